import { possibleTimes, withPlainDigits } from '../wall-time.ts';

/** The dates of a conversation's messages, in the order of the page. */
export interface Dates {
  /** ISO 8601 local wall time; null where day and month cannot be told apart, or nothing is understood. */
  times: (string | null)[];
  /** Which way the page sorts them; null if the dates do not tell. */
  order: 'oldest-first' | 'newest-first' | 'mixed' | null;
}

/**
 * Reads the dates of one page together: Outlook writes all of them in one format, so that a clear one
 * ("Thu 9/17/2026") tells the order of day and month in the others; and which way they run can be known even
 * where what they say is not.
 */
export function readDates(titles: readonly string[], language: string): Dates {
  const possible = titles.map((title) => possibleTimes(title, language));
  const firsts = new Set(titles.flatMap((title, index) => firstNumber(title, possible[index] ?? []) ?? []));
  const [first] = firsts;
  const times = possible.map((readings) => {
    if (readings.length <= 1 || firsts.size !== 1)
      return readings.length === 1 ? (readings[0] ?? null) : null;
    return (first === 'day' ? readings[0] : readings.at(-1)) ?? null;
  });
  const ways = new Set([
    direction(possible.map(([dayFirst]) => dayFirst ?? null)),
    direction(possible.map((readings) => readings.at(-1) ?? null)),
  ]);
  const sure = direction(times);
  const [way = null] = ways;
  return { times, order: sure ?? (ways.size === 1 ? way : null) };
}

/** What the first number of a date is that can be read in one way only. */
function firstNumber(title: string, readings: readonly string[]): 'day' | 'month' | null {
  const [, one, two] = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?\d{4}/.exec(withPlainDigits(title)) ?? [];
  const [time, another] = readings;
  if (time === undefined || another !== undefined || one === undefined || Number(one) === Number(two))
    return null;
  return Number(one) === Number(time.slice(8, 10)) ? 'day' : 'month';
}

function direction(times: readonly (string | null)[]): Dates['order'] {
  const known = times.filter((time) => time !== null);
  let order: Dates['order'] = null;
  for (const [index, time] of known.entries()) {
    const before = known[index - 1];
    if (before === undefined || before === time) continue;
    const step = before < time ? 'oldest-first' : 'newest-first';
    if (order !== null && order !== step) return 'mixed';
    order = step;
  }
  return order;
}
