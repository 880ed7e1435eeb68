import { disconnect } from './connection.ts';
import { LogTroubleError } from './health.ts';
import { isClosed, openLog, suspect } from './log-health.ts';
import { OwnError } from './own-error.ts';
import type { Database } from './schema.ts';

/**
 * Reads from the log, as it is.
 * @throws {DOMException} of IndexedDB, if it cannot be opened or read; the log is looked at then
 */
export async function read<T>(reading: (db: Database) => Promise<T>): Promise<T> {
  const { db } = await openLog();
  try {
    return await reading(db);
  } catch (error) {
    // Another page may have replaced the database in this moment.
    if (!isClosed(error)) {
      suspect();
      throw error;
    }
    await disconnect();
    return reading((await openLog()).db);
  }
}

async function writable(): Promise<Database> {
  const { db, health } = await openLog();
  if (health.is !== 'well') throw new LogTroubleError(health);
  return db;
}

/**
 * Runs one user action. If it fails, it is tried once more on a fresh connection: after a full disk or a
 * closed database every later call on the old one fails too (reliability report, finding 2).
 * @throws {LogTroubleError} where the log is not what it was
 * @throws what the second try threw; the caller still has the user's text and says that it is not saved
 */
export async function act<T>(action: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await action(await writable());
  } catch (error) {
    if (error instanceof OwnError || error instanceof LogTroubleError) throw error;
    await disconnect();
    return action(await writable());
  }
}
