import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Mute, OwnPhrase, Proposal, SavedDraft } from '../model.ts';
import { addPath } from './add-path.ts';
import type { StoredOpportunity } from './open-end.ts';

export const DATABASE_NAME = 'lost-and-learned';
export const SCHEMA_VERSION = 3;

export interface Schema extends DBSchema {
  opportunities: {
    key: string;
    value: StoredOpportunity;
    indexes: { threadKey: string; changedAt: string; end: string };
  };
  drafts: { key: string; value: SavedDraft };
  mutes: { key: string; value: Mute };
  phrases: { key: string; value: OwnPhrase };
  proposals: { key: string; value: Proposal; indexes: { threadKey: string } };
  reminded: { key: string; value: Reminded };
}

/** What the user was reminded of, by `DueThing.key`. */
export interface Reminded {
  key: string;
  firedAt: string;
  /** Null until it was shown, so that a background that is stopped in between shows it when it starts again. */
  shownAt: string | null;
}

export type Database = IDBPDatabase<Schema>;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Version 1: the log, and the drafts that are not in a reply yet. */
function createStores(db: Database): void {
  const opportunities = db.createObjectStore('opportunities', { keyPath: 'id' });
  // Unique: two panels that act on one thread at once must not make two entries of it. Entries by hand
  // have no thread; null is no valid key, so the index leaves them out.
  opportunities.createIndex('threadKey', 'threadKey', { unique: true });
  opportunities.createIndex('changedAt', 'changedAt');
  db.createObjectStore('drafts', { keyPath: 'threadKey' });
}

/** Version 2: what the user taught the detector. */
function addTeaching(db: Database): void {
  // The key names what is muted, so that muting it twice is muting it once.
  db.createObjectStore('mutes', { keyPath: 'key' });
  db.createObjectStore('phrases', { keyPath: 'id' });
}

/** So many entries are changed together: one by one takes several times as long, all together much memory. */
const AT_ONCE = 500;

/** Version 3: the debrief path of every entry, proposals, and what the user was reminded of. */
async function addDebriefPath(db: Database, tx: UpgradeTransaction): Promise<void> {
  const proposals = db.createObjectStore('proposals', { keyPath: 'id' });
  // Unique as for entries: what is seen in a thread belongs to one proposal.
  proposals.createIndex('threadKey', 'threadKey', { unique: true });
  db.createObjectStore('reminded', { keyPath: 'key' });
  const opportunities = tx.objectStore('opportunities');
  opportunities.createIndex('end', 'end');
  let after: IDBKeyRange | null = null;
  for (;;) {
    const some = await opportunities.getAll(after, AT_ONCE);
    const last = some.at(-1);
    if (!last) return;
    const entries = some.map(addPath);
    await Promise.all(entries.map((entry) => opportunities.put(entry)));
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

type UpgradeStep = (db: Database, tx: UpgradeTransaction) => void | Promise<void>;

/** One small named step a version, in order; the first brings an empty database to version 1. */
const STEPS: readonly UpgradeStep[] = [createStores, addTeaching, addDebriefPath];

/**
 * Brings a database from `oldVersion` (0 for a new one) to `SCHEMA_VERSION`. If a step fails, nothing of the upgrade
 * stays: the database is as it was, and opening it fails.
 */
export async function upgrade(db: Database, oldVersion: number, tx: UpgradeTransaction): Promise<void> {
  try {
    for (const step of STEPS.slice(oldVersion)) await step(db, tx);
  } catch (error) {
    // Whoever opens it is only told that it was aborted, not why.
    console.error('The log could not be brought to its new version.', error);
    // idb does not wait for an upgrade, and would commit one half done.
    tx.done.catch(() => undefined);
    tx.abort();
  }
}
