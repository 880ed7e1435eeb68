import { deleteDB } from 'idb';
import { bytesKept, dropAll } from '../platform/kept.ts';
import { announceChange } from './changes.ts';
import { disconnect } from './connection.ts';
import { read } from './database.ts';
import { lookAnew } from './log-health.ts';
import { DATABASE_NAME } from './schema.ts';
import { copying, opening, whileNobodyWrites } from './turns.ts';

/** How much of the log there is. */
export function amountOfLog(): Promise<{ entries: number; binned: number }> {
  return read(async (db) => {
    const tx = db.transaction(['meta', 'opportunities']);
    const [meta, binned] = await Promise.all([
      tx.objectStore('meta').get('log'),
      tx.objectStore('opportunities').index('binnedAt').count(),
    ]);
    return { entries: (meta?.entries ?? 0) - binned, binned };
  });
}

/** Bytes that all of it takes on the disk, copies and settings too; null where the browser does not tell. */
export async function bytesOnDisk(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  const beside = await bytesKept();
  return usage === undefined ? beside : usage + (beside ?? 0);
}

/**
 * Deletes the log, its copies, what is known of it, what was taught and the settings. Nothing can bring them back.
 * @throws {DOMException} of IndexedDB, if the database cannot be deleted; then the rest is there as well
 */
export async function deleteEverything(): Promise<void> {
  await whileNobodyWrites(() =>
    opening(() =>
      // A copy that is being made would be kept after all is gone.
      copying(async () => {
        await disconnect();
        await deleteDB(DATABASE_NAME);
        await dropAll();
      }),
    ),
  );
  await lookAnew();
  announceChange(null);
}
