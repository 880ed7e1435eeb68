import type { IDBPTransaction, StoreNames } from 'idb';
import { laterStamp, nextStamp, type Stamp } from '../transfer/stamps.ts';
import type { LogMeta, Schema } from './schema.ts';

/** The books of one action: its stamp, and what it does to the log's knowledge of itself. */
export interface Books {
  device: string;
  /** Of every field that this action changes: later than all that were given or seen before. */
  stamp: Stamp;
  /** Takes note of a stamp from another device, so that later ones of this device come after it. */
  see(stamp: Stamp): void;
  /** So many entries more, or fewer. */
  count(entries: number): void;
  /** Writes the books; the last thing that the action's transaction does. */
  close(): Promise<LogMeta>;
}

/**
 * Opens the books in a transaction that writes and has `meta` among its stores.
 * @throws {Error} if the log knows nothing of itself: it is not the one that was opened
 */
export async function openBooks<Stores extends ArrayLike<StoreNames<Schema>>>(
  tx: IDBPTransaction<Schema, Stores, 'readwrite'>,
  now: Date,
): Promise<Books> {
  const meta = (tx as unknown as IDBPTransaction<Schema, ['meta'], 'readwrite'>).objectStore('meta');
  const known = await meta.get('log');
  if (!known) throw new Error('The log knows nothing of itself.');
  const stamp = nextStamp(known.clock, now.getTime(), known.device);
  let clock = stamp;
  let { entries, deleted } = known;
  return {
    device: known.device,
    stamp,
    see: (seen) => {
      clock = laterStamp(clock, seen);
    },
    count: (more) => {
      entries += more;
      deleted += Math.max(0, -more);
    },
    async close() {
      const closed: LogMeta = {
        ...known,
        clock,
        entries,
        deleted,
        sequence: known.sequence + 1,
        changedAt: now.toISOString(),
      };
      await meta.put(closed);
      return closed;
    },
  };
}
