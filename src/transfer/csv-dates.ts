import { isDate } from './shape-parts.ts';

// Dates as tables from elsewhere write them: ISO, or day and month in either order. Which order it is, is told by the
// dates of the whole column that can be read in one way only; a date that stays unclear is never guessed.

export type DateOrder = 'dmy' | 'mdy';

/** What the dates of a column tell. */
export interface DateFacts {
  /** Cells that are dates of any form. */
  dates: number;
  /** Dates that only this order makes one of. */
  dmy: number;
  mdy: number;
}

export const noDateFacts = (): DateFacts => ({ dates: 0, dmy: 0, mdy: 0 });

/** A date without a year in front: its numbers as they stand, and the time behind it. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:$|[ T,]+(\d.*)$)/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[ T,]+(\d.*)$)/;
const TIME = /^(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d+)?)? ?([ap]\.?m\.?)?(Z|[+-]\d{2}:?\d{2})?$/i;
/** Longer cells are no dates. */
const LONGEST = 40;
/** Two digits from here on are of the last century. */
const LAST_CENTURY = 70;

const two = (number: number) => String(number).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const words = `${year}-${two(month)}-${two(day)}`;
  return isDate(words) ? words : null;
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= LAST_CENTURY ? 1900 : 2000);

interface Readings {
  dmy: string | null;
  mdy: string | null;
  time: string | undefined;
}

/** The days that a cell can mean; null if it is no date at all. */
function readingsOf(cell: string): Readings | null {
  if (cell.length > LONGEST) return null;
  const [, year, , month, day, behind] = YEAR_FIRST.exec(cell) ?? [];
  if (year !== undefined) {
    const only = dayOf(Number(year), Number(month), Number(day));
    return { dmy: only, mdy: only, time: behind };
  }
  const [, one = '', separator, other = '', last = '', time] = NUMBERS.exec(cell) ?? [];
  if (separator === undefined) return null;
  const [a, b] = [Number(one), Number(other)];
  // Nobody writes the month first and points between.
  const mdy = separator === '.' ? null : dayOf(fullYear(last), a, b);
  return { dmy: dayOf(fullYear(last), b, a), mdy, time };
}

/** Takes a cell into what its column tells. Gives the same facts, changed. */
export function addDateFacts(facts: DateFacts, cell: string): DateFacts {
  const readings = readingsOf(cell.trim());
  if (!readings) return facts;
  facts.dates += 1;
  if (readings.dmy !== null && readings.mdy === null) facts.dmy += 1;
  if (readings.mdy !== null && readings.dmy === null) facts.mdy += 1;
  return facts;
}

/** The order of every column; a column that cannot tell follows the others of its file, if they agree. */
export function dateOrders(columns: readonly DateFacts[]): (DateOrder | null)[] {
  const own = columns.map(({ dmy, mdy }) => (dmy > 0 === mdy > 0 ? null : dmy > 0 ? 'dmy' : 'mdy'));
  const isMixed = columns.some(({ dmy, mdy }) => dmy > 0 && mdy > 0);
  const told = new Set(own.filter((order) => order !== null));
  const [common = null] = told.size === 1 && !isMixed ? told : [];
  return columns.map(({ dmy, mdy }, at) => own[at] ?? (dmy > 0 && mdy > 0 ? null : common));
}

/** "T14:30" with the offset if there is one; empty for none, null if it is no time. */
function timeOf(words: string | undefined): string | null {
  if (words === undefined) return '';
  const [, hours, minutes = '', half, zone = ''] = TIME.exec(words.trim()) ?? [];
  if (hours === undefined) return null;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `T${two(hour)}:${minutes}${zone.toUpperCase()}` : null;
}

/** A cell's date: its day, and the same with the time if the cell has one. */
export function readDate(
  cell: string,
  order: DateOrder | null,
): { day: string; date: string } | 'no-such-date' | 'unclear-date' {
  const readings = readingsOf(cell.trim());
  const time = timeOf(readings?.time);
  if (!readings || time === null) return 'no-such-date';
  const { dmy, mdy } = readings;
  if (dmy !== null && mdy !== null && dmy !== mdy && order === null) return 'unclear-date';
  const day = (order === 'mdy' ? mdy : dmy) ?? dmy ?? mdy;
  return day === null ? 'no-such-date' : { day, date: `${day}${time}` };
}
