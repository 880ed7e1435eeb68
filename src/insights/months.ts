import type { Clock } from '../followup/agenda.ts';
import { dayIn, wallOn } from '../followup/zoned.ts';
import type { CountedEntry } from './counted-entry.ts';
import { byText, type Figure, figure, inLog, type Table, tableBy } from './figures.ts';
import { timeOf } from './time-of.ts';
import { trustOf } from './trust.ts';

/** A month in the calendar: "2026-11". */
export type Month = string;

export interface MonthPoint {
  month: Month;
  count: number;
  ids: readonly string[];
}

/**
 * Losses by the month of the no itself; where its date is not known, of the day it was logged, as the log's own filter
 * counts. Rows oldest first; last, with the key null, entries without any readable date.
 */
export interface MonthTable extends Table<Month | null> {
  /** Entries of which only the day is known that they were logged; `of` is the log. */
  undated: Figure;
  /**
   * Every month from the first no to now, two years at most and empty months too; the last one is not over yet. Null
   * where too few entries stand in them for a trend.
   */
  trend: readonly MonthPoint[] | null;
}

const LONGEST_TREND = 24;

/** Years that a calendar's neighbouring months can be named for. */
const YEARS = { first: 1000, last: 9998 };

/** The month `n` months later, or earlier for less than 0. */
export function addMonths(month: Month, n: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * Tells the month that a zone's calendar shows at a date as mails state it; null if there is none or it is no date.
 * Asks the calendar once a month and not once a date.
 */
function monthIn(zone: string): (stated: string | null) => Month | null {
  const starts = new Map<Month, number>();
  const startOf = (month: Month): number => {
    const known = starts.get(month) ?? Date.parse(wallOn(`${month}-01`, '00:00', zone));
    starts.set(month, known);
    return known;
  };
  return (stated) => {
    const at = timeOf(stated, zone);
    const date = new Date(at);
    const year = date.getUTCFullYear();
    if (!(year >= YEARS.first && year <= YEARS.last)) return null;
    const month = `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
    if (at < startOf(month)) return addMonths(month, -1);
    return at >= startOf(addMonths(month, 1)) ? addMonths(month, 1) : month;
  };
}

/** Entries with no date of their own stand in the months, and do not make a trend of them. */
function trendOf(
  rows: Table<Month | null>['rows'],
  undated: ReadonlySet<string>,
  now: Month,
): readonly MonthPoint[] | null {
  const known = new Map(rows.map(({ key, ids }) => [key, ids]));
  const oldest = addMonths(now, 1 - LONGEST_TREND);
  const first = rows.find(({ key }) => key !== null && key >= oldest && key <= now)?.key;
  const points: MonthPoint[] = [];
  for (let month = first ?? null; month !== null && month <= now; month = addMonths(month, 1)) {
    const ids = known.get(month) ?? [];
    points.push({ month, count: ids.length, ids });
  }
  const counted = points.flatMap(({ ids }) => ids).filter((id) => !undated.has(id)).length;
  return trustOf(counted) === 'trend' ? points : null;
}

/** @throws {RangeError} if the clock's zone is unknown */
export function byMonth(entries: readonly CountedEntry[], { now, zone }: Clock): MonthTable {
  const monthOf = monthIn(zone);
  const undated: string[] = [];
  const logged = [...inLog(entries)];
  const { total, rows } = tableBy(logged, ({ id, decidedAt, createdAt }) => {
    const month = monthOf(decidedAt);
    if (month === null) undated.push(id);
    return month ?? monthOf(createdAt);
  });
  const dated = rows.filter(({ key }) => key !== null).sort((a, b) => byText(a.key ?? '', b.key ?? ''));
  const inOrder = [...dated, ...rows.filter(({ key }) => key === null)];
  const trend = trendOf(inOrder, new Set(undated), dayIn(now, zone).slice(0, 7));
  return { total, rows: inOrder, undated: figure(undated, total), trend };
}
