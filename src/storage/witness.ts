import { drop, keep, kept } from '../platform/kept.ts';
import type { LogMeta } from './schema.ts';

/**
 * What the log was when it was last written, kept apart from it: a damaged IndexedDB is replaced by an empty one without
 * a word (reliability report, finding 1), and only somebody else can tell that it held more.
 */
export type Witness = LogMeta;

/** One row that a change wrote, or that it took out (`row` missing). */
export interface WrittenRow {
  store: string;
  key: IDBValidKey;
  row?: unknown;
}

const WITNESS = 'witness';
const DAMAGE = 'damage';
/** Up to this change no rows are kept any more. */
const CUT = 'tail cut';
/** So many changes are read at once. */
const AT_ONCE = 100;
const tailName = (sequence: number) => `tail ${sequence}`;

/** What is known of the log; null if nothing was ever written. */
export async function witness(): Promise<Witness | null> {
  return ((await kept([WITNESS]))[WITNESS] as Witness | undefined) ?? null;
}

/** One page after the other: of two that have written at once the later change counts. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(WITNESS, work);

/** Rows of changes that are in the log, and could not be kept beside it yet. */
const unkept = new Map<string, readonly WrittenRow[]>();
let latest: LogMeta | null = null;

/**
 * Takes note of a change that has completed, with the rows that it wrote, before anybody says "saved": Chromium throws a
 * whole database away at the second start after it was killed in the middle of a write (13 of 60 kills, measured in
 * November 2026 with Chromium 156), and in a moment on a full disk. Then these rows are all that is left of what was
 * written since the last copy.
 * @param rows null: only that the log is further on
 * @throws what the browser throws if it cannot be kept; it is tried again with the next change, or by `testifyUnkept`
 */
export async function testify(meta: LogMeta, rows: readonly WrittenRow[] | null): Promise<void> {
  if (rows) unkept.set(tailName(meta.sequence), rows);
  latest = meta;
  await inTurn(async () => {
    const known = await witness();
    // Another log's books are said anew by whoever has replaced it, and by nobody else.
    const isLater = !known || (known.id === meta.id && known.sequence < meta.sequence);
    const tails = [...unkept];
    await keep({ ...(isLater ? { [WITNESS]: meta } : {}), ...Object.fromEntries(tails) });
    for (const [name] of tails) unkept.delete(name);
  });
}

/** Keeps what could not be kept before: nothing may be called saved as long as that stands out. @throws as `testify` */
export async function testifyUnkept(): Promise<void> {
  if (latest && unkept.size > 0) await testify(latest, null);
}

/** Says anew what the log is, whatever was known. @throws if it cannot be kept */
export const testifyAnew = (meta: LogMeta): Promise<void> => inTurn(() => keep({ [WITNESS]: meta }));

/**
 * The rows of the changes after one sequence, up to another, oldest first.
 * @returns `missing`: so many changes whose rows are not known; the others are given all the same
 */
export async function tail(after: number, to: number): Promise<{ rows: WrittenRow[]; missing: number }> {
  const rows: WrittenRow[] = [];
  let missing = 0;
  for (let first = after + 1; first <= to; first += AT_ONCE) {
    const names = Array.from({ length: Math.min(AT_ONCE, to - first + 1) }, (_, index) =>
      tailName(first + index),
    );
    const known = await kept(names);
    for (const name of names) {
      const some = known[name] as WrittenRow[] | undefined;
      if (some) rows.push(...some);
      else missing += 1;
    }
  }
  return { rows, missing };
}

/** Forgets the rows of the changes up to one sequence: a copy holds them. */
export async function cutTail(to: number): Promise<void> {
  const cut = ((await kept([CUT]))[CUT] as number | undefined) ?? 0;
  const after = cut > to ? 0 : cut;
  const names = Array.from({ length: to - after }, (_, index) => tailName(after + 1 + index));
  if (names.length > 0) await drop(names);
  await keep({ [CUT]: to });
}

/** The log with this id was found damaged; it stays so in every page until it is put right. */
export const rememberDamage = (id: string): Promise<void> => keep({ [DAMAGE]: id });

export const isKnownDamaged = async (id: string): Promise<boolean> => (await kept([DAMAGE]))[DAMAGE] === id;

export const forgetDamage = (): Promise<void> => drop([DAMAGE]);
