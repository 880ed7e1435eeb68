import { mergeRecords, mergeTexts, type StampedRecord, type StampedValue, type TextState } from './merge.ts';
import { nextStamp, partsOf, type Stamp } from './stamps.ts';

/** Of a device's name in the texts of an entry that became part of another one. No real device has such a long one. */
const ALIEN_LENGTH = 16;
const ALIEN_MARK = 'x';

/** The same of a field's stamp that holds another one. */
const SAID_MARK = 'y';

/** What a field is before anybody has said anything, where that is neither null nor empty. */
const UNSAID: Record<string, unknown> = {
  kind: 'other',
  outcome: 'unknown',
  status: 'logged',
  secondChance: 'none',
};

/** FNV-1a of UTF-16 units, in base 36. */
function hash(words: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < words.length; at += 1) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** A device as it is named in another entry's texts: what it has seen there is not what it has seen here. */
function alien(device: string, entry: string): string {
  if (device.length === ALIEN_LENGTH && device.startsWith(ALIEN_MARK)) return device;
  const words = `${device} ${entry}`;
  const digits = `${hash(words, 0x811c9dc5)}${hash(words, 0x9e3779b9)}${hash(words, 0x85ebca6b)}`;
  return `${ALIEN_MARK}${digits.padEnd(ALIEN_LENGTH - 1, '0').slice(0, ALIEN_LENGTH - 1)}`;
}

function alienStamp(stamp: Stamp, entry: string): Stamp {
  const { device } = partsOf(stamp);
  return `${stamp.slice(0, -device.length)}${alien(device, entry)}`;
}

function alienText({ versions, seen }: TextState, entry: string): TextState {
  return {
    versions: versions.map(({ text, at }) => ({ text, at: alienStamp(at, entry) })),
    seen: Object.fromEntries(
      Object.entries(seen).map(([device, at]) => [alien(device, entry), alienStamp(at, entry)]),
    ),
  };
}

/** A text that nobody wrote is no version of one that somebody did. */
function written({ versions, seen }: TextState): TextState {
  const some = versions.filter(({ text }) => text !== '');
  return { versions: some.length > 0 ? some : versions, seen };
}

function isBlank(name: string, value: unknown): boolean {
  if (value === null || value === '' || value === false || value === UNSAID[name]) return true;
  if (Array.isArray(value)) return value.length === 0;
  return name === 'contact' && Object.values(value as object).every((part) => part === null);
}

/** Time and count of a stamp. */
const momentOf = (stamp: Stamp): string => stamp.slice(0, stamp.lastIndexOf('-'));

/** When a field was said, and since when another entry was silent about it; null if it never was. */
interface Said {
  at: Stamp;
  silentAt: string | null;
}

/** Reads what `stampOf` wrote. */
function saidIn(at: Stamp): Said {
  const { device } = partsOf(at);
  if (device.length !== ALIEN_LENGTH || !device.startsWith(SAID_MARK)) return { at, silentAt: null };
  const said = `${device.slice(1, 10)}-${device.slice(10, 14)}-${device.slice(14)}`;
  return { at: said, silentAt: momentOf(at) };
}

/**
 * The stamp of what was said. It is later than the silence, or another copy of the silent entry would bring that back;
 * and when it was said stands in the place of the device, to be compared with what a third entry says.
 */
function stampOf({ at, silentAt }: Said): Stamp {
  if (silentAt === null || momentOf(at) > silentAt) return at;
  const { device } = partsOf(at);
  const short = device.length === 2 ? device : hash(device, 0x811c9dc5).padStart(2, '0').slice(0, 2);
  return `${silentAt}-${SAID_MARK}${momentOf(at).replace('-', '')}${short}`;
}

const laterOf = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other);

/** What was said stays where the other entry says nothing, whichever came later; undefined: one has no such field. */
function filled(name: string, one?: StampedValue, other?: StampedValue): StampedValue | undefined {
  if (!one || !other) return undefined;
  const [isOneBlank, isOtherBlank] = [isBlank(name, one.value), isBlank(name, other.value)];
  if (isOneBlank && isOtherBlank) return undefined;
  const [first, second] = [saidIn(one.at), saidIn(other.at)];
  const isFirst = isOtherBlank || (!isOneBlank && first.at >= second.at);
  const silent = (blank: StampedValue) => momentOf(nextStamp(blank.at, 0, '0'));
  const silentAt = laterOf(
    isOneBlank ? silent(one) : first.silentAt,
    isOtherBlank ? silent(other) : second.silentAt,
  );
  const said = isFirst ? one : other;
  const at = stampOf({ at: (isFirst ? first : second).at, silentAt });
  return at === said.at ? said : { value: said.value, at };
}

/**
 * Two entries that were begun apart for one thread, as one: the same from both sides, and of more than two in every
 * order. It has the id that sorts first; of each field what was said, and of two things said the later; of each text the
 * versions of both.
 */
export function mergeOfThread(one: StampedRecord, other: StampedRecord): StampedRecord {
  const [first, second] = one.id <= other.id ? [one, other] : [other, one];
  const texts: StampedRecord['texts'] = {};
  for (const name of new Set([...Object.keys(first.texts), ...Object.keys(second.texts)])) {
    const here = first.texts[name];
    const there = second.texts[name] && alienText(second.texts[name], second.id);
    const merged = here && there ? mergeTexts(here, there) : (here ?? there);
    if (merged) texts[name] = written(merged);
  }
  const { fields } = mergeRecords({ ...first, texts: {} }, { ...second, texts: {} });
  for (const name of Object.keys(fields)) {
    const said = filled(name, first.fields[name], second.fields[name]);
    if (said) fields[name] = said;
  }
  return { id: first.id, fields, texts };
}
