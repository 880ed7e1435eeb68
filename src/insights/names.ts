import { bare } from '../detection/tokens.ts';
import type { CountedEntry } from './counted-entry.ts';
import { byText, inLog, type Row, type Table, tableBy } from './figures.ts';

/** A row of entries that name the same thing, in whatever spelling. */
export interface NamedRow extends Row<string | null> {
  /** As it is spelled most often; null in the row of the entries without a name. */
  name: string | null;
}

export type NamedTable = Table<string | null, NamedRow>;

/** A name as names are compared: without letter case, accents, punctuation and doubled spaces. Null if nothing is left. */
export function nameKey(name: string | null): string | null {
  if (name === null) return null;
  const words = bare(name.normalize('NFKC').toLowerCase()).match(/[\p{L}\p{N}]+/gu);
  return words === null ? name.trim() || null : words.join(' ');
}

/** The spelling that stands most often, of equal ones the first by code units. */
function usualSpelling(spellings: ReadonlyMap<string, number>): string | null {
  const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || byText(a, b));
  return first?.[0] ?? null;
}

function byName(
  entries: readonly CountedEntry[],
  nameOf: (entry: CountedEntry) => string | null,
): NamedTable {
  const spellings = new Map<string, Map<string, number>>();
  const keys = new Map<string | null, string | null>();
  const keyOf = (name: string | null) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name);
    keys.set(name, key);
    return key;
  };
  for (const entry of inLog(entries)) {
    const name = nameOf(entry)?.trim() ?? null;
    const key = keyOf(name);
    if (name === null || key === null) continue;
    const known = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, known.set(name, (known.get(name) ?? 0) + 1));
  }
  const { total, rows } = tableBy(entries, (entry) => keyOf(nameOf(entry)));
  const named = rows.map((row) => ({
    ...row,
    name: row.key === null ? null : usualSpelling(spellings.get(row.key) ?? new Map()),
  }));
  return { total, rows: named };
}

/** Who was chosen instead, where that is known. */
export const byCompetitor = (entries: readonly CountedEntry[]): NamedTable =>
  byName(entries, ({ competitor }) => competitor);

export const byOrganisation = (entries: readonly CountedEntry[]): NamedTable =>
  byName(entries, ({ organisation }) => organisation);
