import type { IDBPTransaction } from 'idb';
import type { BundleItem } from '../transfer/bundle.ts';
import type { ImportDone, ImportEffect } from '../transfer/import-plan.ts';
import type { StampedRecord } from '../transfer/merge.ts';
import { partsOf } from '../transfer/stamps.ts';
import { type Books, openBooks } from './bookkeeping.ts';
import { isOther, type OtherStore, resolveOthers } from './imports-others.ts';
import { noEffects } from './imports-read.ts';
import { type LogView, latestOf, resolve, type Touched } from './imports-resolve.ts';
import {
  comingById,
  headKey,
  headRow,
  ImportGoneError,
  type ImportHead,
  inKey,
  inRange,
  recordsIn,
  type UndoStep,
  undoRow,
} from './imports-staged.ts';
import type { StoredOpportunity } from './open-end.ts';
import { type Database, type LogMeta, type Schema, USER_STORES } from './schema.ts';
import { fromStampedRecord } from './stamped.ts';

/** How a long transaction is followed and given up. */
export interface Watch {
  /** From 0 to 1. */
  onProgress(done: number): void;
  isCancelled(): boolean;
}

const STORES = [...USER_STORES, 'staged', 'meta'] as const;

export type ImportTransaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** One transaction over everything that an import can change; while it runs nothing but its own requests is awaited. */
export const importTransaction = (db: Database): ImportTransaction =>
  db.transaction(STORES, 'readwrite', { durability: 'strict' });

/** A request whose end is awaited with others; one that cannot even be made must not leave the others to nobody. */
export function asked<T>(request: Promise<T>): Promise<T> {
  request.catch(() => undefined);
  return request;
}

/** The user has given it up; nothing was written. */
const givenUp = () => new DOMException('The job was given up.', 'AbortError');

/** Runs work in an import's transaction. Whatever it throws, nothing stays. */
export async function allOrNothing<T>(
  tx: ImportTransaction,
  work: (stopIfCancelled: () => void) => Promise<T>,
  watch: Watch,
): Promise<T> {
  const stopIfCancelled = () => {
    if (watch.isCancelled()) throw givenUp();
  };
  const ended = tx.done;
  ended.catch(() => undefined);
  try {
    const result = await work(stopIfCancelled);
    await ended;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has given up by itself, and says why.
      if (error instanceof DOMException && error.name === 'AbortError') await ended;
    }
    throw error;
  }
}

/** Of an entry as much as tells whether it was changed since. */
export type EntryMark = Pick<StoredOpportunity, 'stamps' | 'texts' | 'binned'>;

export const markOf = ({ stamps, texts, binned }: StoredOpportunity): EntryMark => ({
  ...(stamps ? { stamps } : {}),
  ...(texts ? { texts } : {}),
  ...(binned ? { binned } : {}),
});

/** An entry of a file that knows no stamps begins with this import; any other is as old as it says. */
function begun(record: StampedRecord, { stamp, device }: Books): StampedRecord {
  if (Object.values(record.fields).some(({ at }) => partsOf(at).time > 0)) return record;
  const fields = Object.entries(record.fields).map(([name, { value }]) => [name, { value, at: stamp }]);
  const texts = Object.entries(record.texts).map(([name, { versions, seen }]) => [
    name,
    { versions: versions.map(({ text }) => ({ text, at: stamp })), seen: { ...seen, [device]: stamp } },
  ]);
  return { id: record.id, fields: Object.fromEntries(fields), texts: Object.fromEntries(texts) };
}

const threadIn = (row: StoredOpportunity | null): string | null => row?.threadKey ?? null;

/** Writes what some records made of the entries; gives the steps that take it back. */
async function writeEntries(
  tx: ImportTransaction,
  touched: readonly Touched[],
  books: Books,
): Promise<UndoStep[]> {
  const log = tx.objectStore('opportunities');
  const steps: UndoStep[] = [];
  const requests: Promise<unknown>[] = [];
  const puts: StoredOpportunity[] = [];
  for (const { id, before, after, differs, joined, into } of touched) {
    if (!differs) continue;
    const row = after && fromStampedRecord(before ? after : begun(after, books));
    // First all that frees a thread, or the index would find two entries in it.
    if (before && (!row || threadIn(before) !== threadIn(row))) requests.push(asked(log.delete(id)));
    if (row) puts.push(row);
    if (!before) books.count(1);
    else if (!row) books.count(-1);
    steps.push({
      store: 'opportunities',
      key: id,
      before,
      after: row && markOf(row),
      ...(joined.length > 0 ? { joined } : {}),
      ...(into === null ? {} : { into }),
    });
  }
  for (const row of puts) requests.push(asked(log.put(row)));
  await Promise.all(requests);
  return steps;
}

