import type { Term } from './query.ts';

/**
 * How many slips make the one word the other: a letter too much, too few or another, or two that changed places
 * (optimal string alignment). Linear in the product of their lengths.
 * @param goesOn only as much of `written` is compared as was typed: the least over its beginnings
 */
export function slipsBetween(typed: string, written: string, goesOn: boolean): number {
  const width = written.length + 1;
  let above: number[] = [];
  let last: number[] = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    for (let at = 1; at < width; at += 1) {
      const same = typed[row - 1] === written[at - 1];
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (here[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwapped =
        row > 1 && at > 1 && typed[row - 1] === written[at - 2] && typed[row - 2] === written[at - 1];
      if (isSwapped) least = Math.min(least, (above[at - 2] ?? 0) + 1);
      here.push(least);
    }
    [above, last] = [last, here];
  }
  return goesOn ? Math.min(...last) : (last[written.length] ?? 0);
}

/** Words that stand in a row and were typed with a slip. */
export interface Slipped {
  start: number;
  end: number;
  slips: number;
}

/** Slips by word: rows hold the same words again and again. */
const measured = new WeakMap<Term, Map<string, number>>();

function slipsOf(term: Term, known: Map<string, number>, word: string): number {
  let slips = known.get(word);
  if (slips === undefined) {
    slips = slipsBetween(term.text, word, term.isOpen);
    known.set(word, slips);
  }
  return slips;
}

/** The shortest part of a word that was typed without its blank ("followup"). */
const SHORTEST_PART = 2;

/** Where a word ends that goes on behind the blank at `gap`, as typed in one; or -1. */
function endOfTwo(text: string, start: number, gap: number, term: Term): number {
  // Most words differ in their second letter already.
  if (text.charCodeAt(start + 1) !== term.text.charCodeAt(1)) return -1;
  const length = gap - start;
  const rest = term.text.slice(length);
  if (length < SHORTEST_PART || rest.length < SHORTEST_PART) return -1;
  if (!term.text.startsWith(text.slice(start, gap)) || !text.startsWith(rest, gap + 1)) return -1;
  const end = gap + 1 + rest.length;
  return term.isOpen || text[end] === ' ' ? end : -1;
}

/**
 * The next words of a row from `from` on that are a term but for its slips: words with the same first letter, two words
 * that were typed as one, or one that was typed as two ("e-mail"). The term as it was typed is none of them.
 */
export function nextSlipped(text: string, term: Term, from: number): Slipped | null {
  const { slips: most, isOpen } = term;
  if (most === 0) return null;
  const known = measured.get(term) ?? new Map<string, number>();
  measured.set(term, known);
  const joined = term.text.replaceAll(' ', '');
  const isOne = joined === term.text;
  const first = isOne ? ` ${term.text[0]}` : ` ${joined}`;
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    const start = at + 1;
    const end = text.indexOf(' ', start);
    if (end < 0) return null;
    if (!isOne) {
      if (isOpen || end - start === joined.length) return { start, end, slips: 1 };
      continue;
    }
    const endOfBoth = endOfTwo(text, start, end, term);
    if (endOfBoth >= 0) return { start, end: endOfBoth, slips: 1 };
    const difference = end - start - term.text.length;
    if (difference < -most || (difference > most && !isOpen)) continue;
    const slips = slipsOf(term, known, text.slice(start, end));
    if (slips > 0 && slips <= most) return { start, end, slips };
  }
  return null;
}
