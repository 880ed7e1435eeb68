import { openDB, unwrap } from 'idb';
import { DATABASE_NAME } from './schema.ts';

// Databases exactly as earlier versions made them. They stay as they are, whatever the schema becomes.

/** An entry as versions 1 and 2 wrote it, a draft of it in the reply. */
export const DRAFTED = {
  id: 'dana',
  createdAt: '2026-11-18T09:44:00.000Z',
  changedAt: '2026-11-18T09:50:00.000Z',
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind',
  project: 'Data platform',
  threadKey: 'gmail:sam@marlowe.example:t1',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
  decidedAt: '2026-11-18T10:32:00Z',
  outcome: 'competitor',
  guess: ['price_value'],
  inMail: ['not_said'],
  evidence: 'We’ve decided to go in a different direction.',
  language: 'en',
  request: {
    template: 'request.short',
    language: 'en',
    register: 'tu',
    minutes: 10,
    insertedAt: '2026-11-18T09:50:00.000Z',
  },
  status: 'drafted',
  notes: 'They asked twice about references.',
};

/** The same without a request, and written by hand. */
export const BY_HAND = {
  ...DRAFTED,
  id: 'marta',
  createdAt: '2026-11-16T09:00:00.000Z',
  changedAt: '2026-11-17T09:00:00.000Z',
  threadKey: null,
  threadUrl: null,
  request: null,
  status: 'logged',
};

export const DRAFT = {
  threadKey: 'gmail:sam@marlowe.example:t2',
  choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
  text: 'Hi Dana, or rather',
  changedAt: '2026-11-18T09:44:00.000Z',
};

export const MUTE = {
  key: 'sender news@fabrik.example',
  createdAt: '2026-11-17T10:00:00.000Z',
  of: 'sender',
  email: 'news@fabrik.example',
};

export const PHRASE = {
  id: 'p1',
  createdAt: '2026-11-18T10:00:00.000Z',
  phrase: 'sorted elsewhere, thanks',
  language: 'en',
};

function createVersion1(db: IDBDatabase): void {
  const opportunities = db.createObjectStore('opportunities', { keyPath: 'id' });
  opportunities.createIndex('threadKey', 'threadKey', { unique: true });
  opportunities.createIndex('changedAt', 'changedAt');
  db.createObjectStore('drafts', { keyPath: 'threadKey' });
}

function createVersion2(db: IDBDatabase): void {
  createVersion1(db);
  db.createObjectStore('mutes', { keyPath: 'key' });
  db.createObjectStore('phrases', { keyPath: 'id' });
}

/** The log, and drafts. */
export async function makeVersion1(): Promise<void> {
  const db = await openDB(DATABASE_NAME, 1, { upgrade: (made) => createVersion1(unwrap(made)) });
  for (const entry of [DRAFTED, BY_HAND]) await db.put('opportunities', entry);
  await db.put('drafts', DRAFT);
  db.close();
}

/** The same with what the user taught. */
export async function makeVersion2(): Promise<void> {
  const db = await openDB(DATABASE_NAME, 2, { upgrade: (made) => createVersion2(unwrap(made)) });
  for (const entry of [DRAFTED, BY_HAND]) await db.put('opportunities', entry);
  await db.put('drafts', DRAFT);
  await db.put('mutes', MUTE);
  await db.put('phrases', PHRASE);
  db.close();
}

/** The path of an entry by hand as version 3 wrote it. */
const PATH_OF_VERSION_3 = {
  remindAt: null,
  agreement: null,
  nudge: null,
  reply: null,
  call: null,
  confirmation: null,
  farewell: null,
  told: [],
  lesson: '',
  action: null,
  followUp: null,
  thanks: null,
  closedAt: null,
  tender: null,
  secondChance: 'none',
  secondChanceAt: null,
  competitor: null,
  tags: [],
};

/** The entries above as version 3 wrote them, with the key by which it found what could become due. */
export const DRAFTED_3 = {
  ...DRAFTED,
  ...PATH_OF_VERSION_3,
  request: {
    choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
    insertedAt: '2026-11-18T09:50:00.000Z',
    text: null,
    sentAt: null,
    sentId: null,
  },
  end: '2026-11-18T09:50:00.000Z',
};
export const BY_HAND_3 = { ...BY_HAND, ...PATH_OF_VERSION_3, end: '2026-11-17T09:00:00.000Z' };

export const PROPOSAL_3 = {
  id: 'proposal-1',
  createdAt: '2026-11-12T09:00:00.000Z',
  changedAt: '2026-11-12T09:00:00.000Z',
  client: 'gmail',
  account: 'sam@marlowe.example',
  draftId: 'r-1',
  recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
  subject: 'Proposal: data platform',
  language: 'en',
  threadKey: null,
  threadUrl: null,
  mail: null,
  agreement: null,
  watch: null,
  settledAt: null,
};

