import { isInPrivateWindow } from '../platform/kept.ts';
import { connect, connectAsItIs, disconnect, openConnection, versionOnDisk } from './connection.ts';
import type { LogHealth, LogKnown } from './health.ts';
import { copyBeforeUpgrade } from './make-copy.ts';
import { type Database, type LogMeta, SCHEMA_VERSION, USER_STORES } from './schema.ts';
import { opening } from './turns.ts';
import { isKnownDamaged, rememberDamage, testify, type Witness, witness } from './witness.ts';

/** A log that is open, and whether it is what it was. */
export interface OpenLog {
  db: Database;
  health: LogHealth;
}

const WELL: LogHealth = { is: 'well' };

let health: LogHealth = WELL;
let looked: OpenLog | null = null;
/** One look for all that ask at once. */
let looking: Promise<OpenLog> | null = null;
const listeners = new Set<() => void>();

// Another page has put the log right, or has found it wrong.
const channel = new BroadcastChannel('log-health');
channel.onmessage = () => {
  looked = null;
  void openLog().catch(() => undefined);
};

function setHealth(next: LogHealth): void {
  if (JSON.stringify(next) === JSON.stringify(health)) return;
  health = next;
  // A panel in which nobody reads would go on showing what it has read before.
  if (next.is !== 'well') channel.postMessage(null);
  for (const listener of listeners) listener();
}

/** As it was found last; `well` until the log was opened. */
export const logHealth = (): LogHealth => health;

/** Calls `listener` after every change of `logHealth()`; returns its end. */
export function onHealth(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const knownOf = ({ entries, changedAt }: Witness): LogKnown => ({ entries, changedAt });

const NOTHING_KNOWN: LogKnown = { entries: 0, changedAt: '' };

/** Only a browser that gives no storage at all answers so (Firefox's private windows, forbidden by the user). */
const isRefusal = (error: unknown): boolean =>
  error instanceof DOMException &&
  ['SecurityError', 'InvalidStateError', 'NotSupportedError'].includes(error.name);

/** The connection was closed in this moment, by the browser or because another page replaces the database. */
export const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

async function found(db: Database): Promise<number | null> {
  try {
    return await db.count('opportunities');
  } catch {
    return null;
  }
}

/** A log that is ahead of its witness is none the worse, and can be read. */
const testifyIfPossible = (meta: LogMeta): Promise<void> =>
  testify(meta, null).catch((error: unknown) =>
    console.warn('The witness of the log could not be written.', error),
  );

/** Compares the log with what is known of it. */
async function compare(db: Database): Promise<LogHealth> {
  const known = await witness();
  let meta: LogMeta | undefined;
  try {
    meta = await db.get('meta', 'log');
  } catch (error) {
    if (isClosed(error)) throw error;
    return { is: 'damaged', known: known ? knownOf(known) : NOTHING_KNOWN, found: await found(db) };
  }
  if (!meta) return { is: 'damaged', known: known ? knownOf(known) : NOTHING_KNOWN, found: await found(db) };
  if (!known) {
    await testifyIfPossible(meta);
    return WELL;
  }
  if (meta.id !== known.id) return { is: 'emptied', known: knownOf(known), found: await found(db) };
  if (await isKnownDamaged(meta.id)) return { is: 'damaged', known: knownOf(known), found: await found(db) };
  const isBehind = meta.sequence < known.sequence;
  const isOther = meta.sequence === known.sequence && meta.entries !== known.entries;
  if (isBehind || isOther) return { is: 'cut', known: knownOf(known), found: await found(db) };
  // It was written, and the browser ended before the witness knew.
  if (meta.sequence > known.sequence) await testifyIfPossible(meta);
  return WELL;
}

async function openAndLook(): Promise<OpenLog> {
  if (isInPrivateWindow()) {
    // Its database is another one, which goes with the window; what is known belongs to the user's log.
    throw new DOMException('A private window keeps nothing.', 'SecurityError');
  }
  // A damaged one may not tell; opening it does.
  const version = await versionOnDisk().catch(() => SCHEMA_VERSION);
  if (version > SCHEMA_VERSION) return { db: await connectAsItIs(), health: { is: 'newer' } };
  if (version > 0 && version < SCHEMA_VERSION) await copyBeforeUpgrade();
  const db = await connect();
  try {
    return { db, health: await compare(db) };
  } catch (error) {
    if (!isClosed(error)) throw error;
    await disconnect();
    const fresh = await connect();
    return { db: fresh, health: await compare(fresh) };
  }
}

/** So often, and so many milliseconds apart, it is tried to open a log that says nothing but that it cannot be. */
const TRIES = 5;
const APART = 400;

const isPassing = (error: unknown): boolean => error instanceof DOMException && error.name === 'UnknownError';

/** Right after a crash the browser's storage may still be held by the process that has not quite ended. */
async function openPatiently(): Promise<OpenLog> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openAndLook();
    } catch (error) {
      if (!isPassing(error) || tries === TRIES) throw error;
      await disconnect();
      await new Promise((resolve) => setTimeout(resolve, APART));
    }
  }
}

