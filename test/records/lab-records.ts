import { openDB } from 'idb';
import { copies, goOnWithout, makeCopy, restoreCopy } from '../../src/storage/copies.ts';
import type { LogCopy, LogHealth } from '../../src/storage/health.ts';
import { checkLog, logHealth, openLog } from '../../src/storage/log-health.ts';
import { latestOpportunities, recordChange } from '../../src/storage/opportunities.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { entrySeed } from '../records.fixture.ts';

/** Everything that is stored, read without the extension's own code. */
export interface StoredState {
  version: number;
  /** Rows by store. */
  rows: Record<string, Record<string, unknown>[]>;
}

/** Null if there is no database. */
export async function stored(): Promise<StoredState | null> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === DATABASE_NAME)) return null;
  const db = await openDB(DATABASE_NAME);
  const rows: StoredState['rows'] = {};
  for (const store of db.objectStoreNames) rows[store] = await db.getAll(store);
  const { version } = db;
  db.close();
  return { version, rows };
}

/** One note to the entry of a thread, which begins with it if there is none. */
export async function note(threadKey: string, notes: string): Promise<string> {
  return (await recordChange({ seed: entrySeed(threadKey), set: { notes } })).id;
}

/** Ids of the newest entries. */
export const latest = async (limit: number) => (await latestOpportunities(limit)).map(({ id }) => id);

/** What the log says of itself when it is opened. */
export async function health(): Promise<LogHealth> {
  await openLog().catch(() => undefined);
  return logHealth();
}

/** The same when all of it is read. */
export const check = (): Promise<LogHealth> => checkLog();

export const copyList = (): Promise<LogCopy[]> => copies();

export const copy = (): Promise<LogCopy> => makeCopy();

export const restore = (id: string | null): Promise<{ entries: number }> => restoreCopy(id);

export const goOn = (): Promise<void> => goOnWithout();

/** Whether anything can be written: null, or why not. */
export async function refusal(): Promise<string | null> {
  try {
    await note('may it be written', 'a try');
    return null;
  } catch (error) {
    return (error as Error).name;
  }
}

/** Everything in the extension's own storage but the log: names, with their sizes as JSON. */
export async function keptBeside(): Promise<Record<string, number>> {
  const all = await chrome.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value).length]));
}

/** A new entry of an organisation. */
export async function entryOf(threadKey: string, organisation: string): Promise<string> {
  return (await recordChange({ seed: entrySeed(threadKey, { organisation }), set: {} })).id;
}
