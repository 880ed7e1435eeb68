import { type EntryFacts, timeOfNo } from './filters.ts';
import { folded } from './fold.ts';

/** By last change and by date of the no the newest first; by organisation from A; by what is due next the soonest. */
export type Sort = 'change' | 'no' | 'organisation' | 'due';

export const SORTS: readonly Sort[] = ['change', 'no', 'organisation', 'due'];

/** What an entry is called in the list: the organisation, else the person, else the address. */
const nameOf = ({ organisation, contact }: EntryFacts) => organisation || contact.name || contact.email || '';

/** Behind every other: whoever has nothing to be sorted by. */
const LAST = Number.POSITIVE_INFINITY;

/** By what an entry is sorted, the least first: a number or, where it has a name, a text, which comes before `LAST`. */
function keyOf(entry: EntryFacts, sort: Sort, nextDue: ReadonlyMap<string, string>): string | number {
  switch (sort) {
    case 'change':
      return 0;
    case 'no': {
      const time = timeOfNo(entry);
      return Number.isNaN(time) ? LAST : -time;
    }
    case 'organisation':
      return folded(nameOf(entry)) || LAST;
    case 'due':
      return nextDue.get(entry.id) ?? LAST;
  }
}

interface Keyed<Entry> {
  entry: Entry;
  key: string | number;
  changed: number;
}

function compare(one: Keyed<EntryFacts>, other: Keyed<EntryFacts>): number {
  if (one.key !== other.key) {
    if (one.key === LAST || other.key === LAST) return one.key === LAST ? 1 : -1;
    return one.key < other.key ? -1 : 1;
  }
  if (one.changed !== other.changed) return other.changed - one.changed;
  return one.entry.id < other.entry.id ? -1 : 1;
}

/**
 * The entries in another order; equals by last change, newest first, then by id, so that it is always the same.
 * @param nextDue for entries with something due or to come, when it first is (ISO 8601, UTC)
 */
export function sorted<Entry extends EntryFacts>(
  entries: readonly Entry[],
  sort: Sort,
  nextDue: ReadonlyMap<string, string>,
): Entry[] {
  return entries
    .map((entry) => ({ entry, key: keyOf(entry, sort, nextDue), changed: Date.parse(entry.changedAt) }))
    .sort(compare)
    .map(({ entry }) => entry);
}
