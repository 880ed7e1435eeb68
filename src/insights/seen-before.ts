import type { Opportunity } from '../model.ts';
import { type About, type Closeness, closeEntries } from './closeness.ts';
import { byText } from './figures.ts';

/** An earlier loss with the same person, organisation or domain. */
export interface Seen<Entry extends Opportunity> {
  entry: Entry;
  by: Exclude<Closeness, 'tag'>;
}

/** Earlier losses with whom a mail is from or to, newest first by the day they were logged; equal ones by id. */
export function seenBefore<Entry extends Opportunity>(
  entries: readonly Entry[],
  about: Omit<About, 'tags'>,
): Seen<Entry>[] {
  return closeEntries(entries, { ...about, tags: [] })
    .flatMap(({ entry, by }) => (by === 'tag' ? [] : [{ entry, by }]))
    .sort((a, b) => byText(b.entry.createdAt, a.entry.createdAt) || byText(a.entry.id, b.entry.id));
}
