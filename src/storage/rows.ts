import type { StoreNames } from 'idb';
import type { Database, Schema } from './schema.ts';
import type { WrittenRow } from './witness.ts';

type Store = StoreNames<Schema>;

/** What a copy of the log holds; what belongs to the browser (a folder, a key) and what is only read in is left out. */
const COPIED: readonly string[] = [
  'meta',
  'opportunities',
  'proposals',
  'mutes',
  'phrases',
  'drafts',
  'reminded',
] satisfies Store[];

/** So many rows are read or written at once. */
const AT_ONCE = 500;

const storesOf = (db: Database): Store[] => [...db.objectStoreNames].filter((name) => COPIED.includes(name));

const line = (store: Store, row: unknown): string => `${JSON.stringify([store, row])}\n`;

/**
 * Every row of a log, whatever its version is, as lines of JSON: `[store, row]`.
 * @throws {DOMException} if a row cannot be read
 */
export async function* rowLines(db: Database): AsyncGenerator<string> {
  for (const store of storesOf(db)) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const keys: IDBValidKey[] = await db.getAllKeys(store, after as never, AT_ONCE);
      const last = keys.at(-1);
      if (last === undefined) break;
      const rows: unknown[] = await db.getAll(store, after as never, AT_ONCE);
      yield rows.map((row) => line(store, row)).join('');
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
}

/** The same of a damaged log: the rows that can be read, one by one. */
export async function* readableLines(db: Database): AsyncGenerator<string> {
  for (const store of storesOf(db)) {
    const keys: IDBValidKey[] = await db.getAllKeys(store).catch(() => []);
    for (const key of keys) {
      const row: unknown = await db.get(store, key as string).catch(() => undefined);
      if (row !== undefined) yield line(store, row);
    }
  }
}

/** Lines of text that comes in pieces. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * Puts lines of `rowLines` into an empty database of the version that they were read at; what the log knows of itself is
 * given back instead, to be written last.
 */
export async function putLines(db: Database, lines: AsyncIterable<string>): Promise<unknown> {
  let batch: [Store, unknown][] = [];
  let meta: unknown = null;
  const flush = async () => {
    if (batch.length === 0) return;
    const stores = [...new Set(batch.map(([store]) => store))];
    const tx = db.transaction(stores as ['opportunities'], 'readwrite', { durability: 'strict' });
    const puts = batch.map(([store, row]) => tx.objectStore(store as 'opportunities').put(row as never));
    await Promise.all([...puts, tx.done]);
    batch = [];
  };
  for await (const one of lines) {
    const [store, row]: [Store, unknown] = JSON.parse(one);
    if (store === 'meta') meta = row;
    else batch.push([store, row]);
    if (batch.length >= AT_ONCE) await flush();
  }
  await flush();
  return meta;
}

/** Does again what changes did, oldest first. */
export async function replay(db: Database, rows: readonly WrittenRow[]): Promise<void> {
  const known = rows.filter(({ store }) => COPIED.includes(store));
  const stores = [...new Set(known.map(({ store }) => store))];
  if (stores.length === 0) return;
  const tx = db.transaction(stores as ['opportunities'], 'readwrite', { durability: 'strict' });
  const writes = known.map(({ store, key, row }): Promise<unknown> => {
    const to = tx.objectStore(store as 'opportunities');
    return row === undefined ? to.delete(key as string) : to.put(row as never);
  });
  await Promise.all([...writes, tx.done]);
}
