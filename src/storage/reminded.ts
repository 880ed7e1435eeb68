import type { IDBPObjectStore } from 'idb';
import { act, read } from './database.ts';
import type { Schema } from './schema.ts';

type Store = IDBPObjectStore<Schema, ['reminded'], 'reminded', 'readwrite'>;

/** When the user was reminded of what, by `DueThing.key`. Empty `unshown`: everything claimed was also shown. */
export interface RemindedOf {
  firedAt: ReadonlyMap<string, string>;
  /** Claimed by `markReminded`, but the background was stopped before it could show them. */
  unshown: ReadonlySet<string>;
}

/** All that the user was reminded of. */
export async function reminded(): Promise<RemindedOf> {
  const all = await read((db) => db.getAll('reminded'));
  return {
    firedAt: new Map(all.map(({ key, firedAt }) => [key, firedAt])),
    unshown: new Set(all.filter(({ shownAt }) => shownAt === null).map(({ key }) => key)),
  };
}

/** Claims things to be shown, at an instant (ISO 8601, UTC). */
export function markReminded(keys: readonly string[], at: string): Promise<void> {
  return write(async (store) => {
    for (const key of keys) await store.put({ key, firedAt: at, shownAt: null });
  });
}

/** They were shown, or need not be. */
export function markShown(keys: readonly string[], at: string): Promise<void> {
  return write(async (store) => {
    for (const key of keys) {
      const known = await store.get(key);
      if (known) await store.put({ ...known, shownAt: at });
    }
  });
}

/** What is no longer due needs no memory. */
export function forgetReminded(keys: readonly string[]): Promise<void> {
  return write(async (store) => {
    for (const key of keys) await store.delete(key);
  });
}

function write(work: (store: Store) => Promise<void>): Promise<void> {
  return act(async (db) => {
    const tx = db.transaction('reminded', 'readwrite', { durability: 'strict' });
    await work(tx.store);
    await tx.done;
  });
}
