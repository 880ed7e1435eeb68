import { deleteDB, openDB } from 'idb';
import { laterStamp } from '../transfer/stamps.ts';
import { announceChange } from './changes.ts';
import { connect, connectAsItIs, disconnect } from './connection.ts';
import { type Source, sourceOf } from './copy-source.ts';
import { type LogCopy, LogTroubleError } from './health.ts';
import { dropCopies, type KeptCopy, keptCopies, textOf } from './kept-copies.ts';
import { logHealth, lookAnew, openLog } from './log-health.ts';
import { newDevice, newMeta } from './log-meta.ts';
import { copyLog, copySource, copyWhatIsLeft } from './make-copy.ts';
import { heldCopies } from './rotation.ts';
import { linesOf, putLines, replay } from './rows.ts';
import {
  DATABASE_NAME,
  type Database,
  type LogMeta,
  SCHEMA_VERSION,
  type Schema,
  USER_STORES,
  upgrade,
} from './schema.ts';
import { copying, opening, whileNobodyWrites } from './turns.ts';
import { forgetDamage, tail, testifyAnew, witness } from './witness.ts';

/**
 * So many changes make a new copy due, or a day with any. More in a large log, of which a copy is seconds of work (14 for
 * 100,000 entries); what is not in a copy yet stands in the tail, so that nothing depends on it but its length.
 */
const changesDue = (entries: number): number => Math.min(1000, Math.max(200, entries / 50));
const DAY = 86_400_000;

/** The copies on this device, newest first. */
export async function copies(): Promise<LogCopy[]> {
  const all = await keptCopies();
  const held = heldCopies(all);
  return all.map((copy) => shown(copy, held));
}

const shown = (copy: KeptCopy, held: ReadonlySet<KeptCopy>): LogCopy => {
  const { id, at, entries, bytes, made } = copy;
  return { id, at, entries, bytes, made, isHeld: held.has(copy) };
};

/**
 * Copies the log now.
 * @throws {LogTroubleError} where it is not what it was: such a copy would stand before those that are
 * @throws {DOMException} if it cannot be read; whatever the browser throws if it cannot be kept
 */
export async function makeCopy(now = new Date()): Promise<LogCopy> {
  const { db, health } = await openLog();
  if (health.is !== 'well') throw new LogTroubleError(health);
  return shown(await copyLog(db, 'rolling', now), new Set());
}

/**
 * Copies the log if that is due. To be called at every start and after changes.
 * @returns whether it was
 */
export async function copyIfDue(now = new Date()): Promise<boolean> {
  const { db, health } = await openLog();
  const meta = health.is === 'well' ? await db.get('meta', 'log') : undefined;
  if (!meta) return false;
  const newest = (await keptCopies()).find(({ made, log }) => made === 'rolling' && log === meta.id);
  const changes = meta.sequence - (newest?.sequence ?? 0);
  const isOld = !newest || Math.abs(now.getTime() - Date.parse(newest.at)) >= DAY;
  if (changes === 0) return false;
  if (changes < changesDue(meta.entries) && !isOld && (await isTailWhole(newest.sequence, meta.sequence)))
    return false;
  await copyLog(db, 'rolling', now);
  return true;
}

/** An import has no tail, nor has a change after which the browser ended at once: only the database has them. */
const isTailWhole = async (after: number, to: number): Promise<boolean> =>
  (await tail(after, to)).missing === 0;

/** Lets a copy go for good. */
export const letCopyGo = (id: string): Promise<void> =>
  copying(async () => dropCopies((await keptCopies()).filter((copy) => copy.id === id)));

/** Whether nothing of the user's is in it; false if that cannot be told. */
async function isBare(db: Database): Promise<boolean> {
  const stores = USER_STORES.filter((name) => db.objectStoreNames.contains(name));
  const counts = await Promise.all(stores.map((name) => db.count(name))).catch(() => [1]);
  return counts.every((count) => count === 0);
}

/**
 * What can still be read goes into a copy of its own before it is replaced.
 * @param db null: it cannot be opened at all
 * @throws if it cannot be kept: then nothing may be replaced
 */
async function copyWhatStands(db: Database | null): Promise<KeptCopy | null> {
  return db && !(await isBare(db)) ? copyWhatIsLeft(db, new Date()) : null;
}

/** @throws if the log cannot be opened, though it could be when it was looked at; or a newer version has written it */
async function whatStands(): Promise<Database | null> {
  try {
    const db = await connect();
    // One that is open to be read.
    if (db.version > SCHEMA_VERSION) throw new LogTroubleError({ is: 'newer' });
    return db;
  } catch (error) {
    const isNewer = error instanceof Error && ['VersionError', 'LogTroubleError'].includes(error.name);
    if (isNewer || logHealth().is !== 'unopenable') throw error;
    // It may be its upgrade that fails.
    return connectAsItIs().catch(() => null);
  }
}

