import { connectAsItIs, disconnect } from './connection.ts';
import type { Source } from './copy-source.ts';
import type { LogCopy } from './health.ts';
import { dropCopies, type KeptCopy, keepCopy, keptCopies } from './kept-copies.ts';
import { outlived } from './rotation.ts';
import { readableLines, rowLines } from './rows.ts';
import { type Database, type LogMeta, SCHEMA_VERSION } from './schema.ts';
import { sourceLines } from './source-lines.ts';
import { copying } from './turns.ts';
import { cutTail } from './witness.ts';

async function metaOf(db: Database): Promise<LogMeta | null> {
  if (!db.objectStoreNames.contains('meta')) return null;
  return (await db.get('meta', 'log').catch(() => undefined)) ?? null;
}

async function* counted(lines: AsyncIterable<string>, count: (entries: number) => void) {
  for await (const some of lines) {
    count(some.split('["opportunities",').length - 1);
    yield some;
  }
}

async function copyOf(
  db: Database,
  made: LogCopy['made'],
  lines: AsyncIterable<string>,
  now: Date,
): Promise<KeptCopy> {
  // First: what is written while the copy is made stands in the tail after this sequence.
  const meta = await metaOf(db);
  let entries = 0;
  const begun = {
    id: crypto.randomUUID(),
    at: now.toISOString(),
    made,
    version: db.version,
    log: meta?.id ?? null,
    sequence: meta?.sequence ?? 0,
    deleted: meta?.deleted ?? 0,
  };
  const more = (count: number) => {
    entries += count;
  };
  return keepCopy(begun, counted(lines, more), () => entries);
}

/** Copies a log as it is, and lets go of the copies that it outlives. @throws if it cannot be read or kept */
export function copyLog(db: Database, made: LogCopy['made'], now: Date): Promise<KeptCopy> {
  return copying(async () => {
    const copy = await copyOf(db, made, rowLines(db), now);
    await dropCopies(outlived(await keptCopies(), now));
    if (made === 'rolling') await cutTail(copy.sequence);
    return copy;
  });
}

/**
 * Copies what could be put back instead of what is put back, in `copying`.
 * @param known what the log was
 * @throws if it cannot be kept
 */
export async function copySource(source: Source, known: LogMeta | null, now: Date): Promise<KeptCopy> {
  let entries = 0;
  const more = (count: number) => {
    entries += count;
  };
  const begun = {
    id: crypto.randomUUID(),
    at: now.toISOString(),
    made: 'given-up' as const,
    version: SCHEMA_VERSION,
    log: known?.id ?? null,
    sequence: known?.sequence ?? 0,
    deleted: known?.deleted ?? 0,
  };
  return keepCopy(begun, counted(sourceLines(source), more), () => entries);
}

/** Copies what can be read of a log that is to be replaced, in `copying`. @throws if it cannot be kept */
export const copyWhatIsLeft = (db: Database, now: Date): Promise<KeptCopy> =>
  copyOf(db, 'restore', readableLines(db), now);

/** An upgrade that fails is tried at every look, and must not fill the disk with the same copy. */
const isSameUpgrade = (one: KeptCopy, copy: KeptCopy): boolean =>
  one.id !== copy.id &&
  one.made === 'upgrade' &&
  one.version === copy.version &&
  one.log === copy.log &&
  one.entries <= copy.entries;

/** Copies the log before another version of the schema takes it over. */
export async function copyBeforeUpgrade(now = new Date()): Promise<void> {
  const db = await connectAsItIs();
  try {
    await copying(async () => {
      const copy = await copyOf(db, 'upgrade', rowLines(db), now);
      await dropCopies((await keptCopies()).filter((other) => isSameUpgrade(other, copy)));
    });
  } finally {
    await disconnect();
  }
}
