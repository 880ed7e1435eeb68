import { mergeRecords, type StampedRecord, type TextState, type TextVersion } from '../transfer/merge.ts';
import { laterStamp, nextStamp, type Stamp } from '../transfer/stamps.ts';
import { isSame } from './imports-effect.ts';

const holds = (versions: readonly TextVersion[], { at, text }: TextVersion) =>
  versions.some((version) => version.at === at && version.text === text);

/** Whether both have the same versions, in whatever order, and have seen the same. */
const isSameText = (one: TextState, other: TextState) =>
  one.versions.length === other.versions.length &&
  one.versions.every((version) => holds(other.versions, version)) &&
  isSame(one.seen, other.seen);

/** A text of a file in which somebody has changed a version, stamp and all left as they were. */
function editedText(known: TextState, coming: TextState, device: string): TextState {
  const isEdited = (version: TextVersion) =>
    known.versions.some(({ at }) => at === version.at) && !holds(known.versions, version);
  const edited = coming.versions.filter(isEdited);
  if (edited.length === 0) return coming;
  const seen = [known.seen[device], coming.seen[device], ...edited.map(({ at }) => at)];
  const last = seen.reduce<Stamp>((one, other) => laterStamp(one, other ?? one), '');
  const at = nextStamp(last, 0, device);
  return {
    versions: coming.versions.map((version) => (isEdited(version) ? { ...version, at } : version)),
    seen: { ...coming.seen, [device]: at },
  };
}

/** A record of a file, with what somebody has changed in it under stamps that just follow. */
function asEdited(known: StampedRecord, coming: StampedRecord, device: string): StampedRecord {
  const fields = { ...coming.fields };
  for (const [name, field] of Object.entries(coming.fields)) {
    const here = known.fields[name];
    if (here?.at !== field.at || isSame(here.value, field.value)) continue;
    fields[name] = { value: field.value, at: nextStamp(field.at, 0, device) };
  }
  const texts = { ...coming.texts };
  for (const [name, text] of Object.entries(coming.texts)) {
    const here = known.texts[name];
    if (here) texts[name] = editedText(here, text, device);
  }
  return { id: coming.id, fields, texts };
}

/**
 * A record of the log with the same one of a file. A program never gives one stamp to two values: what differs under one
 * was changed in the file by hand, and comes as a change of its own. The merge alone would choose one of two values by
 * their letters, and of two texts none.
 * @param device this one's name in stamps
 */
export function mergeOfFile(known: StampedRecord, coming: StampedRecord, device: string): StampedRecord {
  const merged = mergeRecords(known, asEdited(known, coming, device));
  // Of versions with one stamp, as an undo writes them, the log's own order tells which is shown.
  const texts = Object.entries(merged.texts).map(([name, text]) => {
    const here = known.texts[name];
    return [name, here && isSameText(here, text) ? here : text] as const;
  });
  return { ...merged, texts: Object.fromEntries(texts) };
}
