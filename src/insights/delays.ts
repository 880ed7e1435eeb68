import type { CountedEntry } from './counted-entry.ts';
import { inLog } from './figures.ts';
import { timeOf } from './time-of.ts';
import { LEAST_FOR_SHARE } from './trust.ts';

/** How long something took, over the entries in which both ends are known. */
export interface Delay {
  /** Elapsed time in days of 24 hours, not rounded, shortest first. */
  days: readonly number[];
  /** The entries, in the order in which they were given. */
  ids: readonly string[];
  /** Quartiles as spreadsheets count them (QUARTILE.INC); null below 5 entries. */
  quartiles: { lower: number; median: number; upper: number } | null;
}

export interface Delays {
  noToAsk: Delay;
  /** From the request to the beginning of a call that took place. */
  askToCall: Delay;
}

const A_DAY = 24 * 60 * 60 * 1000;

/** Of numbers in ascending order: the one at a part of the way, between two of them in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

function delayOf(found: readonly { id: string; days: number }[]): Delay {
  const days = found.map((each) => each.days).sort((a, b) => a - b);
  const quartiles =
    days.length < LEAST_FOR_SHARE
      ? null
      : { lower: quantile(days, 0.25), median: quantile(days, 0.5), upper: quantile(days, 0.75) };
  return { days, ids: found.map(({ id }) => id), quartiles };
}

/** Days between two dates as mails state them; null if one cannot be read, or the second is earlier. */
function daysFrom(from: string | null, to: string | null, zone: string): number | null {
  const days = (timeOf(to, zone) - timeOf(from, zone)) / A_DAY;
  return days >= 0 ? days : null;
}

/** @param zone IANA name, for dates of mails that name no offset; @throws {RangeError} if it is unknown */
export function delays(entries: readonly CountedEntry[], zone: string): Delays {
  const noToAsk: { id: string; days: number }[] = [];
  const askToCall: { id: string; days: number }[] = [];
  for (const { id, decidedAt, request, call } of inLog(entries)) {
    const asked = request?.sentAt ?? null;
    if (asked === null) continue;
    const toAsk = daysFrom(decidedAt, asked, zone);
    if (toAsk !== null) noToAsk.push({ id, days: toAsk });
    const toCall = call?.endedAt ? daysFrom(asked, call.startedAt ?? call.endedAt, zone) : null;
    if (toCall !== null) askToCall.push({ id, days: toCall });
  }
  return { noToAsk: delayOf(noToAsk), askToCall: delayOf(askToCall) };
}
