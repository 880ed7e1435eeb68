import type { SearchRow } from './entry-words.ts';
import type { Query, Term } from './query.ts';
import { nextSlipped } from './slips.ts';

/** What a term is worth by how it was found; in a telling field one more. */
const WHOLE = 8;
const BEGINNING = 6;
const ONE_SLIP = 4;
const TWO_SLIPS = 2;
/** Everything is found by nothing, or by what it does not hold. */
const FOUND = 1;

const BLANK = 32;

const slipPoints = (slips: number) => (slips > 1 ? TWO_SLIPS : ONE_SLIP);

function slippedPoints({ text, tellingEnd }: SearchRow, term: Term): number {
  let best = 0;
  for (let found = nextSlipped(text, term, 0); found; found = nextSlipped(text, term, found.end)) {
    best = Math.max(best, slipPoints(found.slips) + (found.start < tellingEnd ? 1 : 0));
    // One slip is the best there is, and the telling fields came first.
    if (best >= ONE_SLIP) break;
  }
  return best;
}

function termPoints(row: SearchRow, term: Term, isLenient: boolean): number {
  const { text, tellingEnd } = row;
  const { text: wanted, isOpen } = term;
  let best = 0;
  // Not ` wanted`: blanks are so frequent that most of the time would go into stopping at them.
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (text.charCodeAt(at - 1) !== BLANK) continue;
    const telling = at < tellingEnd ? 1 : 0;
    if (text.charCodeAt(at + wanted.length) === BLANK) return WHOLE + telling;
    if (isOpen && best === 0) best = BEGINNING + telling;
  }
  return best === 0 && isLenient ? slippedPoints(row, term) : best;
}

/**
 * How well a row is what is looked for, 0 if it is not: for each term whole words count most, then beginnings, then
 * words with slips; among these what stands in a name, a tag or the lesson.
 */
export function scoreOf(row: SearchRow, query: Query): number {
  let score = query.terms.length === 0 ? FOUND : 0;
  for (const term of query.terms) {
    const points = termPoints(row, term, query.isLenient);
    if (points === 0) return 0;
    score += points;
  }
  return query.without.some((words) => row.text.includes(words)) ? 0 : score;
}
