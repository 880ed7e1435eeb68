import { describe, expect, it } from 'vitest';
import { day, dayOrTime, instantOf, time } from './dates.ts';

const NOW = new Date(2026, 10, 18, 12, 0);
const SENT = new Date(2026, 10, 18, 10, 42);

describe('day', () => {
  it.each([
    ['en-GB', 'Wed 18 Nov'],
    ['es', 'mié 18 nov'],
    ['fr', 'mer. 18 nov.'],
  ])('in %s is %s', (locale, expected) => {
    expect(day(SENT, NOW, locale)).toBe(expected);
  });

  it('has no weekday in rows', () => {
    expect(day(SENT, NOW, 'en-GB', 'in-rows')).toBe('18 Nov');
  });

  it('has the year when it is another one', () => {
    expect(day(new Date(2025, 8, 2), NOW, 'es', 'in-rows')).toBe('2 sept 2025');
  });
});

describe('time', () => {
  it('is hours and minutes', () => {
    expect(time(SENT, 'en-GB')).toBe('10:42');
  });
});

describe('dayOrTime', () => {
  it('is the time today and the day before that', () => {
    expect(dayOrTime(SENT, NOW, 'en-GB')).toBe('10:42');
    expect(dayOrTime(new Date(2026, 10, 17, 23, 59), NOW, 'en-GB')).toBe('17 Nov');
  });
});

describe('instantOf', () => {
  it('takes a date without zone as wall time, also a bare day', () => {
    expect(instantOf('2026-11-18T10:42:00')).toEqual(SENT);
    expect(instantOf('2026-11-18')?.getDate()).toBe(18);
    expect(instantOf('2026-11-18')?.getHours()).toBe(0);
  });

  it('is null for no date and for nonsense', () => {
    expect(instantOf(null)).toBeNull();
    expect(instantOf('next week')).toBeNull();
  });
});
