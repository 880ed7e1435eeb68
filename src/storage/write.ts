import type { IDBPTransaction, StoreNames } from 'idb';
import type { Stamp } from '../transfer/stamps.ts';
import { openBooks } from './bookkeeping.ts';
import { announceChange } from './changes.ts';
import { act } from './database.ts';
import { OwnError } from './own-error.ts';
import type { LogMeta, Schema, UserStore } from './schema.ts';
import { whileItStands } from './turns.ts';
import { testify, testifyUnkept, type WrittenRow } from './witness.ts';

type Writing<Stores extends readonly UserStore[]> = IDBPTransaction<Schema, [...Stores, 'meta'], 'readwrite'>;

/** One user action in its transaction. */
export interface Action<Stores extends readonly UserStore[]> {
  tx: Writing<Stores>;
  device: string;
  stamp: Stamp;
  put<Store extends Stores[number]>(store: Store, row: Schema[Store]['value']): void;
  remove(store: Stores[number], key: string): void;
  /** So many entries more, or fewer. */
  count(entries: number): void;
}

const KEYS: Record<UserStore, string> = {
  opportunities: 'id',
  drafts: 'threadKey',
  mutes: 'key',
  phrases: 'id',
  templates: 'id',
  lessonLinks: 'id',
  proposals: 'id',
};

/** A value that cannot be stored throws before its transaction knows of it; what went before must not stay. */
function giveUp(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has given up by itself.
  }
}

/**
 * Writes one user action: one transaction over the stores that it touches and the log's books, with strict durability.
 * Tried once more on a fresh connection if it fails. Resolves when the transaction has completed and the witness knows
 * of it; only then may anybody say "saved". An action that puts and removes nothing writes nothing.
 * @param isQuiet other pages are not told
 * @throws {LogTroubleError} where the log is not what it was
 * @throws {DOMException} of IndexedDB, if it could not be written; whatever the browser throws if the witness cannot keep
 *   it: then it may stand in the log, and is to be tried again all the same
 */
export function write<const Stores extends readonly UserStore[], T>(
  stores: Stores,
  work: (action: Action<Stores>) => Promise<T>,
  { isQuiet = false }: { isQuiet?: boolean } = {},
): Promise<T> {
  return whileItStands(() => writeNow(stores, work, isQuiet));
}

async function writeNow<const Stores extends readonly UserStore[], T>(
  stores: Stores,
  work: (action: Action<Stores>) => Promise<T>,
  isQuiet: boolean,
): Promise<T> {
  try {
    const { result, meta, rows } = await act(async (db) => {
      const all: StoreNames<Schema>[] = [...stores, 'meta'];
      const begun = db.transaction(all, 'readwrite', { durability: 'strict' });
      const tx = begun as unknown as Writing<Stores>;
      begun.done.catch(() => undefined);
      const rows: WrittenRow[] = [];
      const writes: Promise<unknown>[] = [];
      const begin = (writing: Promise<unknown>) => {
        // What fails is told by the transaction as well, and by `writes` in the end.
        writing.catch(() => undefined);
        writes.push(writing);
      };
      try {
        const books = await openBooks(begun, new Date());
        const result = await work({
          tx,
          device: books.device,
          stamp: books.stamp,
          put(store, row) {
            const value = row as Record<string, unknown>;
            rows.push({ store, key: value[KEYS[store]] as string, row });
            begin(objectStore(tx, store).put(row));
          },
          remove(store, key) {
            rows.push({ store, key });
            begin(objectStore(tx, store).delete(key));
          },
          count: books.count,
        });
        const meta: LogMeta | null = rows.length > 0 ? await books.close() : null;
        await Promise.all([...writes, tx.done]);
        return { result, meta, rows };
      } catch (error) {
        giveUp(tx);
        throw (await firstOf([...writes, tx.done])) ?? error;
      }
    });
    if (meta && !isQuiet) announceChange(entriesAmong(rows));
    await (meta ? testify(meta, rows) : testifyUnkept());
    return result;
  } catch (error) {
    throw error instanceof OwnError ? error.thrown : error;
  }
}

/** Why the first of several writes failed: the others are aborted for it. */
async function firstOf(writes: readonly Promise<unknown>[]): Promise<unknown> {
  const ended = await Promise.allSettled(writes);
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
  return reasons.find((reason) => reason?.name !== 'AbortError');
}

const entriesAmong = (rows: readonly WrittenRow[]): string[] =>
  rows.flatMap(({ store, key }) => (store === 'opportunities' ? [key as string] : []));

interface AnyStore {
  put(row: unknown): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

const objectStore = (tx: unknown, store: UserStore): AnyStore =>
  (tx as { objectStore(name: string): AnyStore }).objectStore(store);
