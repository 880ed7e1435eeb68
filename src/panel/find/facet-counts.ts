import type { SearchRow } from './entry-words.ts';
import { bestReasons, type EntryFacts, type Filters, matcherOf, plainName } from './filters.ts';
import { scoreOf } from './match.ts';
import { isBlank, type Query } from './query.ts';
import type { Pace } from './search.ts';

/** The lists among the filters, and how an entry stands to each. */
const FACETS = {
  statuses: ({ status }) => [status],
  kinds: ({ kind }) => [kind],
  outcomes: ({ outcome }) => [outcome],
  reasons: bestReasons,
  organisations: ({ organisation }) => [organisation ?? ''],
  competitors: ({ competitor }) => [competitor ?? ''],
  tags: ({ tags }) => (tags.length > 0 ? tags : ['']),
  languages: ({ language }) => [language ?? ''],
  secondChances: ({ secondChance }) => [secondChance],
} as const satisfies Partial<Record<keyof Filters, (entry: EntryFacts) => readonly string[]>>;

export type Facet = keyof typeof FACETS;

/** Compared as the user wrote them, whatever the letter case: counted under the first spelling. */
const NAMES: readonly Facet[] = ['organisations', 'competitors', 'tags'];

/** Of each list how many entries have each value, were that list empty and all other filters as they are. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

export interface FacetOptions {
  filters: Filters;
  /** What is searched as well. */
  query: Query;
  /** Ids of the entries of which something is due. */
  due: ReadonlySet<string>;
  pace: Pace;
  signal: AbortSignal;
}

const SLICE_MS = 8;
/** Rows between two looks at the clock. */
const STRIDE = 64;

/** Adds one to a value's count; names that are the same to the filter count as one. */
function counterOf(facet: Facet) {
  const counts = new Map<string, number>();
  const spellings = new Map<string, string>();
  const plain = new Map<string, string>();
  const isName = NAMES.includes(facet);
  const add = (value: string) => {
    let key = plain.get(value);
    if (key === undefined) {
      key = isName ? plainName(value) : value;
      plain.set(value, key);
      if (!spellings.has(key)) spellings.set(key, value);
    }
    const shown = spellings.get(key) ?? value;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  };
  return { counts, add };
}

/** Counts in slices, so that nothing waits for it; null if it was ended before. */
export async function facetCounts(
  rows: readonly (SearchRow & EntryFacts)[],
  { filters, query, due, pace, signal }: FacetOptions,
): Promise<FacetCounts | null> {
  const passes = matcherOf(filters, due);
  const isSearched = !isBlank(query);
  const facets = (Object.keys(FACETS) as Facet[]).map((facet) => ({
    valuesOf: FACETS[facet] as (entry: EntryFacts) => readonly string[],
    // Where the list is empty, so it is as it stands.
    passes: filters[facet].length > 0 ? matcherOf({ ...filters, [facet]: [] }, due) : passes,
    ...counterOf(facet),
  }));
  const all = [...rows];
  let end = pace.now() + SLICE_MS;
  for (const [at, row] of all.entries()) {
    if (at % STRIDE === 0 && pace.now() >= end) {
      await pace.giveWay();
      if (signal.aborted) return null;
      end = pace.now() + SLICE_MS;
    }
    if (isSearched && scoreOf(row, query) === 0) continue;
    const passesAll = passes(row);
    for (const facet of facets) {
      if (facet.passes === passes ? passesAll : facet.passes(row)) facet.valuesOf(row).forEach(facet.add);
    }
  }
  const counts = Object.keys(FACETS).map((facet, at) => [facet, facets[at]?.counts]);
  return Object.fromEntries(counts) as FacetCounts;
}
