import type { Opportunity } from '../../../model.ts';
import { type FieldName, type Labels, type WrittenField, writtenIn } from '../../find/entry-words.ts';
import { type Excerpt, excerptOfHit } from '../../find/excerpt-of-hit.ts';
import { hitsIn } from '../../find/hits.ts';
import type { Query, Term } from '../../find/query.ts';

/** Where in an entry something was found, and the words around it. */
export interface FoundIn {
  field: Pick<WrittenField, 'field' | 'isOther'>;
  excerpt: Excerpt;
}

const holds = (text: string, term: Term, query: Query): boolean =>
  hitsIn(text, { ...query, terms: [term] }).length > 0;

/** A lesson says most of an entry; a single word says least, and what is chosen from a list was written by nobody. */
const LEAST: readonly FieldName[] = ['email', 'competitor', 'tags', 'outcome', 'reasons'];

const rank = ({ field }: WrittenField) => (field === 'lesson' ? 0 : LEAST.includes(field) ? 2 : 1);

/**
 * The field to show for what was searched: the one with the most of the words that are not in view already, of several
 * the one that says most. Null where all are in view.
 * @param inView the texts that the row shows anyway, with their hits
 */
export function foundIn(
  entry: Opportunity,
  labels: Labels,
  query: Query,
  inView: readonly string[],
): FoundIn | null {
  const open = query.terms.filter((term) => !inView.some((text) => holds(text, term, query)));
  if (open.length === 0) return null;
  let best: { written: WrittenField; count: number } | null = null;
  const written = writtenIn(entry, labels).sort((one, other) => rank(one) - rank(other));
  for (const one of written) {
    const count = open.filter((term) => holds(one.text, term, query)).length;
    if (count > (best?.count ?? 0)) best = { written: one, count };
  }
  if (!best) return null;
  const { field, isOther, text } = best.written;
  return { field: { field, isOther }, excerpt: excerptOfHit(text, hitsIn(text, query)) };
}
