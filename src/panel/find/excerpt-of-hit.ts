import type { TextRange } from '../../model.ts';

/** So much of a text fits the lines of a row, and so much of it at most stands before the first hit. */
const LONGEST = 180;
const MOST_BEFORE = 60;
/** Where no sentence begins near enough. */
const BEFORE = 28;

export interface Excerpt {
  text: string;
  hits: readonly TextRange[];
}

const SENTENCE_END = /[.!?…]["”»’]?\s+|\n\s*/g;

/** Where to begin: with the sentence of the first hit, or else with a word a little before it. */
function beginning(text: string, hit: number): number {
  if (hit <= BEFORE) return 0;
  const from = Math.max(0, hit - MOST_BEFORE);
  let start = from === 0 ? 0 : -1;
  for (const end of text.slice(from, hit).matchAll(SENTENCE_END)) start = from + end.index + end[0].length;
  if (start >= 0) return start;
  const blank = text.lastIndexOf(' ', hit - BEFORE);
  return blank >= from ? blank + 1 : hit - BEFORE;
}

/** The part of a text in which its first hit stands, as one line of words; what is left out is marked by "…". */
export function excerptOfHit(text: string, hits: readonly TextRange[]): Excerpt {
  const start = beginning(text, hits[0]?.start ?? 0);
  const end = Math.min(text.length, start + LONGEST);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    // Of equal length: the hits stand where they stood.
    text: `${before}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? '…' : ''}`,
    hits: hits
      .filter((hit) => hit.start < end && hit.end > start)
      .map((hit) => ({ start: hit.start + shift, end: Math.min(hit.end, end) + shift })),
  };
}
