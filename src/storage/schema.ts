import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LessonLink, Mute, OwnPhrase, OwnTemplate, Proposal, SavedDraft } from '../model.ts';
import type { Stamp } from '../transfer/stamps.ts';
import { addPath } from './add-path.ts';
import { newMeta } from './log-meta.ts';
import type { StoredOpportunity } from './open-end.ts';

export const DATABASE_NAME = 'lost-and-learned';
export const SCHEMA_VERSION = 5;

/** The stores that hold what is the user's. */
export const USER_STORES = [
  'opportunities',
  'proposals',
  'mutes',
  'phrases',
  'templates',
  'lessonLinks',
  'drafts',
] as const;

export type UserStore = (typeof USER_STORES)[number];

export interface Schema extends DBSchema {
  opportunities: {
    key: string;
    value: StoredOpportunity;
    indexes: { threadKey: string; changedAt: string; end: string; binnedAt: string };
  };
  drafts: { key: string; value: SavedDraft };
  mutes: { key: string; value: Mute };
  phrases: { key: string; value: OwnPhrase };
  templates: { key: string; value: OwnTemplate };
  lessonLinks: { key: string; value: LessonLink };
  proposals: { key: string; value: Proposal; indexes: { threadKey: string } };
  reminded: { key: string; value: Reminded };
  meta: { key: 'log'; value: LogMeta };
  staged: { key: [importId: string, id: string]; value: Staged };
  things: { key: string; value: unknown };
}

/** What the log knows of itself; written in the transaction of every change. */
export interface LogMeta {
  key: 'log';
  /** Of this database: another one in its place has another. */
  id: string;
  /** Names this device in stamps: lower-case letters and digits. */
  device: string;
  /** The latest stamp given or seen. */
  clock: Stamp;
  /** Goes up by one with every change. */
  sequence: number;
  /** Entries, those in the bin included. */
  entries: number;
  /** Entries that the user, or the end of their time in the bin, has deleted for good. */
  deleted: number;
  /** ISO 8601 instant in UTC of the latest change. */
  changedAt: string;
}

/** One item of a file that was read and is not, or can still be, taken back; `item` and `before` belong to the import. */
export interface Staged {
  import: string;
  id: string;
  item: unknown;
  before: unknown;
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

/**
 * Version 4: the bin, what the log knows of itself, imports, and things of the browser's own (a folder, a key). Entries
 * are left as they are: one without stamps has those of its last change (stamped.ts).
 */
async function addKeeping(db: Database, tx: UpgradeTransaction): Promise<void> {
  const opportunities = tx.objectStore('opportunities');
  opportunities.createIndex('binnedAt', 'binned.at');
  db.createObjectStore('staged', { keyPath: ['import', 'id'] });
  db.createObjectStore('things');
  const meta = db.createObjectStore('meta', { keyPath: 'key' });
  await meta.add(newMeta(await opportunities.count(), new Date()));
}

/** Version 5: the user's own templates, and what they say of lessons. */
function addOwnWording(db: Database): void {
  db.createObjectStore('templates', { keyPath: 'id' });
  db.createObjectStore('lessonLinks', { keyPath: 'id' });
}

type UpgradeStep = (db: Database, tx: UpgradeTransaction) => void | Promise<void>;

/** One small named step a version, in order; the first brings an empty database to version 1. */
const STEPS: readonly UpgradeStep[] = [createStores, addTeaching, addDebriefPath, addKeeping, addOwnWording];

/**
 * Brings a database from `oldVersion` (0 for a new one) to the version that it is opened at. If a step fails, nothing of
 * the upgrade stays: the database is as it was, and opening it fails.
 */
export async function upgrade(db: Database, oldVersion: number, tx: UpgradeTransaction): Promise<void> {
  try {
    for (const step of STEPS.slice(oldVersion, db.version)) await step(db, tx);
  } catch (error) {
    // Whoever opens it is only told that it was aborted, not why.
    console.error('The log could not be brought to its new version.', error);
    // idb does not wait for an upgrade, and would commit one half done.
    tx.done.catch(() => undefined);
    tx.abort();
  }
}
