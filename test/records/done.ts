import type { StoredState } from './lab-records.ts';

/** One action that was acknowledged. `number` only grows for one `key`. */
export type Done =
  | { is: 'entry' | 'taught'; key: string }
  | { is: 'note' | 'proposal' | 'draft'; key: string; number: number }
  | { is: 'failed'; why: string };

type Row = Record<string, unknown>;

const fieldOf = (rows: readonly Row[] | undefined, name: string, key: string, value: string) =>
  rows?.find((row) => row[name] === key)?.[value];

/** Of every acknowledged action that is not in what is stored: what it was. */
export function lost(done: readonly Done[], { rows }: StoredState): string[] {
  const keysOf = (store: string, name: string) => new Set(rows[store]?.map((row) => row[name]));
  const threads = keysOf('opportunities', 'threadKey');
  const mutes = keysOf('mutes', 'key');
  const phrases = keysOf('phrases', 'id');
  const latest = new Map<string, { is: 'note' | 'proposal' | 'draft'; key: string; number: number }>();
  const missing: string[] = [];
  for (const one of done) {
    if (one.is === 'entry' && !threads.has(one.key)) missing.push(`entry ${one.key}`);
    if (one.is === 'taught' && !(mutes.has(one.key) && phrases.has(one.key))) {
      missing.push(`taught ${one.key}`);
    }
    if ('number' in one) {
      const known = latest.get(`${one.is} ${one.key}`);
      if (!known || known.number < one.number) latest.set(`${one.is} ${one.key}`, one);
    }
  }
  const found = {
    note: (key: string) => fieldOf(rows.opportunities, 'threadKey', key, 'notes'),
    proposal: (key: string) => fieldOf(rows.proposals, 'threadKey', key, 'subject'),
    draft: (key: string) => fieldOf(rows.drafts, 'threadKey', key, 'text'),
  };
  for (const { is, key, number } of latest.values()) {
    const stands = Number(found[is](key) ?? -1);
    if (stands < number) missing.push(`${is} ${key}: ${stands} in place of ${number}`);
  }
  return missing;
}

/** Actions of which one part is stored and another is not. */
export function torn({ rows }: StoredState): string[] {
  const mutes = new Set(rows.mutes?.map(({ key }) => key));
  const phrases = new Set(rows.phrases?.map(({ id }) => id));
  const halves = [
    ...[...mutes].filter((key) => !phrases.has(key)),
    ...[...phrases].filter((id) => !mutes.has(id)),
  ];
  const found = halves.map((key) => `taught ${key}`);
  const [books] = rows.meta ?? [];
  const entries = rows.opportunities?.length ?? 0;
  if (books && books.entries !== entries) found.push(`books of ${books.entries} entries, and ${entries}`);
  return found;
}
