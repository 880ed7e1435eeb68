import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, atWall, dayIn, daysBetween, instantOf, wallOn, weekdayOf, zonedAt } from './zoned.ts';

const MADRID = 'Europe/Madrid';
const NEW_YORK = 'America/New_York';
const ZONES = [
  MADRID,
  NEW_YORK,
  'UTC',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe('clock and calendar of a zone', () => {
  test('an instant, with the zone and what its clock says', () => {
    expect(zonedAt('2026-11-24T14:00:00Z', MADRID)).toEqual({
      at: '2026-11-24T14:00:00.000Z',
      zone: MADRID,
      wall: '2026-11-24T15:00',
    });
    expect(zonedAt(new Date('2026-11-24T15:00:40+01:00'), NEW_YORK).wall).toBe('2026-11-24T09:00');
  });

  test('its day is not the day elsewhere', () => {
    expect(dayIn('2026-11-24T02:00:00Z', NEW_YORK)).toBe('2026-11-23');
    expect(dayIn('2026-11-24T12:00:00Z', 'Pacific/Auckland')).toBe('2026-11-25');
  });

  test.each([
    { name: 'Madrid, summer', wall: '2026-07-01T09:00', zone: MADRID, at: '2026-07-01T07:00:00.000Z' },
    { name: 'Madrid, winter', wall: '2026-12-01T09:00', zone: MADRID, at: '2026-12-01T08:00:00.000Z' },
    { name: 'New York, winter', wall: '2026-12-01T09:00', zone: NEW_YORK, at: '2026-12-01T14:00:00.000Z' },
  ])('a wall time: $name', ({ wall, zone, at }) => {
    expect(atWall(wall, zone)).toEqual({ at, zone, wall });
    expect(wallOn(wall.slice(0, 10), wall.slice(11), zone)).toBe(at);
  });

  test.each([
    { zone: MADRID, gap: '2026-03-29T02:30', is: '2026-03-29T03:30', at: '2026-03-29T01:30:00.000Z' },
    { zone: NEW_YORK, gap: '2026-03-08T02:30', is: '2026-03-08T03:30', at: '2026-03-08T07:30:00.000Z' },
  ])('a time that is skipped in $zone is the later one', ({ zone, gap, is, at }) => {
    expect(atWall(gap, zone)).toEqual({ at, zone, wall: is });
  });

  test.each([
    { zone: MADRID, twice: '2026-10-25T02:30', at: '2026-10-25T00:30:00.000Z' },
    { zone: NEW_YORK, twice: '2026-11-01T01:30', at: '2026-11-01T05:30:00.000Z' },
  ])('a time that comes twice in $zone is the first one', ({ zone, twice, at }) => {
    expect(atWall(twice, zone)).toEqual({ at, zone, wall: twice });
  });

  test('what is no instant, wall time or zone is an error', () => {
    expect(() => zonedAt('yesterday', MADRID)).toThrow(RangeError);
    expect(() => zonedAt(new Date(Number.NaN), MADRID)).toThrow(RangeError);
    expect(() => zonedAt('2026-11-24T14:00:00Z', 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => atWall('2026-11-31T09:00', MADRID)).toThrow(RangeError);
    expect(() => wallOn('2026-11-24', '25:00', MADRID)).toThrow(RangeError);
    expect(() => wallOn('2026-11-24', '', MADRID)).toThrow(RangeError);
  });

  test('what a zone shows leads back to the instant, except in an hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const at = new Date(minute * 60_000);
        const { wall } = zonedAt(at, zone);
        const back = atWall(wall, zone);
        expect(back.wall).toBe(wall);
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(at.getTime() - Date.parse(back.at));
      }),
    );
  });
});

describe('dates of mails', () => {
  test.each([
    { stated: '2026-11-24T15:00:00+01:00', at: '2026-11-24T14:00:00.000Z' },
    { stated: '2026-11-24T15:00:00.000Z', at: '2026-11-24T15:00:00.000Z' },
    { stated: '2026-11-24T15:00:00-0500', at: '2026-11-24T20:00:00.000Z' },
    { stated: '2026-11-24T15:00', at: '2026-11-24T14:00:00.000Z' },
    { stated: '2026-11-24T15:00:12', at: '2026-11-24T14:00:12.000Z' },
    { stated: '2026-11-24', at: '2026-11-23T23:00:00.000Z' },
  ])('$stated', ({ stated, at }) => {
    expect(instantOf(stated, MADRID)).toBe(at);
  });

  test.each([null, '', 'Tuesday', '24/11/2026', '2026-11-31T10:00', '2026-13-01T10:00:00Z'])(
    '%s is none',
    (stated) => {
      expect(instantOf(stated, MADRID)).toBeNull();
    },
  );
});

describe('days', () => {
  test('over months, leap days and clock changes', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-01', '2026-11-30')).toBe(-1);
  });

  test('of the week, Monday 1 to Sunday 7', () => {
    expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekdayOf)).toEqual([1, 5, 7]);
  });

  test.each(['', '2026-11', '24.11.2026', '2026-13-01', '2026-11-24T10:00'])('"%s" is none', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
    expect(() => weekdayOf(day)).toThrow(RangeError);
    expect(() => daysBetween(day, '2026-11-24')).toThrow(RangeError);
  });
});
