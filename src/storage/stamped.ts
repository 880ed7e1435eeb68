import type { Opportunity, OtherText, QuestionId, TextName } from '../model.ts';
import { type StampedRecord, shownText, type TextState, writeText } from '../transfer/merge.ts';
import { opportunityFields } from '../transfer/shapes.ts';
import { laterStamp, nextStamp, partsOf, type Stamp } from '../transfer/stamps.ts';
import { type FieldStamps, indexed, type StoredOpportunity } from './open-end.ts';

const CALL_NOTE = 'call.';
const FIELDS = Object.keys(opportunityFields) as (keyof typeof opportunityFields & keyof Opportunity)[];

/** They are not there at all where there is nothing to say. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['keptOpen', 'binnedAt', 'value', 'stage', 'mood']);

/** When a stamp was given; ISO 8601 instant in UTC. */
export const instantOf = (stamp: Stamp): string => new Date(partsOf(stamp).time).toISOString();

/** The stamp of everything in an entry that was written before there were stamps. */
function stampOfOld(changedAt: string, device: string): Stamp {
  return nextStamp(null, Date.parse(changedAt), device);
}

const changedAtOf = (stored: StoredOpportunity): string => stored.changedAt ?? stored.binned?.changedAt ?? '';

function stampsOf(stored: StoredOpportunity, device: string): FieldStamps {
  return stored.stamps ?? { all: stampOfOld(changedAtOf(stored), device) };
}

const stampAt = (stamps: FieldStamps, name: string): Stamp => stamps[name] ?? stamps.all;

function valueOfText(entry: Pick<Opportunity, 'notes' | 'lesson' | 'call'>, name: TextName): string {
  if (name === 'notes' || name === 'lesson') return entry[name];
  return entry.call?.notes[name.slice(CALL_NOTE.length) as QuestionId] ?? '';
}

/** The texts that an entry has or had. */
function textNames({ call, texts = {}, stamps }: StoredOpportunity): TextName[] {
  const ofCall = Object.keys(call?.notes ?? {}).map((question) => `${CALL_NOTE}${question}`);
  const known = [...Object.keys(texts), ...Object.keys(stamps ?? {})].filter((name) =>
    name.startsWith(CALL_NOTE),
  );
  return [...new Set(['notes', 'lesson', ...ofCall, ...known])] as TextName[];
}

/** A text's versions; the field itself tells them where there is only one that one device has seen. */
function textState(stored: StoredOpportunity, name: TextName, stamps: FieldStamps): TextState {
  const kept = stored.texts?.[name];
  if (kept) return kept;
  const text = valueOfText(stored, name);
  if (text === '' && stamps[name] === undefined) return { versions: [], seen: {} };
  const at = stampAt(stamps, name);
  return { versions: [{ text, at }], seen: { [partsOf(at).device]: at } };
}

/** Whether the field and its stamp tell all of it. */
function isPlain({ versions, seen }: TextState): boolean {
  const [only] = versions;
  const devices = Object.entries(seen);
  if (!only) return devices.length === 0;
  const [first] = devices;
  return (
    versions.length === 1 &&
    devices.length === 1 &&
    first?.[0] === partsOf(only.at).device &&
    first[1] === only.at
  );
}

/** An entry being put together. */
interface Placed {
  entry: Opportunity;
  stamps: FieldStamps;
  texts: Record<string, TextState>;
}

/** Puts a text's versions where they are stored: the newest in its field. */
function placeText({ entry, stamps, texts }: Placed, name: TextName, state: TextState): Placed {
  const { text } = shownText(state);
  const { [name]: _, ...otherTexts } = texts;
  const newest = state.versions[0];
  const next = withText(entry, name, text);
  // A note of a call that is no longer there has no field to stand in.
  const isInField = isPlain(state) && valueOfText(next, name) === text;
  return {
    entry: next,
    stamps: newest ? { ...stamps, [name]: newest.at } : stamps,
    texts: isInField ? otherTexts : { ...otherTexts, [name]: state },
  };
}

function withText(entry: Opportunity, name: TextName, text: string): Opportunity {
  if (name === 'notes' || name === 'lesson') return { ...entry, [name]: text };
  const question = name.slice(CALL_NOTE.length) as QuestionId;
  const { call } = entry;
  if (!call) return entry;
  return withoutEmptyNotes({ ...entry, call: { ...call, notes: { ...call.notes, [question]: text } } });
}

/** A note that is empty is none: whether it was ever written is told by its stamp. */
function withoutEmptyNotes(entry: Opportunity): Opportunity {
  const { call } = entry;
  if (!call) return entry;
  const notes = Object.fromEntries(Object.entries(call.notes).filter(([, text]) => text !== ''));
  return { ...entry, call: { ...call, notes } };
}

