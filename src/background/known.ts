import { hashOf, MARK_WORDS, MARKS_FORM, marksOf } from '../detection/known.ts';
import { domainOf } from '../insights/closeness.ts';
import { nameKey } from '../insights/names.ts';
import type { KnownMarks } from '../messages.ts';
import type { Opportunity } from '../model.ts';
import { organisationOf } from '../reply/address.ts';
import { logMark } from '../storage/log-mark.ts';
import { opportunitiesInTurn } from '../storage/opportunities-in-turn.ts';
import { fromStored } from '../storage/stamped.ts';
import { keepThing, thing } from '../storage/things.ts';
import { tail } from '../storage/witness.ts';

// Reading a log of 100,000 entries takes seconds, so that who is in it is kept beside it, and follows each change by the
// rows that the change wrote (storage/witness.ts). Only where these are not known (an import, a copy that was taken back)
// the log is read anew, and no page waits for that.

/** Name among the things of the browser's own. */
const KEPT = 'known';

/** An entry's id, hashed, stands before each of its marks. */
const ROW = 2 + MARK_WORDS;

interface Kept {
  form: number;
  /** Of the log that it is about, and where that stood. */
  log: string;
  sequence: number;
  /** Where the log stood when the rows were last other ones. */
  version: number;
  rows: Uint32Array<ArrayBuffer>;
}

/** A mail host's name is no organisation's: who is in the log without a domain, and as "Orange", has no kin there. */
function organisationKey(name: string | null): string | null {
  const key = nameKey(name);
  return key !== null && organisationOf(`x@${key.replaceAll(' ', '-')}.com`) === null ? null : key;
}

/** The rows of an entry; none of one in the bin. */
function rowsOf({ id, binnedAt, contact, organisation, threadKey }: Opportunity): number[] {
  if (binnedAt) return [];
  const marks = marksOf({
    address: contact.email?.trim().toLowerCase() || null,
    domain: domainOf(contact.email),
    organisation: organisationKey(organisation),
    threadKey,
  });
  const words: number[] = [];
  const key = hashOf(id);
  for (let at = 0; at < marks.length; at += MARK_WORDS)
    words.push(...key, ...marks.slice(at, at + MARK_WORDS));
  return words;
}

/** Rows with some entries' own in the place of what they had; the same rows if nothing is another. */
function withEntries(rows: Kept['rows'], entries: ReadonlyMap<string, number[]>): Kept['rows'] {
  const fresh = new Map([...entries].map(([id, words]) => [hashOf(id).join(), words] as const));
  const before = new Map<string, number[]>([...fresh.keys()].map((key) => [key, []]));
  const firsts = new Set([...entries.keys()].map((id) => hashOf(id)[0]));
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at += ROW) {
    const old = firsts.has(rows[at] as number) ? before.get(rows.slice(at, at + 2).join()) : undefined;
    if (old) old.push(...rows.slice(at, at + ROW));
    else {
      for (let word = 0; word < ROW; word += 1) kept[length + word] = rows[at + word] as number;
      length += ROW;
    }
  }
  const differs = [...fresh].some(([key, words]) => words.join() !== before.get(key)?.join());
  if (!differs) return rows;
  const added = [...fresh.values()].flat();
  const next = new Uint32Array(length + added.length);
  next.set(kept.subarray(0, length));
  next.set(added, length);
  return next;
}

async function keptNow(): Promise<Kept | null> {
  const kept = (await thing(KEPT)) as Kept | undefined;
  return kept?.form === MARKS_FORM ? kept : null;
}

/**
 * Who is in the log, as far as it can be known without reading the log.
 * @returns `isWhole`: false if the log is further on, by changes whose rows are not known
 */
async function followed(): Promise<{ kept: Kept | null; isWhole: boolean }> {
  const [mark, kept] = await Promise.all([logMark(), keptNow()]);
  if (!mark) return { kept: null, isWhole: true };
  if (!kept || kept.log !== mark.log || kept.sequence > mark.sequence) return { kept: null, isWhole: false };
  if (kept.sequence === mark.sequence) return { kept, isWhole: true };
  const written = await tail(kept.sequence, mark.sequence);
  if (written.missing > 0) return { kept, isWhole: false };
  const changed = new Map<string, number[]>();
  for (const { store, key, row } of written.rows) {
    if (store !== 'opportunities') continue;
    changed.set(String(key), row ? rowsOf(fromStored(row as Parameters<typeof fromStored>[0])) : []);
  }
  const rows = changed.size > 0 ? withEntries(kept.rows, changed) : kept.rows;
  const { sequence } = mark;
  const next = { ...kept, sequence, ...(rows === kept.rows ? {} : { version: sequence, rows }) };
  await keepThing(KEPT, next).catch(console.warn);
  return { kept: next, isWhole: true };
}

const versionOf = ({ log, version }: Kept): string => `${log} ${version}`;

/** The version of who is known; empty as long as the log was not read. */
export async function knownVersion(): Promise<string> {
  const { kept } = await followed();
  return kept ? versionOf(kept) : '';
}

/** Who is known. */
export async function knownMarks(): Promise<KnownMarks> {
  const { kept } = await followed();
  return kept ? { version: versionOf(kept), marks: packed(kept.rows) } : { version: '', marks: '' };
}

/** The marks of all rows, without the ids, as text. */
function packed(rows: Kept['rows']): string {
  const marks = new Uint32Array((rows.length / ROW) * MARK_WORDS);
  for (let row = 0; row < rows.length / ROW; row += 1) {
    for (let word = 0; word < MARK_WORDS; word += 1) {
      marks[row * MARK_WORDS + word] = rows[row * ROW + 2 + word] as number;
    }
  }
  const bytes = new Uint8Array(marks.buffer);
  let text = '';
  // More at once do not fit on the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/**
 * Makes it whole, by reading the log where that must be. To be called at every look, and before a copy is made: that
 * forgets the rows of changes.
 * @returns whether the log was read; then pages have been told less before
 */
export async function followLog(): Promise<boolean> {
  const { isWhole } = await followed();
  const mark = isWhole ? null : await logMark();
  if (!mark) return false;
  const rows: number[] = [];
  const entries = opportunitiesInTurn();
  // What is changed meanwhile stands in rows of later changes than this mark.
  for (let some = await entries.next(); some; some = await entries.next()) {
    for (const entry of some) rows.push(...rowsOf(entry));
  }
  const { log, sequence } = mark;
  await keepThing(KEPT, { form: MARKS_FORM, log, sequence, version: sequence, rows: Uint32Array.from(rows) });
  return true;
}