/** The folder and the key of backups, as far as they can be read: no copy holds them. */
async function readThings(): Promise<[string, unknown][]> {
  try {
    const tx = (await connect()).transaction('things');
    const [names, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return names.map((name, at) => [name, values[at]]);
  } catch {
    return [];
  }
}

/**
 * Makes the database anew from a copy, with the changes after it. From there on this is another device: what it wrote
 * before and has no more may be in a file, and must not seem to be seen already when that is read.
 */
async function rebuild({ copy, rows }: Source): Promise<LogMeta> {
  const known = await witness();
  const things = await readThings();
  await disconnect();
  await deleteDB(DATABASE_NAME);
  let copied: LogMeta | null = null;
  if (copy) {
    const db = await openDB<Schema>(DATABASE_NAME, copy.version, {
      upgrade: (made, oldVersion, _newVersion, tx) => upgrade(made, oldVersion, tx),
    });
    try {
      copied = (await putLines(db, linesOf(textOf(copy)))) as LogMeta | null;
    } finally {
      db.close();
    }
  }
  const db = await connect();
  await replay(db, rows);
  for (const [name, value] of things) await db.put('things', value, name);
  const entries = await db.count('opportunities');
  const now = new Date();
  const base = copied ?? known ?? newMeta(entries, now);
  const meta: LogMeta = {
    ...base,
    device: newDevice(),
    entries,
    // What was written after the copy has later stamps; the next ones must be later still.
    clock: laterStamp(base.clock, known?.clock ?? base.clock),
    sequence: Math.max(known?.sequence ?? 0, base.sequence) + 1,
    changedAt: now.toISOString(),
  };
  await db.put('meta', meta);
  await testifyAnew(meta);
  await forgetDamage();
  return meta;
}

/**
 * Puts a copy in the place of the log.
 * @param id null: the newest copy with everything that was written since
 * @throws {Error} if there is no such copy, it is damaged, or what stands could not be copied before: then the log is as
 *   it was
 * @throws {DOMException} of IndexedDB, if the database cannot be made anew
 */
export async function restoreCopy(id: string | null): Promise<{ entries: number }> {
  const restored = whileNobodyWrites(async () => {
    // It may have come right by itself, and what was written since must not go.
    if (id === null && (await lookAnew()).is === 'well') return (await witness())?.entries ?? 0;
    return opening(() => copying(() => putBack(id)));
  });
  const entries = await restored.finally(async () => {
    // Also where it has ended in the middle: then the log is another one than before.
    await lookAnew();
    announceChange(null);
  });
  await settle();
  return { entries };
}

/** Nobody else makes or drops a copy meanwhile: the one that is put back would go. */
async function putBack(id: string | null): Promise<number> {
  const source = await sourceOf(id);
  if ((source.copy?.version ?? 0) > SCHEMA_VERSION) throw new Error('A newer version has made this copy.');
  await copyWhatStands(await whatStands());
  return (await rebuild(source)).entries;
}

/** After a log has begun anew: its own first copy, so that the next mishap finds one. */
async function settle(): Promise<void> {
  try {
    await makeCopy();
  } catch (error) {
    console.warn('The log could not be copied.', error);
  }
}

/**
 * Goes on with the log as it is found. Of a damaged one the rows that can be read are put into a new database.
 * @throws {DOMException} of IndexedDB, if nothing can be opened
 */
export async function goOnWithout(): Promise<void> {
  const gone = whileNobodyWrites(async () => {
    const health = logHealth();
    const { is } = health;
    if (is === 'newer' || is === 'refused') throw new LogTroubleError(health);
    await setAside();
    if (is === 'damaged' || is === 'unopenable') await rebuildOfWhatIsLeft();
    else await acceptAsItIs();
  });
  await gone.finally(lookAnew);
  announceChange(null);
}

/**
 * What could be put back now goes into a copy of its own: the newest copy lacks what was written since, and the tail that
 * has it goes with the next one. Where there is nothing, nothing is set aside.
 * @throws if it cannot be kept
 */
async function setAside(): Promise<void> {
  await copying(async () => {
    const source = await sourceOf(null).catch(() => null);
    if (source && source.rows.length > 0) await copySource(source, await witness(), new Date());
  });
}

/** @throws if what is left cannot be copied: then it stays where it is */
const rebuildOfWhatIsLeft = (): Promise<LogMeta> =>
  opening(() =>
    copying(async () => {
      const db = await whatStands();
      return rebuild({ copy: db && (await copyWhatIsLeft(db, new Date())), rows: [] });
    }),
  );

async function acceptAsItIs(): Promise<void> {
  const { db } = await openLog();
  const [known, meta, entries] = await Promise.all([
    witness(),
    db.get('meta', 'log'),
    db.count('opportunities'),
  ]);
  const base = meta ?? newMeta(entries, new Date());
  // Later than all that was lost, or it would seem to be missing still.
  const next: LogMeta = {
    ...base,
    device: newDevice(),
    clock: laterStamp(base.clock, known?.clock ?? base.clock),
    entries,
    sequence: Math.max(known?.sequence ?? 0, base.sequence) + 1,
  };
  await db.put('meta', next);
  await testifyAnew(next);
  await forgetDamage();
}
