import { deleteDB, openDB } from 'idb';
import { laterStamp } from '../transfer/stamps.ts';
import { announceChange } from './changes.ts';
import { connect, disconnect } from './connection.ts';
import { type Source, sourceOf } from './copy-source.ts';
import type { LogCopy } from './health.ts';
import { dropCopies, type KeptCopy, keptCopies, textOf } from './kept-copies.ts';
import { logHealth, lookAnew, openLog } from './log-health.ts';
import { newMeta } from './log-meta.ts';
import { copyLog, copyWhatIsLeft, inTurn } from './make-copy.ts';
import { heldCopy } from './rotation.ts';
import { linesOf, putLines, replay } from './rows.ts';
import { DATABASE_NAME, type LogMeta, type Schema, upgrade } from './schema.ts';
import { whileNobodyWrites } from './turns.ts';
import { forgetDamage, testifyAnew, witness } from './witness.ts';

/** So many changes, or so many milliseconds with any, make a new copy due. */
const CHANGES = 200;
const DAY = 86_400_000;

/** The copies on this device, newest first. */
export async function copies(): Promise<LogCopy[]> {
  const all = await keptCopies();
  const held = heldCopy(all);
  return all.map((copy) => shown(copy, held));
}

const shown = (copy: KeptCopy, held: KeptCopy | null): LogCopy => {
  const { id, at, entries, bytes, made } = copy;
  return { id, at, entries, bytes, made, isHeld: copy.id === held?.id };
};

/** Copies the log now. @throws {DOMException} if it cannot be read; whatever the browser throws if it cannot be kept */
export async function makeCopy(now = new Date()): Promise<LogCopy> {
  const { db } = await openLog();
  return shown(await copyLog(db, 'rolling', now), null);
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
  if (changes === 0 || (changes < CHANGES && !isOld)) return false;
  await copyLog(db, 'rolling', now);
  return true;
}

/** Lets a copy go for good. */
export const letCopyGo = (id: string): Promise<void> =>
  inTurn(async () => dropCopies((await keptCopies()).filter((copy) => copy.id === id)));

/** What can still be read goes into a copy of its own before it is replaced. @throws if that copy cannot be kept */
async function copyWhatStands(): Promise<void> {
  const db = await connect().catch(() => null);
  const entries = (await db?.count('opportunities').catch(() => 0)) ?? 0;
  if (db && entries > 0) await copyWhatIsLeft(db, new Date());
}

/** Makes the database anew from a copy, with the changes after it. */
async function rebuild({ copy, rows }: Source): Promise<LogMeta> {
  const known = await witness();
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
  const entries = await db.count('opportunities');
  const now = new Date();
  const base = copied ?? known ?? newMeta(entries, now);
  const meta: LogMeta = {
    ...base,
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
  const entries = await whileNobodyWrites(async () => {
    // It may have come right by itself, and what was written since must not go.
    if (id === null && (await lookAnew()).is === 'well') return (await witness())?.entries ?? 0;
    const source = await sourceOf(id);
    const rebuilt = await navigator.locks.request('open log', async () => {
      await copyWhatStands();
      return rebuild(source);
    });
    return rebuilt.entries;
  });
  await lookAnew();
  announceChange();
  await settle();
  return { entries };
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
  await whileNobodyWrites(async () => {
    const { is } = logHealth();
    if (is === 'damaged' || is === 'unopenable') await rebuildOfWhatIsLeft();
    else await acceptAsItIs();
  });
  await lookAnew();
  announceChange();
}

/** @throws if what is left cannot be copied: then it stays where it is */
function rebuildOfWhatIsLeft(): Promise<LogMeta> {
  return navigator.locks.request('open log', async () => {
    const db = await connect().catch(() => null);
    const copy = db && (await copyWhatIsLeft(db, new Date()));
    return rebuild({ copy, rows: [] });
  });
}

async function acceptAsItIs(): Promise<void> {
  const { db } = await openLog();
  const [known, meta, entries] = await Promise.all([
    witness(),
    db.get('meta', 'log'),
    db.count('opportunities'),
  ]);
  const base = meta ?? newMeta(entries, new Date());
  // Later than all that was lost, or it would seem to be missing still.
  const next = { ...base, entries, sequence: Math.max(known?.sequence ?? 0, base.sequence) + 1 };
  await db.put('meta', next);
  await testifyAnew(next);
  await forgetDamage();
}
