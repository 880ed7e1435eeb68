import type { Opportunity, TextRange } from '../../model.ts';
import { type Labels, type WrittenField, writtenIn } from './entry-words.ts';
import { folded, foldedWithPlaces } from './fold.ts';
import type { Query, Term } from './query.ts';
import { nextSlipped } from './slips.ts';

function occurrences(text: string, term: Term, isLenient: boolean): TextRange[] {
  const found: TextRange[] = [];
  const wanted = term.isOpen ? term.beginning : term.whole;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: at + 1, end: at + 1 + term.text.length });
  }
  if (!isLenient) return found;
  for (let slip = nextSlipped(text, term, 0); slip; slip = nextSlipped(text, term, slip.end)) {
    found.push({ start: slip.start, end: slip.end });
  }
  return found;
}

/**
 * The letters of a text by which a query found it, as ranges in the text, first to last and none touching another; of a
 * word with a slip all letters.
 */
export function hitsIn(text: string, { terms, isLenient }: Query): TextRange[] {
  const row = ` ${folded(text)} `;
  const found = terms.flatMap((term) => occurrences(row, term, isLenient));
  // Most fields hold none, and where everything came from takes longer to find out.
  if (found.length === 0) return [];
  const { starts, ends } = foldedWithPlaces(text);
  const hits = found
    .map(({ start, end }) => ({ start: starts[start - 1] ?? 0, end: ends[end - 2] ?? text.length }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const joined: TextRange[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else joined.push(hit);
  }
  return joined;
}

/** What of an entry a query found, in the order of its fields; for the rows in view, not for all. */
export function fieldHits(
  entry: Opportunity,
  labels: Labels,
  query: Query,
): (WrittenField & { hits: TextRange[] })[] {
  return writtenIn(entry, labels).flatMap((written) => {
    const hits = hitsIn(written.text, query);
    return hits.length > 0 ? [{ ...written, hits }] : [];
  });
}