/** Writes rows of the other stores, those that go first. */
export async function writeOthers(
  tx: ImportTransaction,
  rows: readonly { store: OtherStore; key: string; row: unknown }[],
): Promise<void> {
  const gone = rows.filter(({ row }) => row === null);
  const put = rows.filter(({ row }) => row !== null);
  await Promise.all([
    ...gone.map(({ store, key }) => asked(tx.objectStore(store).delete(key))),
    ...put.map(({ store, row }) => asked(tx.objectStore(store).put(row as never))),
  ]);
}

/** What an import has done. */
export interface Applied {
  done: ImportDone;
  /** What the log knows of itself now; null if there was nothing to write. */
  meta: LogMeta | null;
}

/**
 * Takes over what was read, in one transaction with strict durability: all of it or nothing.
 * @throws {ImportGoneError} if it is not there
 * @throws {DOMException} `AbortError` if it was given up; of IndexedDB if it could not be written
 */
export function applyImport(db: Database, id: string, watch: Watch): Promise<Applied> {
  const tx = importTransaction(db);
  return allOrNothing(tx, (stopIfCancelled) => apply(tx, id, watch, stopIfCancelled), watch);
}

async function apply(
  tx: ImportTransaction,
  id: string,
  watch: Watch,
  stopIfCancelled: () => void,
): Promise<Applied> {
  const staged = tx.objectStore('staged');
  const head = (await staged.get(headKey(id)))?.item as ImportHead | undefined;
  if (!head || head.isApplied) throw new ImportGoneError('This import is no longer there.');
  const books = await openBooks(tx, new Date());
  const batchAt = (index: number) => staged.get(inKey(id, index));
  const itemsAt = async (index: number) => ((await batchAt(index))?.item ?? []) as BundleItem[];
  const view = viewOf(tx, books.device, async () => comingById(head.batches, batchAt), itemsAt);
  const entries: Record<ImportEffect, number> = noEffects();
  let others = 0;
  let hasWritten = false;

  for (let batch = 0; batch < head.batches; batch += 1) {
    stopIfCancelled();
    const items = await itemsAt(batch);
    const records = recordsIn(items);
    const latest = latestOf(records);
    if (latest !== null) books.see(latest);
    const { effects, touched } = await resolve(records, view);
    for (const { effect } of effects) entries[effect] += 1;
    const steps = await writeEntries(tx, touched, books);
    const otherSteps = await resolveOthers(items.filter(isOther), {
      row: (store, key) => tx.objectStore(store).get(key),
      proposalOfThread: (key) => tx.objectStore('proposals').index('threadKey').get(key),
    });
    others += otherSteps.filter(({ after }) => after !== null).length;
    await writeOthers(
      tx,
      otherSteps.map(({ store, key, after }) => ({ store: store as OtherStore, key, row: after })),
    );
    const all = [...steps, ...otherSteps];
    if (all.length > 0) {
      hasWritten = true;
      await staged.put(undoRow(id, batch, all));
    }
    watch.onProgress((batch + 1) / (head.batches + 1));
  }
  stopIfCancelled();
  await Promise.all([staged.delete(inRange(id)), staged.put(headRow(id, { ...head, isApplied: true }))]);
  const meta = hasWritten ? await books.close() : null;
  return { done: { id, entries, others }, meta };
}

/** The log in an import's transaction. */
function viewOf(
  tx: ImportTransaction,
  device: string,
  find: () => Promise<Map<string, number>>,
  itemsAt: (batch: number) => Promise<BundleItem[]>,
): LogView {
  const log = tx.objectStore('opportunities');
  // Made only where two entries meet in one thread, which is rare.
  let places: Map<string, number> | null = null;
  return {
    device,
    rows: (ids) => Promise.all(ids.map((one) => log.get(one))),
    ofThreads: (keys) => Promise.all(keys.map((key) => log.index('threadKey').get(key))),
    async coming(one): Promise<StampedRecord | null> {
      places ??= await find();
      const batch = places.get(one);
      if (batch === undefined) return null;
      return recordsIn(await itemsAt(batch)).find((record) => record.id === one) ?? null;
    },
  };
}
