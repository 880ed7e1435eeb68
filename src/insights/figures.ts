import type { CountedEntry } from './counted-entry.ts';
import { type Share, shareOf, shareOfGroup } from './trust.ts';

/** A number of entries, of how many, and which: a click on it can show them. */
export interface Figure {
  count: number;
  /** What `share` is a part of. */
  of: number;
  /** Null: too few records, counts only. */
  share: Share | null;
  /** In the order in which the entries were given; each of them once. */
  ids: readonly string[];
}

/** One row of a table that sorts every entry into one group. */
export interface Row<Key> extends Figure {
  key: Key;
}

/** A table in which every entry of the log is counted once; the rows' counts add up to `total`. */
export interface Table<Key, OfRow extends Row<Key> = Row<Key>> {
  total: number;
  /** Most entries first, equal ones by key; entries without a key, in a row with the key null, last. */
  rows: readonly OfRow[];
}

/** The entries that are in the log: those in the bin count nowhere. */
export function* inLog<Entry extends { binnedAt?: string | null }>(
  entries: readonly Entry[],
): Generator<Entry> {
  for (const entry of entries) if (!entry.binnedAt) yield entry;
}

/** A figure whose percentage needs a whole of some size. */
export const figure = (ids: readonly string[], of: number): Figure => ({
  count: ids.length,
  of,
  share: shareOf(ids.length, of),
  ids,
});

/** A figure that is a group of its own: its percentage needs a group of some size. */
export const groupFigure = (ids: readonly string[], of: number): Figure => ({
  count: ids.length,
  of,
  share: shareOfGroup(ids.length, of),
  ids,
});

/** Puts an id into the list under a key. */
export function addTo<Key>(lists: Map<Key, string[]>, key: Key, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** By code units: the same order on every machine and in every language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of a table's rows. */
export function byCount(
  a: { count: number; key: string | null },
  b: { count: number; key: string | null },
): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return b.count - a.count || byText(a.key, b.key);
}

/** Sorts every entry of the log into the group that `keyOf` names. */
export function tableBy<Key extends string | null>(
  entries: readonly CountedEntry[],
  keyOf: (entry: CountedEntry) => Key,
): Table<Key> {
  const groups = new Map<Key, string[]>();
  let total = 0;
  for (const entry of inLog(entries)) {
    addTo(groups, keyOf(entry), entry.id);
    total += 1;
  }
  const rows = [...groups].map(([key, ids]) => ({ key, ...groupFigure(ids, total) }));
  return { total, rows: rows.sort(byCount) };
}
