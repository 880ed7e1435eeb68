// How much a number of records can carry (product notes, 2.10). A percentage and a trend are types that only the
// functions here and in `months.ts` make, so nothing can be shown as one that stands on too few records.

declare const guarded: unique symbol;

/** A part of a whole, 0 to 1, that stands on enough records to be shown as a percentage. */
export type Share = number & { readonly [guarded]: 'share' };

/** What a log of so many entries can tell: nothing yet, what was learned, or a trend as well. */
export type Trust = 'empty' | 'list' | 'trend';

/** Records that a group needs before it has percentages, a median and quartiles. */
export const LEAST_FOR_SHARE = 5;

/** Records that a trend needs. */
export const LEAST_FOR_TREND = 20;

/** @param total entries counted, 0 or more */
export function trustOf(total: number): Trust {
  if (total >= LEAST_FOR_TREND) return 'trend';
  return total > 0 ? 'list' : 'empty';
}

/** `count` as a part of `of`; null where the whole is too small for a percentage. */
export const shareOf = (count: number, of: number): Share | null =>
  of >= LEAST_FOR_SHARE ? ((count / of) as Share) : null;

/** The same for a group that is one row among others: it has a percentage only if it has records enough itself. */
export const shareOfGroup = (count: number, of: number): Share | null =>
  count >= LEAST_FOR_SHARE ? shareOf(count, of) : null;
