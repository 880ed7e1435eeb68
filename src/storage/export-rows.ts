import { connect, connectAsItIs } from './connection.ts';
import type { StoredOpportunity } from './open-end.ts';
import type { Database, Schema, UserStore } from './schema.ts';

/** How an export is followed and given up. */
export interface ExportWatch {
  /** From 0 to 1. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/** The log, to be read: what a newer version has written too. */
export async function connectToRead(): Promise<Database> {
  try {
    return await connect();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return connectAsItIs();
    throw error;
  }
}

/** So many rows are read at once. */
const AT_ONCE = 1000;

/**
 * All rows of a store by key, in batches, each read by itself: nobody who writes waits longer than for one. A row is as
 * it was at some moment while this went on.
 */
export async function* rowBatches<Name extends UserStore>(
  db: Database,
  name: Name,
): AsyncGenerator<Schema[Name]['value'][]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const { store } = db.transaction(name);
    const [keys, rows]: [IDBValidKey[], Schema[Name]['value'][]] = await Promise.all([
      store.getAllKeys(after as never, AT_ONCE),
      store.getAll(after as never, AT_ONCE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield rows;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** @throws {DOMException} `AbortError` */
export function stopIfGivenUp({ signal }: ExportWatch): void {
  if (signal?.aborted) throw new DOMException('The job was given up.', 'AbortError');
}

/**
 * Entries in batches: all by key, those in the bin too, or those named in their order; one that is not there is left
 * out.
 * @throws {DOMException} `AbortError` if it was given up
 */
export async function* entryBatches(
  db: Database,
  entries: 'all' | readonly string[],
  watch: ExportWatch,
): AsyncGenerator<StoredOpportunity[]> {
  const total = entries === 'all' ? await db.count('opportunities') : entries.length;
  let done = 0;
  for await (const rows of entries === 'all' ? rowBatches(db, 'opportunities') : named(db, entries)) {
    stopIfGivenUp(watch);
    yield rows;
    done += entries === 'all' ? rows.length : AT_ONCE;
    watch.onProgress?.(Math.min(1, done / Math.max(1, total)));
    stopIfGivenUp(watch);
  }
}

async function* named(db: Database, ids: readonly string[]): AsyncGenerator<StoredOpportunity[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { store } = db.transaction('opportunities');
    const rows = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => store.get(id)));
    yield rows.filter((row) => row !== undefined);
  }
}

/** When the no came, for order; when it was logged, where that cannot be told. Milliseconds since 1970. */
export function momentOf({
  decidedAt,
  createdAt,
}: Pick<StoredOpportunity, 'decidedAt' | 'createdAt'>): number {
  const said = decidedAt === null ? Number.NaN : Date.parse(decidedAt);
  return Number.isNaN(said) ? Date.parse(createdAt) : said;
}

/** The ids of all entries that are not in the bin, the newest no first. */
export async function idsByMoment(db: Database, watch: ExportWatch): Promise<string[]> {
  const found: { id: string; at: number }[] = [];
  for await (const rows of rowBatches(db, 'opportunities')) {
    stopIfGivenUp(watch);
    for (const row of rows) if (!row.binned) found.push({ id: row.id, at: momentOf(row) });
  }
  return found.sort((one, other) => other.at - one.at).map(({ id }) => id);
}
