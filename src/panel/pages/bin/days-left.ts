import { countText, formatLocale, text } from '../../../platform/text.ts';
import { BIN_DAYS } from '../../../storage/bin-days.ts';
import { day, instantOf } from '../../dates.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long an entry still stays in the bin: "29 days left, until Fri 18 Dec"; null for one that is in none. */
export function daysLeftText(binnedAt: string | null | undefined, now: Date): string | null {
  const since = instantOf(binnedAt ?? null);
  if (!since) return null;
  const end = new Date(since.getTime() + BIN_DAYS * DAY_MS);
  if (end <= now || end.toDateString() === now.toDateString()) return text('binLastDay');
  const left = Math.ceil((end.getTime() - now.getTime()) / DAY_MS);
  const days = countText(left, { one: 'binDayLeft', other: 'binDaysLeft' });
  return text('binUntil', days, day(end, now, formatLocale()));
}
