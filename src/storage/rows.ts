import type { IDBPTransaction, StoreNames } from 'idb';
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
  'templates',
  'lessonLinks',
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
      // In one transaction: a row that came in between would push the last one out.
      const some = db.transaction(store).store;
      const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
        some.getAllKeys(after as never, AT_ONCE),
        some.getAll(after as never, AT_ONCE),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
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

type Writing = IDBPTransaction<Schema, ['opportunities'], 'readwrite'>;

const writingTo = (db: Database, stores: readonly Store[]): Writing =>
  db.transaction([...new Set(stores)] as ['opportunities'], 'readwrite', { durability: 'strict' });

async function putAll(db: Database, rows: readonly [Store, unknown][]): Promise<void> {
  const tx = writingTo(
    db,
    rows.map(([store]) => store),
  );
  tx.done.catch(() => undefined);
  const puts = rows.map(([store, row]) => tx.objectStore(store as 'opportunities').put(row as never));
  await Promise.all([...puts, tx.done]);
}

/** The row that has the thread of another lets it go: of two, the one that is written later is right. */
async function freeThread(tx: Writing, store: Store, row: { id?: string; threadKey?: string | null }) {
  const to = tx.objectStore(store as 'opportunities');
  if (!to.indexNames.contains('threadKey') || typeof row.threadKey !== 'string') return;
  const owner = await to.index('threadKey').get(row.threadKey);
  if (owner && owner.id !== row.id) await to.put({ ...owner, threadKey: null });
}

/**
 * Rows that need not fit each other: a copy is read while others write, and changes whose rows are not known leave gaps.
 * Then two rows can have one thread, which the index refuses; nothing may be lost for that.
 * @param row missing: it goes
 */
async function putOneByOne(
  db: Database,
  rows: readonly { store: Store; key?: IDBValidKey; row?: unknown }[],
): Promise<void> {
  const tx = writingTo(
    db,
    rows.map(({ store }) => store),
  );
  tx.done.catch(() => undefined);
  for (const { store, key, row } of rows) {
    const to = tx.objectStore(store as 'opportunities');
    if (row === undefined) await to.delete(key as string);
    else {
      await freeThread(tx, store, row as object);
      await to.put(row as never);
    }
  }
  await tx.done;
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
    try {
      await putAll(db, batch);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'ConstraintError') throw error;
      await putOneByOne(
        db,
        batch.map(([store, row]) => ({ store, row })),
      );
    }
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
  const known = rows.filter(({ store }) => COPIED.includes(store)) as (WrittenRow & { store: Store })[];
  if (known.length > 0) await putOneByOne(db, known);
}