async function look(): Promise<OpenLog> {
  try {
    // One page after the other, so that the copy before an upgrade is of the log before the upgrade.
    const open = await opening(openPatiently);
    setHealth(open.health);
    return open;
  } catch (error) {
    await disconnect();
    const known = await witness().catch(() => null);
    if (isRefusal(error)) setHealth({ is: 'refused' });
    else setHealth({ is: 'unopenable', known: known ? knownOf(known) : NOTHING_KNOWN, found: null });
    throw error;
  }
}

/**
 * The log, opened on first use and compared with what is known of it whenever it is opened anew.
 * @throws {DOMException} of IndexedDB, if it cannot be opened
 */
export async function openLog(): Promise<OpenLog> {
  // The connection is another one after the database was upgraded or replaced.
  const known = looked;
  if (known && (await openConnection()?.catch(() => null)) === known.db) return known;
  looking ??= look().finally(() => {
    looking = null;
  });
  looked = await looking;
  return looked;
}

/** Forgets what was found; the next call looks anew, here and in the other pages. */
export async function lookAnew(): Promise<LogHealth> {
  looked = null;
  channel.postMessage(null);
  await openLog().catch(() => undefined);
  return health;
}

/** So many rows are read at once. */
const AT_ONCE = 500;

/** Reads everything; false if something cannot be read, or entries are missing. */
async function isReadable(db: Database): Promise<boolean> {
  for (const store of USER_STORES) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const from = db.transaction(store).store;
      const [keys]: [IDBValidKey[], unknown[]] = await Promise.all([
        from.getAllKeys(after as never, AT_ONCE),
        from.getAll(after as never, AT_ONCE),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
  const tx = db.transaction(['meta', 'opportunities']);
  const [meta, count] = await Promise.all([
    tx.objectStore('meta').get('log'),
    tx.objectStore('opportunities').count(),
  ]);
  return meta?.entries === count;
}

/** Reads the whole log to see whether every entry can be read. */
export async function checkLog(): Promise<LogHealth> {
  const open = await openLog().catch(() => null);
  if (open?.health.is !== 'well') return health;
  if (await isReadable(open.db).catch(() => false)) return health;
  // Asked twice: a page may have replaced the log in between.
  const again = await openLog().catch(() => null);
  if (again?.health.is !== 'well') return health;
  if (await isReadable(again.db).catch(() => false)) return health;
  const known = await witness();
  const damaged: LogHealth = {
    is: 'damaged',
    known: known ? knownOf(known) : NOTHING_KNOWN,
    found: await found(again.db),
  };
  const meta = await again.db.get('meta', 'log').catch(() => undefined);
  if (meta) await rememberDamage(meta.id).catch(() => undefined);
  looked = { ...again, health: damaged };
  setHealth(damaged);
  return damaged;
}

let isSuspecting = false;

/** Something could not be read: the whole log is looked at, once at a time. */
export function suspect(): void {
  if (isSuspecting) return;
  isSuspecting = true;
  void checkLog().finally(() => {
    isSuspecting = false;
  });
}
