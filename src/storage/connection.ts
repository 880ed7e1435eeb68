import { openDB } from 'idb';
import { DATABASE_NAME, type Database, SCHEMA_VERSION, type Schema, upgrade } from './schema.ts';

// Imports no browser API of extensions: a worker writes by it too.

let connection: Promise<Database> | null = null;

function forget(): void {
  connection = null;
}

/**
 * The connection to the database, opened on first use. It closes when another page upgrades or replaces the database,
 * and is opened anew by the next call.
 * @throws {DOMException} of IndexedDB, if it cannot be opened; `VersionError`: a newer version has written it
 */
export function connect(): Promise<Database> {
  connection ??= open(SCHEMA_VERSION);
  return connection;
}

/** The same at whatever version it is, to be read. */
export function connectAsItIs(): Promise<Database> {
  connection ??= open(undefined);
  return connection;
}

function open(version: number | undefined): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, version, {
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
}

/** The connection, if there is one. */
export const openConnection = (): Promise<Database> | null => connection;

/** Closes the connection; the next call of `connect` opens a new one. */
export async function disconnect(): Promise<void> {
  const known = connection;
  forget();
  (await known?.catch(() => null))?.close();
}

/** The version that is on the disk; 0 if there is no database. */
export async function versionOnDisk(): Promise<number> {
  const all = await indexedDB.databases();
  return all.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
}