export const REMINDED_3 = {
  key: 'action marta 2026-11-17',
  firedAt: '2026-11-17T09:00:00.000Z',
  shownAt: '2026-11-17T09:00:01.000Z',
};

function createVersion3(db: IDBDatabase): void {
  db.createObjectStore('proposals', { keyPath: 'id' }).createIndex('threadKey', 'threadKey', {
    unique: true,
  });
  db.createObjectStore('reminded', { keyPath: 'key' });
  const opportunities = db.createObjectStore('opportunities', { keyPath: 'id' });
  opportunities.createIndex('threadKey', 'threadKey', { unique: true });
  opportunities.createIndex('changedAt', 'changedAt');
  opportunities.createIndex('end', 'end');
  db.createObjectStore('drafts', { keyPath: 'threadKey' });
  db.createObjectStore('mutes', { keyPath: 'key' });
  db.createObjectStore('phrases', { keyPath: 'id' });
}

/** The whole path, proposals, and what the user was reminded of. */
export async function makeVersion3(): Promise<void> {
  const db = await openDB(DATABASE_NAME, 3, { upgrade: (made) => createVersion3(unwrap(made)) });
  for (const entry of [DRAFTED_3, BY_HAND_3]) await db.put('opportunities', entry);
  await db.put('drafts', DRAFT);
  await db.put('mutes', MUTE);
  await db.put('phrases', PHRASE);
  await db.put('proposals', PROPOSAL_3);
  await db.put('reminded', REMINDED_3);
  db.close();
}

/** The entries above as version 4 wrote them: one changed by it, with stamps, and one as version 3 had left it. */
export const DRAFTED_4 = { ...DRAFTED_3, stamps: { all: '0mwlxwytc-0000-51g33n740j' } };
export const BY_HAND_4 = BY_HAND_3;

/** One in the bin, its notes written on two devices at once. */
export const BINNED_4 = {
  kind: 'sales',
  contact: { name: 'Ines Roca', email: 'ines@roca.example' },
  organisation: 'Roca',
  project: null,
  threadUrl: null,
  decidedAt: '2026-11-18T10:32:00Z',
  outcome: 'unknown',
  guess: [],
  inMail: ['not_said'],
  evidence: null,
  language: 'es',
  status: 'logged',
  ...PATH_OF_VERSION_3,
  request: null,
  notes: 'In the bin.',
  id: 'ines',
  createdAt: '2026-11-18T09:44:00.000Z',
  stamps: {
    all: '0mwlxp91c-0000-51g33n740j',
    notes: '0mwlxp91c-0001-51g33n740j',
    binnedAt: '0mwlxwytc-0001-51g33n740j',
  },
  texts: {
    notes: {
      versions: [
        { text: 'In the bin.', at: '0mwlxp91c-0001-51g33n740j' },
        { text: 'Elsewhere.', at: '0mwlxp91c-0000-q2ab9x0k3v' },
      ],
      seen: { '51g33n740j': '0mwlxp91c-0001-51g33n740j', q2ab9x0k3v: '0mwlxp91c-0000-q2ab9x0k3v' },
    },
  },
  binned: {
    at: '2026-11-18T09:50:00.000Z',
    threadKey: 'gmail:sam@marlowe.example:t9',
    changedAt: '2026-11-18T09:50:00.000Z',
  },
};

export const META_4 = {
  key: 'log',
  id: '75654346-6df7-4da5-9bdb-8b3aec615491',
  device: '51g33n740j',
  clock: '0mwlxwytc-0001-51g33n740j',
  sequence: 4,
  entries: 3,
  deleted: 1,
  changedAt: '2026-11-18T09:50:00.000Z',
};

function createVersion4(db: IDBDatabase, tx: IDBTransaction): void {
  createVersion3(db);
  tx.objectStore('opportunities').createIndex('binnedAt', 'binned.at');
  db.createObjectStore('staged', { keyPath: ['import', 'id'] });
  db.createObjectStore('things');
  db.createObjectStore('meta', { keyPath: 'key' });
}

/** The bin, stamps, and what the log knows of itself. */
export async function makeVersion4(): Promise<void> {
  const db = await openDB(DATABASE_NAME, 4, {
    upgrade: (made, _, __, tx) => createVersion4(unwrap(made), unwrap(tx)),
  });
  for (const entry of [DRAFTED_4, BY_HAND_4, BINNED_4]) await db.put('opportunities', entry);
  await db.put('drafts', DRAFT);
  await db.put('mutes', MUTE);
  await db.put('phrases', PHRASE);
  await db.put('proposals', PROPOSAL_3);
  await db.put('reminded', REMINDED_3);
  await db.put('meta', META_4);
  await db.put('things', { name: 'Backups' }, 'backup folder');
  db.close();
}
