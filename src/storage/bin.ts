import type { Opportunity } from '../model.ts';
import { BIN_DAYS } from './bin-days.ts';
import { read } from './database.ts';
import { fromStored, restamped } from './stamped.ts';
import { write } from './write.ts';

const DAY = 86_400_000;

/** What is in the bin, newest first. */
export async function binned(): Promise<Opportunity[]> {
  const all = await read((db) => db.getAllFromIndex('opportunities', 'binnedAt'));
  return all.map(fromStored).reverse();
}

/** How many entries are in the bin. */
export const binnedCount = (): Promise<number> =>
  read((db) => db.countFromIndex('opportunities', 'binnedAt'));

/** Puts entries into the bin, as one action; those that are there or have gone stay as they are. */
export function putIntoBin(ids: readonly string[]): Promise<void> {
  return write(['opportunities'], async ({ tx, put, stamp, device }) => {
    // Not the stamp's time: that stays ahead if ever a clock was, and the bin would keep it for years.
    const binnedAt = new Date().toISOString();
    for (const id of ids) {
      const known = await tx.objectStore('opportunities').get(id);
      if (!known || known.binned) continue;
      put('opportunities', restamped(known, { ...fromStored(known), binnedAt }, {}, { stamp, device }));
    }
  });
}

/** Puts entries back into the log, as one action. One whose thread has a new entry by now comes without it. */
export function takeOutOfBin(ids: readonly string[]): Promise<void> {
  return write(['opportunities'], async ({ tx, put, stamp, device }) => {
    const store = tx.objectStore('opportunities');
    const taken = new Set<string>();
    for (const id of ids) {
      const known = await store.get(id);
      if (!known?.binned) continue;
      const entry = fromStored(known);
      const { threadKey } = entry;
      const isFree =
        threadKey !== null && !taken.has(threadKey) && !(await store.index('threadKey').getKey(threadKey));
      if (threadKey !== null) taken.add(threadKey);
      const back = { ...entry, binnedAt: null, threadKey: isFree ? threadKey : null };
      put('opportunities', restamped(known, back, {}, { stamp, device }));
    }
  });
}

/** Deletes entries in the bin for good, as one action. */
export function deleteForGood(ids: readonly string[]): Promise<void> {
  return write(['opportunities'], async ({ tx, remove, count }) => {
    for (const id of ids) {
      const known = await tx.objectStore('opportunities').get(id);
      if (!known?.binned) continue;
      remove('opportunities', id);
      count(-1);
    }
  });
}

/** Deletes what has been in the bin for 30 days; to be called now and then. */
export async function purgeBin(now: Date): Promise<void> {
  const until = new Date(now.getTime() - BIN_DAYS * DAY).toISOString();
  const outlived = await read((db) =>
    db.getAllKeysFromIndex('opportunities', 'binnedAt', IDBKeyRange.upperBound(until)),
  );
  if (outlived.length > 0) await deleteForGood(outlived);
}
