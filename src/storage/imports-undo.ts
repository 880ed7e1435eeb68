import type { StampedRecord } from '../transfer/merge.ts';
import { openBooks } from './bookkeeping.ts';
import {
  allOrNothing,
  asked,
  type EntryMark,
  type ImportTransaction,
  importTransaction,
  type Watch,
} from './imports-apply.ts';
import { isSame } from './imports-effect.ts';
import type { OtherStore } from './imports-others.ts';
import { headKey, ImportGoneError, type ImportHead, type UndoStep, undoKey } from './imports-staged.ts';
import type { StoredOpportunity } from './open-end.ts';
import type { Database, LogMeta } from './schema.ts';
import { fromStampedRecord, toStampedRecord } from './stamped.ts';

export interface Undone {
  /** Entries that were changed since and keep those changes. */
  kept: number;
  meta: LogMeta;
}

/**
 * Takes an import back in one transaction: what it changed is as it was, what it brought goes; of an entry that was
 * changed since, what was changed stays.
 * @throws {ImportGoneError} if nothing is known of it
 * @throws {DOMException} `AbortError` if it was given up; of IndexedDB if it could not be written
 */
export function undoImport(db: Database, id: string, watch: Watch): Promise<Undone> {
  const tx = importTransaction(db);
  return allOrNothing(tx, (stopIfCancelled) => undo(tx, id, watch, stopIfCancelled), watch);
}

/** Every field that is still the import's as it was before; the others as they are. */
function partlyBack(now: StampedRecord, before: StampedRecord, after: StampedRecord): StampedRecord {
  const fields: StampedRecord['fields'] = {};
  for (const [name, field] of Object.entries(now.fields)) {
    const old = before.fields[name];
    fields[name] = field.at === after.fields[name]?.at && old ? old : field;
  }
  const texts: StampedRecord['texts'] = {};
  for (const [name, text] of Object.entries(now.texts)) {
    const back = isSame(text, after.texts[name]) ? before.texts[name] : text;
    if (back) texts[name] = back;
  }
  return { id: now.id, fields, texts };
}

/** What the import had made of an entry, put together from its mark: values do not matter, only who gave them when. */
const asImported = (now: StoredOpportunity, { stamps, texts, binned }: EntryMark): StoredOpportunity => {
  const { stamps: _, texts: __, binned: ___, ...rest } = now;
  return {
    ...rest,
    ...(stamps ? { stamps } : {}),
    ...(texts ? { texts } : {}),
    ...(binned ? { binned } : {}),
  };
};

type Write = { row: StoredOpportunity } | { gone: string };

async function undo(
  tx: ImportTransaction,
  id: string,
  watch: Watch,
  stopIfCancelled: () => void,
): Promise<Undone> {
  const staged = tx.objectStore('staged');
  const head = (await staged.get(headKey(id)))?.item as ImportHead | undefined;
  if (!head?.isApplied) throw new ImportGoneError('This import is no longer there.');
  const books = await openBooks(tx, new Date());
  const log = tx.objectStore('opportunities');
  const kept = new Set<string>();
  // Entries that were changed after they had become one: they stay one.
  const left = new Set<string>();

  async function entriesBack(steps: readonly UndoStep[]): Promise<void> {
    const rows = await Promise.all(steps.map(({ key }) => log.get(key)));
    const writes: Write[] = [];
    steps.forEach((step, index) => {
      const now = rows[index];
      const before = step.before as StoredOpportunity | null;
      const after = step.after as EntryMark | null;
      // What went into another entry comes after it; what was deleted since stays deleted.
      if (!now || !after || left.has(step.key)) return;
      const isUntouched = isSame(
        toStampedRecord(now, books.device),
        toStampedRecord(asImported(now, after), books.device),
      );
      if (isUntouched) {
        writes.push(before ? { row: before } : { gone: step.key });
        if (!before) books.count(-1);
        return;
      }
      kept.add(step.key);
      if (step.joined) {
        for (const one of [step.key, ...step.joined]) left.add(one);
        return;
      }
      if (!before) return;
      const [is, was, made] = [now, before, asImported(now, after)].map((row) =>
        toStampedRecord(row, books.device),
      ) as [StampedRecord, StampedRecord, StampedRecord];
      writes.push({ row: fromStampedRecord(partlyBack(is, was, made)) });
    });
    for (const [index, step] of steps.entries()) {
      const before = step.before as StoredOpportunity | null;
      // It may have come back by another file.
      if (step.after !== null || !before || left.has(step.key) || rows[index]) continue;
      writes.push({ row: before });
      books.count(1);
    }
    await write(writes, rows);
  }

  async function write(
    writes: readonly Write[],
    rows: readonly (StoredOpportunity | undefined)[],
  ): Promise<void> {
    const known = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const freed = writes.flatMap((one) => {
      if ('gone' in one) return [one.gone];
      const had = known.get(one.row.id)?.threadKey ?? null;
      return had !== null && had !== (one.row.threadKey ?? null) ? [one.row.id] : [];
    });
    await Promise.all(freed.map((key) => asked(log.delete(key))));
    const back = writes.flatMap((one) => ('row' in one ? [one.row] : []));
    const owners = await Promise.all(
      back.map(({ threadKey }) => (threadKey ? log.index('threadKey').getKey(threadKey) : undefined)),
    );
    const requests = back.map((row, index) => {
      const owner = owners[index];
      const isTaken = owner !== undefined && owner !== row.id;
      // As from the bin: its thread has another entry by now.
      return asked(log.put(isTaken ? { ...row, threadKey: null } : row));
    });
    await Promise.all(requests);
  }

  async function othersBack(steps: readonly UndoStep[]): Promise<void> {
    const known = await Promise.all(
      steps.map(({ store, key }) => tx.objectStore(store as OtherStore).get(key)),
    );
    const back = steps.filter(({ after }, index) => isSame(known[index] ?? null, after));
    const gone = back.filter(({ before }) => before === null);
    await Promise.all(gone.map(({ store, key }) => asked(tx.objectStore(store as OtherStore).delete(key))));
    for (const { store, before } of back) {
      if (before === null) continue;
      const { threadKey } = before as { threadKey?: string | null };
      if (store === 'proposals' && threadKey) {
        const owner = await tx.objectStore('proposals').index('threadKey').getKey(threadKey);
        const { id: own } = before as { id: string };
        if (owner !== undefined && owner !== own) continue;
      }
      await tx.objectStore(store as OtherStore).put(before as never);
    }
  }

  // The last first, each on what the one before it had left.
  for (let batch = head.batches - 1; batch >= 0; batch -= 1) {
    stopIfCancelled();
    const steps = ((await staged.get(undoKey(id, batch)))?.before ?? []) as UndoStep[];
    await othersBack(steps.filter(({ store }) => store !== 'opportunities'));
    await entriesBack(steps.filter(({ store }) => store === 'opportunities'));
    watch.onProgress((head.batches - batch) / (head.batches + 1));
  }
  stopIfCancelled();
  await staged.delete(IDBKeyRange.bound([id], [id, []]));
  return { kept: kept.size, meta: await books.close() };
}
