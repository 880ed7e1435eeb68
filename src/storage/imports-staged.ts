import type { BundleItem } from '../transfer/bundle.ts';
import type { StampedRecord } from '../transfer/merge.ts';
import type { Database, Staged, UserStore } from './schema.ts';

// What an import keeps in `staged`, a row for each batch: `in …` what the file holds, `undo …` what was there before,
// and `head`, which says whose it is.

/** The page that reads an import holds a lock of this name as long as it lives. */
export const pageLock = (page: string): string => `import ${page}`;

const HEAD = 'head';
const IN = 'in ';
const UNDO = 'undo ';

/** Most items of a batch: more take longer to give up, fewer longer to write. */
export const BATCH_ITEMS = 500;

/** Most UTF-16 units of a file in a batch: entries can be long. */
export const BATCH_TEXT = 1_000_000;

export interface ImportHead {
  /** Names the page that reads the file. */
  page: string;
  /** Whether it is in the log. */
  isApplied: boolean;
  batches: number;
  items: number;
}

/** What taking back one row of the log takes. */
export interface UndoStep {
  store: UserStore;
  key: string;
  /** The row as it was; null if it was not there. */
  before: unknown;
  /** What the import made of it, as far as needed to tell whether it was changed since; null: it is gone. */
  after: unknown;
  /** Entries that became part of this one. */
  joined?: string[];
  /** The entry that this one became part of. */
  into?: string;
}

const nameOf = (before: string, batch: number) => `${before}${String(batch).padStart(6, '0')}`;

const rangeOf = (id: string, before: string): IDBKeyRange =>
  IDBKeyRange.bound([id, before], [id, `${before}\uffff`]);

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** The row with a batch of what a file holds. */
export const inRow = (id: string, batch: number, items: readonly BundleItem[]): Staged => ({
  import: id,
  id: nameOf(IN, batch),
  item: items,
  before: null,
});

/** The row with what a batch has replaced. */
export const undoRow = (id: string, batch: number, steps: readonly UndoStep[]): Staged => ({
  import: id,
  id: nameOf(UNDO, batch),
  item: null,
  before: steps,
});

export const headRow = (id: string, head: ImportHead): Staged => ({
  import: id,
  id: HEAD,
  item: head,
  before: null,
});

export const inKey = (id: string, batch: number): [string, string] => [id, nameOf(IN, batch)];
export const undoKey = (id: string, batch: number): [string, string] => [id, nameOf(UNDO, batch)];
export const headKey = (id: string): [string, string] => [id, HEAD];
export const inRange = (id: string): IDBKeyRange => rangeOf(id, IN);

/** The import that a page asks for is not there: it was discarded, or never read. */
export class ImportGoneError extends Error {
  override name = 'ImportGoneError';
}

/** Puts a batch of a file aside. Relaxed: after a power cut the page that reads it is gone too. */
export async function stage(db: Database, rows: readonly Staged[]): Promise<void> {
  const tx = db.transaction('staged', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
}

/** Forgets an import: what was read, and what would be needed to take it back. */
export async function forgetImport(db: Database, id: string): Promise<void> {
  const tx = db.transaction('staged', 'readwrite', { durability: 'relaxed' });
  await Promise.all([tx.store.delete(allOf(id)), tx.done]);
}

/** Forgets the imports of pages that are gone. */
export async function sweepImports(db: Database, livingPages: ReadonlySet<string>): Promise<number> {
  const tx = db.transaction('staged', 'readwrite', { durability: 'relaxed' });
  let swept = 0;
  let cursor = await tx.store.openKeyCursor();
  while (cursor) {
    const [id] = cursor.primaryKey;
    const head = (await tx.store.get(headKey(id)))?.item as ImportHead | undefined;
    if (!head || !livingPages.has(head.page)) {
      swept += 1;
      await tx.store.delete(allOf(id));
    }
    cursor = await cursor.continue([id, []] as never);
  }
  await tx.done;
  return swept;
}

/** By the id of an entry what the file says of it, of all that is staged. */
export async function comingById(
  batches: number,
  batch: (index: number) => Promise<Staged | undefined>,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let index = 0; index < batches; index += 1) {
    for (const { section, item } of ((await batch(index))?.item ?? []) as BundleItem[]) {
      if (section === 'opportunities') found.set(item.id, index);
    }
  }
  return found;
}

/** The records of opportunities in a batch. */
export const recordsIn = (items: readonly BundleItem[]): StampedRecord[] =>
  items.flatMap((one) => (one.section === 'opportunities' ? [one.item] : []));
