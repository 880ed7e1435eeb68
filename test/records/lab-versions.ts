import { openDB } from 'idb';
import { connect, disconnect } from '../../src/storage/connection.ts';
import { draftOfThread } from '../../src/storage/drafts.ts';
import { beginAnew } from '../../src/storage/fresh-log.fixture.ts';
import { lookAnew } from '../../src/storage/log-health.ts';
import * as old from '../../src/storage/old-versions.fixture.ts';
import { latestOpportunities } from '../../src/storage/opportunities.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { taught } from '../../src/storage/teaching.ts';

// Databases as other versions of the extension leave them, in place of this one's.

const MAKERS = new Map(
  Object.entries(old).flatMap(([name, make]) => {
    const version = /^makeVersion(\d+)$/.exec(name)?.[1];
    return version && typeof make === 'function' ? [[Number(version), make] as const] : [];
  }),
);

/** The version of the schema that the code has, and the versions of which there is a database. */
export const knownVersions = (): { current: number; old: number[] } => ({
  current: SCHEMA_VERSION,
  old: [...MAKERS.keys()].sort(),
});

/** The database exactly as a version before wrote it. */
export function becomeOld(version: number): Promise<void> {
  // As long as this lock is held, no other page opens the log and makes a new one in between.
  return navigator.locks.request('open log', async () => {
    await beginAnew();
    await MAKERS.get(version)?.();
  });
}

/** The database of a version that does not exist yet, with everything that is stored. */
export async function becomeNewer(version: number): Promise<void> {
  await connect();
  await disconnect();
  (await openDB(DATABASE_NAME, version)).close();
  await lookAnew();
}

export interface Upgraded {
  notes: string[];
  requests: number;
  drafts: string[];
  mutes: number;
  phrases: number;
}

/** What of an old database can be read by the code of today. */
export async function readUpgraded(): Promise<Upgraded> {
  const entries = await latestOpportunities(10);
  const draft = await draftOfThread(old.DRAFT.threadKey);
  const { mutes, phrases } = await taught();
  return {
    notes: entries.map(({ id, notes }) => `${id}: ${notes}`),
    requests: entries.filter(({ request }) => request !== null).length,
    drafts: draft ? [draft.text] : [],
    mutes: mutes.length,
    phrases: phrases.length,
  };
}

/** What `readUpgraded` gives of an old database that came over whole. */
export const wantedOf = (version: number): Upgraded => ({
  notes: [old.DRAFTED, old.BY_HAND].map(({ id, notes }) => `${id}: ${notes}`),
  requests: 1,
  drafts: [old.DRAFT.text],
  mutes: version > 1 ? 1 : 0,
  phrases: version > 1 ? 1 : 0,
});
