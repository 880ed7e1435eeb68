import type { TextRange } from '../model.ts';

/**
 * Carries ranges of one text over to its edited form: what stands before the change stays, what stands after
 * it moves along, what the change touches is dropped. The change is what lies between the longest common
 * beginning and the longest common end, which is exact for one edit.
 */
export function carryRanges<R extends TextRange>(before: string, after: string, ranges: readonly R[]): R[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const end = before.length - tail;
  const shift = after.length - before.length;
  return ranges.flatMap((range) => {
    if (range.end <= start) return [range];
    if (range.start >= end) return [{ ...range, start: range.start + shift, end: range.end + shift }];
    return [];
  });
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces inside and outside of the given ranges, in order; overlapping ranges are joined. */
export function cutAt(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, range.start);
    const end = Math.min(text.length, range.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
