import type { Opportunity } from '../model.ts';
import { type About, type Closeness, closeEntries, domainOf } from './closeness.ts';
import { byText, inLog } from './figures.ts';
import { nameKey } from './names.ts';

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

/** How many entries there are of each person, domain and organisation: all that a page needs for "Seen before". */
export interface KnownCounts {
  /** By address in lower case. */
  people: ReadonlyMap<string, number>;
  /** Without hosts open to everybody; a domain and one below it are counted apart. */
  domains: ReadonlyMap<string, number>;
  /** By `nameKey`. */
  organisations: ReadonlyMap<string, number>;
}

/** No lesson and no other text in it. */
export function knownCounts(entries: readonly Opportunity[]): KnownCounts {
  const people = new Map<string, number>();
  const domains = new Map<string, number>();
  const organisations = new Map<string, number>();
  const count = (of: Map<string, number>, key: string | null) => {
    if (key) of.set(key, (of.get(key) ?? 0) + 1);
  };
  for (const { contact, organisation } of inLog(entries)) {
    count(people, contact.email?.trim().toLowerCase() ?? null);
    count(domains, domainOf(contact.email));
    count(organisations, nameKey(organisation));
  }
  return { people, domains, organisations };
}
