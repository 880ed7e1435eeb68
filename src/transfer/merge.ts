import { laterStamp, partsOf, type Stamp } from './stamps.ts';

/** One field's value, and the change that gave it. */
export interface StampedValue {
  value: unknown;
  at: Stamp;
}

/** One version of a text that the user wrote. */
export interface TextVersion {
  text: string;
  at: Stamp;
}

/**
 * A text that is never thrown away for another: the versions that no later change has seen, and what each device's
 * changes had seen (a multi-value register: Shapiro et al., "A comprehensive study of CRDTs", 2011, 3.2.2).
 */
export interface TextState {
  versions: TextVersion[];
  /** By device its latest change that is part of this state. */
  seen: Record<string, Stamp>;
}

/** A record as it travels: every field with its stamp, the user's texts with their versions. */
export interface StampedRecord {
  id: string;
  fields: Record<string, StampedValue>;
  texts: Record<string, TextState>;
}

/** JSON with its keys in order, so that the same value is the same text. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    ) ?? ''
  );
}

/** The later change; of two with one stamp, which only a damaged copy can have, the same one from both sides. */
function laterValue(one: StampedValue, other: StampedValue): StampedValue {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonical(one.value) >= canonical(other.value) ? one : other;
}

const covers = (seen: TextState['seen'], { at }: TextVersion) => (seen[partsOf(at).device] ?? '') >= at;

const holds = ({ versions }: TextState, { at, text }: TextVersion) =>
  versions.some((version) => version.at === at && version.text === text);

/** Newest first; by text where a damaged copy has one stamp twice. */
const byAge = (one: TextVersion, other: TextVersion) =>
  one.at === other.at ? (one.text < other.text ? 1 : -1) : one.at < other.at ? 1 : -1;

/** Both texts in one: a version goes only if the other side has seen it and has it no more. */
export function mergeTexts(one: TextState, other: TextState): TextState {
  const kept = one.versions.filter((version) => holds(other, version) || !covers(other.seen, version));
  const added = other.versions.filter((version) => !holds(one, version) && !covers(one.seen, version));
  const seen: TextState['seen'] = { ...one.seen };
  for (const [device, at] of Object.entries(other.seen)) seen[device] = laterStamp(seen[device] ?? '', at);
  return { versions: [...kept, ...added].sort(byAge), seen };
}

function mergeBy<T>(
  one: Record<string, T>,
  other: Record<string, T>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? value : merge(known, value));
  }
  return Object.fromEntries(merged);
}

/**
 * Two copies of one record as one: of every field the later change, of every text what neither side has seen replaced.
 * Commutative, associative and idempotent.
 */
export function mergeRecords(one: StampedRecord, other: StampedRecord): StampedRecord {
  return {
    id: one.id,
    fields: mergeBy(one.fields, other.fields, laterValue),
    texts: mergeBy(one.texts, other.texts, mergeTexts),
  };
}

/**
 * A text after the user has written it.
 * @param base what stood in the field when the user began: if something else stands there by now, both stay
 */
export function writeText(state: TextState | null, base: string, text: string, at: Stamp): TextState {
  const before = state ?? { versions: [], seen: {} };
  const replaced = before.versions.filter((version) => version.text === base || version.text === text);
  const replacesAll = replaced.length > 0 || before.versions.length === 0;
  // The shown version is the one that was replaced; the others stay until somebody settles them.
  const others = before.versions.filter((version) => !replaced.includes(version));
  const versions = [{ text, at }, ...(replacesAll ? others : before.versions)].sort(byAge);
  return { versions, seen: { ...before.seen, [partsOf(at).device]: at } };
}

/** The version to show, and those that differ from it, newest first. */
export function shownText({ versions }: TextState): { text: string; others: TextVersion[] } {
  const [shown, ...rest] = versions;
  const text = shown?.text ?? '';
  const known = new Set([text]);
  const others = rest.filter((version) => !known.has(version.text) && known.add(version.text));
  return { text, others };
}
