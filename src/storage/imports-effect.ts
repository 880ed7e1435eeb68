import type { ImportEffect } from '../transfer/import-plan.ts';
import { type StampedRecord, shownText, type TextState } from '../transfer/merge.ts';
import { opportunityFields } from '../transfer/shapes.ts';

/** In the order in which an entry names them; its texts come last. */
const ORDER: readonly string[] = [...Object.keys(opportunityFields), 'lesson', 'notes'];

/** A call's notes belong to the call. */
const fieldOfText = (name: string) => (name.startsWith('call.') ? 'call' : name);

/** Whether two values of JSON are the same; the order of names does not count, and a missing one is null. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return (one ?? null) === (other ?? null);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [here, there] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].every((name) =>
    isSame(here[name], there[name]),
  );
}

const NOTHING: TextState = { versions: [], seen: {} };

const isNothing = ({ versions }: TextState) => versions.every(({ text }) => text === '');

/** Whether the entry has a version beside the shown one that it had not before. */
function isContested(before: TextState, after: TextState): boolean {
  const known = new Set(before.versions.map(({ text }) => text));
  const { text: shown, others } = shownText(after);
  // What stood there alone and is pushed aside is as new beside the shown text as the other way round.
  return others.length > 0 && [shown, ...others.map(({ text }) => text)].some((text) => !known.has(text));
}

export interface Effect {
  effect: ImportEffect;
  /** Names of the fields that would change. */
  fields: string[];
  /** Whether anything must be written, if only when it was changed and who has seen it. */
  differs: boolean;
}

/** What becomes of an entry of the log, or of none, by what comes. */
export function effectOf(before: StampedRecord | null, after: StampedRecord): Effect {
  if (!before) return { effect: 'new', fields: [], differs: true };
  let isChanged = false;
  let isConflict = false;
  let differs = before.id !== after.id;
  const changed = new Set<string>();
  for (const [name, field] of Object.entries(after.fields)) {
    const known = before.fields[name];
    if (known === field) continue;
    if (!isSame(known?.value, field.value)) {
      changed.add(name);
      isChanged = true;
    }
    if (known?.at !== field.at || !isSame(known.value, field.value)) differs = true;
  }
  for (const [name, text] of Object.entries(after.texts)) {
    const known = before.texts[name] ?? NOTHING;
    if (known === text || isSame(known, text)) continue;
    differs = true;
    if (isContested(known, text)) isConflict = true;
    else if (shownText(known).text === shownText(text).text && (isNothing(text) || isSameOthers(known, text)))
      continue;
    changed.add(fieldOfText(name));
    isChanged = true;
  }
  const fields = ORDER.filter((name) => changed.has(name));
  const effect = isConflict ? 'conflict' : isChanged ? 'changed' : 'same';
  return { effect, fields, differs };
}

const othersOf = (state: TextState) =>
  shownText(state)
    .others.map(({ text }) => text)
    .sort();

const isSameOthers = (one: TextState, other: TextState) => isSame(othersOf(one), othersOf(other));
