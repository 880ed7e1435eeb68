import { mergeOfThread } from '../transfer/clash.ts';
import type { StampedRecord } from '../transfer/merge.ts';
import { laterStamp, type Stamp } from '../transfer/stamps.ts';
import { mergeOfFile } from './imports-edited.ts';
import { type Effect, effectOf } from './imports-effect.ts';
import type { StoredOpportunity } from './open-end.ts';
import { toStampedRecord } from './stamped.ts';

/** The log as an import finds it. */
export interface LogView {
  /** This device's name in stamps. */
  device: string;
  rows(ids: readonly string[]): Promise<(StoredOpportunity | undefined)[]>;
  ofThreads(keys: readonly string[]): Promise<(StoredOpportunity | undefined)[]>;
  /** What the same file says of an entry, if it does. */
  coming(id: string): Promise<StampedRecord | null>;
}

/** An entry that some records touch. */
export interface Touched {
  id: string;
  before: StoredOpportunity | null;
  /** Null: it became part of another one. */
  after: StampedRecord | null;
  differs: boolean;
  /** The entries that became part of it. */
  joined: string[];
  /** The entry that it became part of. */
  into: string | null;
}

interface Place extends Touched {
  known: StampedRecord | null;
}

const threadOf = (record: StampedRecord): string | null => {
  const key = record.fields.threadKey?.value;
  return typeof key === 'string' && !record.fields.binnedAt?.value ? key : null;
};

/** The latest stamp in some records, by which the clock of this device is set. */
export function latestOf(records: readonly StampedRecord[]): Stamp | null {
  let latest: Stamp | null = null;
  for (const { fields, texts } of records) {
    for (const { at } of Object.values(fields)) latest = laterStamp(latest, at);
    for (const { versions, seen } of Object.values(texts)) {
      for (const { at } of versions) latest = laterStamp(latest, at);
      for (const at of Object.values(seen)) latest = laterStamp(latest, at);
    }
  }
  return latest;
}

/**
 * What some records of a file make of the entries of the log: merged by id; and where two entries have one thread, both
 * as one, because a thread has one entry.
 * @returns the effect of each record in turn, and every entry that they touch
 */
export async function resolve(
  records: readonly StampedRecord[],
  view: LogView,
): Promise<{ effects: Effect[]; touched: Touched[] }> {
  const places = new Map<string, Place>();
  const owners = new Map<string, string>();

  function place(id: string, row: StoredOpportunity | undefined): Place {
    const found = places.get(id);
    if (found) return found;
    const known = row ? toStampedRecord(row, view.device) : null;
    const made: Place = {
      id,
      before: row ?? null,
      known,
      after: known,
      differs: false,
      joined: [],
      into: null,
    };
    places.set(id, made);
    const thread = known && threadOf(known);
    if (thread) owners.set(thread, id);
    return made;
  }

  const rows = await view.rows(records.map(({ id }) => id));
  const own = records.map(({ id }, index) => place(id, rows[index]));
  const merged = records.map((record, index) => {
    const known = own[index]?.known;
    return known ? mergeOfFile(known, record, view.device) : record;
  });
  const threads = [...new Set(merged.map(threadOf))].filter(
    (key) => key !== null && !owners.has(key),
  ) as string[];
  for (const row of await view.ofThreads(threads)) if (row) place(row.id, row);

  const inBatch = new Set(records.map(({ id }) => id));
  for (const id of new Set(threads.map((key) => owners.get(key)))) {
    if (id === undefined || inBatch.has(id)) continue;
    const coming = await view.coming(id);
    const partner = places.get(id);
    if (!coming || !partner?.after) continue;
    // Its thread may have been let go of by the same file.
    setAfter(partner, mergeOfFile(partner.after, coming, view.device));
  }

  function setAfter(target: Place, after: StampedRecord): void {
    const had = target.after && threadOf(target.after);
    if (had && had !== threadOf(after) && owners.get(had) === target.id) owners.delete(had);
    target.after = after;
  }

  /** Gives the entry its thread. One that has it already becomes one with it, and is given as it was before that. */
  function settle(target: Place): StampedRecord | null {
    const { after } = target;
    const thread = after && threadOf(after);
    if (!after || !thread) return null;
    const owner = places.get(owners.get(thread) ?? target.id);
    if (!owner?.after || owner === target) {
      owners.set(thread, target.id);
      return null;
    }
    const prior = owner.after;
    const one = mergeOfThread(prior, after);
    const [stays, goes] = one.id === target.id ? [target, owner] : [owner, target];
    stays.after = one;
    stays.joined.push(goes.id, ...goes.joined);
    goes.after = null;
    goes.into = stays.id;
    owners.set(thread, stays.id);
    return prior;
  }

  // First all by id, so that a thread that one entry lets go of is free for another.
  merged.forEach((record, index) => {
    const target = own[index];
    if (target) setAfter(target, record);
  });
  const effects = own.map((target, index) => {
    const prior = target.into === null ? settle(target) : null;
    const one = prior && places.get(target.into ?? target.id)?.after;
    if (prior && one) return effectOf(prior, one);
    return effectOf(target.known, merged[index] as StampedRecord);
  });

  const touched = [...places.values()].map(
    ({ known, ...rest }): Touched => ({
      ...rest,
      differs: rest.after ? !known || effectOf(known, rest.after).differs : known !== null,
    }),
  );
  return { effects, touched };
}
