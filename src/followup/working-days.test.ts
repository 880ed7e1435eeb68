import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';
import { addDays, weekdayOf } from './zoned.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

test.each([
  { name: 'inside a week', from: '2026-11-23', count: 2, to: '2026-11-25' },
  { name: 'over a weekend', from: '2026-11-26', count: 2, to: '2026-11-30' },
  { name: 'from a Saturday', from: '2026-11-28', count: 1, to: '2026-11-30' },
  { name: 'a working week', from: '2026-11-23', count: 5, to: '2026-11-30' },
  { name: 'over New Year: holidays are not guessed', from: '2026-12-31', count: 1, to: '2027-01-01' },
  { name: 'none', from: '2026-11-28', count: 0, to: '2026-11-28' },
  { name: 'backwards', from: '2026-11-30', count: -1, to: '2026-11-27' },
])('$name', ({ from, count, to }) => {
  expect(addWorkingDays(from, count, MONDAY_TO_FRIDAY)).toBe(to);
});

test('other weeks', () => {
  expect(addWorkingDays('2026-11-26', 1, [7, 1, 2, 3, 4])).toBe('2026-11-29');
  expect(addWorkingDays('2026-11-23', 3, [3])).toBe('2026-12-09');
});

test('without a single valid day they are Monday to Friday', () => {
  for (const none of [[], [0, 8], [1.5, Number.NaN]]) {
    expect(addWorkingDays('2026-11-27', 1, none)).toBe('2026-11-30');
    expect(workingDaysBetween('2026-11-23', '2026-11-30', none)).toBe(5);
  }
});

test('a number that is none moves nothing, and a very large one is soon counted', () => {
  expect(addWorkingDays('2026-11-27', Number.NaN, MONDAY_TO_FRIDAY)).toBe('2026-11-27');
  expect(addWorkingDays('2026-11-23', 500_000, MONDAY_TO_FRIDAY)).toBe(addDays('2026-11-23', 700_000));
});

const ofDay = fc.integer({ min: -1000, max: 20_000 }).map((days) => addDays('2026-01-01', days));
const ofWorkDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

test('counting and adding agree, in both directions', () => {
  fc.assert(
    fc.property(ofDay, fc.integer({ min: 1, max: 60 }), ofWorkDays, (from, count, workDays) => {
      const to = addWorkingDays(from, count, workDays);
      expect(workDays).toContain(weekdayOf(to));
      expect(workingDaysBetween(from, to, workDays)).toBe(count);
      const back = addWorkingDays(from, -count, workDays);
      expect(workDays).toContain(weekdayOf(back));
      expect(workingDaysBetween(from, back, workDays)).toBe(-count);
    }),
  );
});

test('counting is the same as looking at every day', () => {
  fc.assert(
    fc.property(ofDay, fc.integer({ min: 0, max: 50 }), ofWorkDays, (from, days, workDays) => {
      const each = Array.from({ length: days }, (_, index) => weekdayOf(addDays(from, index + 1)));
      const worked = each.filter((day) => workDays.includes(day)).length;
      expect(workingDaysBetween(from, addDays(from, days), workDays)).toBe(worked);
    }),
  );
});
