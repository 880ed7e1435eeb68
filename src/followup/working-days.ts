import type { Day } from '../model.ts';
import { addDays, daysBetween, weekdayOf } from './zoned.ts';

// Working days are those that the user has named, Monday 1 to Sunday 7. Holidays are not guessed.

const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** Without a single valid day nothing would ever come, so Monday to Friday stand in. */
function daysOfWeek(workDays: readonly number[]): ReadonlySet<number> {
  const valid = new Set(workDays.filter((day) => Number.isInteger(day) && day >= 1 && day <= 7));
  return valid.size > 0 ? valid : new Set(MONDAY_TO_FRIDAY);
}

/**
 * The `count`th working day after a day, which is not counted itself; for less than 0 the one before it. With 0 it is
 * the day itself, worked or not.
 */
export function addWorkingDays(day: Day, count: number, workDays: readonly number[]): Day {
  const worked = daysOfWeek(workDays);
  const direction = Math.sign(count) || 0;
  let left = Math.trunc(Math.abs(count)) || 0;
  // Whole weeks at once: every seven days hold the same number of working days.
  const weeks = left > worked.size ? Math.floor((left - 1) / worked.size) : 0;
  let at = addDays(day, direction * weeks * 7);
  left -= weeks * worked.size;
  while (left > 0) {
    at = addDays(at, direction);
    if (worked.has(weekdayOf(at))) left -= 1;
  }
  return at;
}

/**
 * Working days after `from` up to `to`, that one counted; less than 0 if `to` is earlier, and then those from `to` on
 * before `from`: always what `addWorkingDays` needs to come from one to the other.
 */
export function workingDaysBetween(from: Day, to: Day, workDays: readonly number[]): number {
  const days = daysBetween(from, to);
  if (days < 0) return 0 - workingDaysBetween(addDays(to, -1), addDays(from, -1), workDays);
  const worked = daysOfWeek(workDays);
  let counted = Math.floor(days / 7) * worked.size;
  for (let left = days % 7; left > 0; left -= 1) {
    if (worked.has(weekdayOf(addDays(to, 1 - left)))) counted += 1;
  }
  return counted;
}