/** The entry in what is stored. */
export function fromStored(stored: StoredOpportunity): Opportunity {
  const { end: _, binned, stamps: __, texts, ...entry } = stored;
  const inOrder = Object.entries(texts ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  const others = inOrder.flatMap(([name, state]): OtherText[] =>
    shownText(state).others.map(({ text, at }) => ({ of: name as TextName, text, at: instantOf(at) })),
  );
  return {
    ...entry,
    changedAt: changedAtOf(stored),
    threadKey: binned ? binned.threadKey : (stored.threadKey ?? null),
    ...(binned ? { binnedAt: binned.at } : {}),
    ...(others.length > 0 ? { otherTexts: others } : {}),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const callWithoutNotes = ({ call }: Opportunity): unknown => {
  if (!call) return null;
  const { notes: _, ...rest } = call;
  return rest;
};

/** What of a field has its stamp: a call's notes are texts of their own. */
const stampedValue = (entry: Opportunity, name: keyof Opportunity): unknown =>
  name === 'call' ? callWithoutNotes(entry) : (entry[name] ?? null);

/** How the texts among a change were written. */
export interface TextWriting {
  /** By text what the user saw when they began; null: it shall stand alone, whatever else was written. */
  bases?: Partial<Record<TextName, string | null>>;
  /** By text the versions that shall stand beside it again. */
  others?: Partial<Record<TextName, readonly string[]>>;
}

function nextState(
  state: TextState,
  text: string,
  { base, others }: { base: string | null | undefined; others: readonly string[] },
  { stamp, device }: { stamp: Stamp; device: string },
): TextState {
  if (typeof base === 'string') return writeText(state, base, text, stamp);
  const versions = [text, ...others].map((version) => ({ text: version, at: stamp }));
  return { versions, seen: { ...state.seen, [device]: stamp } };
}

/**
 * An entry after a change, every field that differs with the change's stamp.
 * @param before as it is stored; null for a new entry
 * @param after as it shall be; its own `changedAt` does not count
 * @returns `before` itself if nothing differs
 */
export function restamped(
  before: StoredOpportunity | null,
  after: Opportunity,
  { bases = {}, others = {} }: TextWriting,
  action: { stamp: Stamp; device: string },
): StoredOpportunity {
  const dated = withoutEmptyNotes({ ...after, changedAt: instantOf(action.stamp) });
  if (!before) return indexed(dated, { stamps: { all: action.stamp } });
  const known = fromStored(before);
  const stamps = { ...stampsOf(before, action.device) };
  let differs = false;
  for (const name of FIELDS) {
    if (same(stampedValue(known, name), stampedValue(after, name))) continue;
    stamps[name] = action.stamp;
    differs = true;
  }
  let placed: Placed = { entry: dated, stamps, texts: { ...before.texts } };
  for (const name of new Set([...textNames(before), ...textNames(indexed(dated))])) {
    const text = valueOfText(after, name);
    const base = bases[name];
    if (text === valueOfText(known, name) && base !== null) continue;
    const state = textState(before, name, stampsOf(before, action.device));
    placed = placeText(placed, name, nextState(state, text, { base, others: others[name] ?? [] }, action));
    differs = true;
  }
  return differs ? stored(placed) : before;
}

const stored = ({ entry, stamps, texts }: Placed): StoredOpportunity =>
  indexed(entry, { stamps, ...(Object.keys(texts).length > 0 ? { texts } : {}) });

/**
 * An entry as it travels.
 * @param device this one's name, for what was written before there were stamps
 */
export function toStampedRecord(known: StoredOpportunity, device: string): StampedRecord {
  const stamps = stampsOf(known, device);
  const entry = fromStored(known);
  const fields: StampedRecord['fields'] = {};
  for (const name of FIELDS) fields[name] = { value: stampedValue(entry, name), at: stampAt(stamps, name) };
  const texts: StampedRecord['texts'] = {};
  for (const name of textNames(known)) {
    const state = textState(known, name, stamps);
    if (Object.keys(state.seen).length > 0) texts[name] = state;
  }
  return { id: known.id, fields, texts };
}

/** What a field is that a file says nothing of; the others are null. */
const UNSAID: Record<string, unknown> = {
  kind: 'other',
  contact: { name: null, email: null },
  outcome: 'unknown',
  guess: [],
  inMail: [],
  told: [],
  status: 'logged',
  secondChance: 'none',
  tags: [],
};

/** Earlier than every change: of fields that nobody has written. */
const NEVER = nextStamp(null, 0, '0');

/** The stamp that most fields have, so that it need not be stored with each. */
function mostCommon(stamps: readonly Stamp[]): Stamp {
  const counts = new Map<Stamp, number>();
  for (const stamp of stamps) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? 1 : -1));
  return most?.[0] ?? NEVER;
}

/** An entry that has travelled, as it is stored. The inverse of `toStampedRecord`. */
export function fromStampedRecord({ id, fields, texts }: StampedRecord): StoredOpportunity {
  const given = FIELDS.map((name) => fields[name]?.at ?? NEVER);
  const all = mostCommon(given);
  const stamps: FieldStamps = { all };
  const values: Record<string, unknown> = {};
  FIELDS.forEach((name, index) => {
    const at = given[index] ?? NEVER;
    if (at !== all) stamps[name] = at;
    const value = fields[name]?.value ?? UNSAID[name] ?? null;
    if (value !== null || !MAY_BE_MISSING.has(name)) values[name] = value;
  });
  const written = [...given, ...Object.values(texts).flatMap(({ seen }) => Object.values(seen))];
  const latest = written.reduce(laterStamp, NEVER);
  const call = values.call as object | null;
  const entry = {
    ...values,
    call: call && { ...call, notes: {} },
    id,
    createdAt: values.createdAt ?? instantOf(latest),
    changedAt: instantOf(latest),
    notes: '',
    lesson: '',
  } as unknown as Opportunity;
  let placed: Placed = { entry, stamps, texts: {} };
  for (const [name, state] of Object.entries(texts)) placed = placeText(placed, name as TextName, state);
  return stored(placed);
}
