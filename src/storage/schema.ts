import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Mute, Opportunity, OwnPhrase, SavedDraft } from '../model.ts';

export const DATABASE_NAME = 'lost-and-learned';
export const SCHEMA_VERSION = 2;

export interface Schema extends DBSchema {
  opportunities: {
    key: string;
    value: Opportunity;
    indexes: { threadKey: string; changedAt: string };
  };
  drafts: { key: string; value: SavedDraft };
  mutes: { key: string; value: Mute };
  phrases: { key: string; value: OwnPhrase };
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

/** One small named step a version, in order; the first brings an empty database to version 1. */
const STEPS: readonly ((db: Database, tx: UpgradeTransaction) => void)[] = [createStores, addTeaching];

/** Brings a database from `oldVersion` (0 for a new one) to `SCHEMA_VERSION`. */
export function upgrade(db: Database, oldVersion: number, tx: UpgradeTransaction): void {
  for (const step of STEPS.slice(oldVersion)) step(db, tx);
}
