import { openDB } from 'idb';
import { DATABASE_NAME, type Database, SCHEMA_VERSION, type Schema, upgrade } from './schema.ts';

let connection: Promise<Database> | null = null;

function forget(): void {
  connection = null;
}

/**
 * The connection to the log, opened on first use. It closes when another page upgrades the database, and
 * is opened anew by the next call.
 * @throws {DOMException} of IndexedDB, if it cannot be opened
 */
export function database(): Promise<Database> {
  connection ??= openDB<Schema>(DATABASE_NAME, SCHEMA_VERSION, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgrade(db, oldVersion, tx),
    // An old page must not hold up the upgrade of a new one (w3c/IndexedDB PR 133).
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return connection;
}

/** Closes the connection; the next call of `database` opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  forget();
  (await open)?.close();
}

/**
 * Runs one user action. If it fails, it is tried once more on a fresh connection: after a full disk or a
 * closed database every later call on the old one fails too (reliability report, finding 2).
 * @throws what the second try threw; the caller still has the user's text and says that it is not saved
 */
export async function act<T>(action: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await action(await database());
  } catch {
    await closeDatabase().catch(forget);
    return action(await database());
  }
}
