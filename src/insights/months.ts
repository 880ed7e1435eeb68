import type { Clock } from '../followup/agenda.ts';
import { dayIn, instantOf, wallOn } from '../followup/zoned.ts';
import type { Opportunity } from '../model.ts';
import { byText, type Table, tableBy } from './figures.ts';
import { trustOf } from './trust.ts';

/** A month in the calendar: "2026-11". */
export type Month = string;

export interface MonthPoint {
  month: Month;
  count: number;
  ids: readonly string[];
}

/** Losses by the month of the no itself. Rows oldest first; last, with the key null, entries without a readable date. */
export interface MonthTable extends Table<Month | null> {
  /**
   * Every month from the first no to now, two years at most and empty months too; the last one is not over yet. Null
   * where too few entries stand in them for a trend.
   */
  trend: readonly MonthPoint[] | null;
}

const LONGEST_TREND = 24;

/** Years that a calendar's neighbouring months can be named for. */
const MONTH = /^(?!9999)[1-9]\d{3}-\d\d$/;

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
    const instant = instantOf(stated, zone);
    const month = instant?.slice(0, 7) ?? '';
    if (instant === null || !MONTH.test(month)) return null;
    const at = Date.parse(instant);
    if (at < startOf(month)) return addMonths(month, -1);
    return at >= startOf(addMonths(month, 1)) ? addMonths(month, 1) : month;
  };
}

function trendOf(rows: Table<Month | null>['rows'], now: Month): readonly MonthPoint[] | null {
  const known = new Map(rows.map(({ key, ids }) => [key, ids]));
  const oldest = addMonths(now, 1 - LONGEST_TREND);
  const first = rows.find(({ key }) => key !== null && key >= oldest && key <= now)?.key;
  const points: MonthPoint[] = [];
  for (let month = first ?? null; month !== null && month <= now; month = addMonths(month, 1)) {
    const ids = known.get(month) ?? [];
    points.push({ month, count: ids.length, ids });
  }
  const counted = points.reduce((sum, { count }) => sum + count, 0);
  return trustOf(counted) === 'trend' ? points : null;
}

/** @throws {RangeError} if the clock's zone is unknown */
export function byMonth(entries: readonly Opportunity[], { now, zone }: Clock): MonthTable {
  const monthOf = monthIn(zone);
  const { total, rows } = tableBy(entries, ({ decidedAt }) => monthOf(decidedAt));
  const dated = rows.filter(({ key }) => key !== null).sort((a, b) => byText(a.key ?? '', b.key ?? ''));
  const inOrder = [...dated, ...rows.filter(({ key }) => key === null)];
  return { total, rows: inOrder, trend: trendOf(inOrder, dayIn(now, zone).slice(0, 7)) };
}
