import type { Opportunity, OtherText, QuestionId, TextName } from '../../../src/model.ts';
import type { OpportunityFields, RecordChange } from '../../../src/panel/services.ts';
import { othersIn, shownIn } from '../../../src/panel/typed-text.ts';
import { shownText, type TextState, writeText } from '../../../src/transfer/merge.ts';
import { laterStamp, nextStamp, partsOf, type Stamp } from '../../../src/transfer/stamps.ts';

// The texts of entries in memory, with their versions as storage keeps them (src/storage/stamped.ts).

type Writing = Pick<RecordChange, 'bases' | 'others'>;

const stampAt = (at: string, last: Stamp | null = null) => nextStamp(last, Date.parse(at), 'fake');

function stateOf(entry: Opportunity, name: TextName): TextState {
  const text = shownIn(entry, name);
  const others = (entry.otherTexts ?? [])
    .filter(({ of }) => of === name)
    .map((other) => ({ text: other.text, at: stampAt(other.at) }));
  if (text === '' && others.length === 0) return { versions: [], seen: {} };
  const newest = others.reduce<Stamp | null>((last, { at }) => laterStamp(last, at), null);
  return { versions: [{ text, at: stampAt(entry.changedAt, newest) }, ...others], seen: {} };
}

function withText(entry: Opportunity, name: TextName, text: string): Opportunity {
  if (name === 'notes' || name === 'lesson') return { ...entry, [name]: text };
  const { call } = entry;
  const question = name.slice('call.'.length) as QuestionId;
  return call ? { ...entry, call: { ...call, notes: { ...call.notes, [question]: text } } } : entry;
}

const noteNames = ({ call }: Opportunity) =>
  Object.keys(call?.notes ?? {}).map((question): TextName => `call.${question as QuestionId}`);

/** An entry after a change: a text that began from another one than stands there keeps that one beside it. */
export function withTexts(
  known: Opportunity,
  wanted: Opportunity,
  { bases = {}, others = {} }: Writing,
): Opportunity {
  const names = new Set<TextName>(['notes', 'lesson', ...noteNames(known), ...noteNames(wanted)]);
  let entry = wanted;
  const kept: OtherText[] = [];
  for (const name of names) {
    const text = shownIn(wanted, name);
    const base = bases[name];
    if (text === shownIn(known, name) && base !== null) {
      kept.push(...(known.otherTexts ?? []).filter(({ of }) => of === name));
      continue;
    }
    const before = stateOf(known, name);
    const at = stampAt(wanted.changedAt, before.versions[0]?.at);
    const after =
      typeof base === 'string'
        ? writeText(before, base, text, at)
        : { versions: [text, ...(others[name] ?? [])].map((one) => ({ text: one, at })), seen: {} };
    const shown = shownText(after);
    entry = withText(entry, name, shown.text);
    for (const other of shown.others) {
      kept.push({ of: name, text: other.text, at: new Date(partsOf(other.at).time).toISOString() });
    }
  }
  const { otherTexts: _, ...rest } = entry;
  return kept.length > 0 ? { ...rest, otherTexts: kept } : rest;
}

/** What takes a change back: its own words go, what somebody else has written since stays beside. */
export function wayBack(
  known: Opportunity,
  stored: Opportunity,
  before: OpportunityFields,
  { bases = {} }: Writing,
): RecordChange {
  const back: NonNullable<Writing['bases']> = {};
  const others: NonNullable<Writing['others']> = {};
  const set = { ...before };
  for (const name of ['notes', 'lesson'] as const) if (name in before) back[name] = stored[name];
  if ('call' in before) for (const name of noteNames(stored)) back[name] = shownIn(stored, name);
  for (const [name, base] of Object.entries(bases) as [TextName, string | null][]) {
    if (base !== null) continue;
    back[name] = null;
    others[name] = othersIn(known, name).map(({ text }) => text);
    if (name === 'notes' || name === 'lesson') set[name] = known[name];
    else set.call = known.call;
  }
  return { entry: stored.id, set, bases: back, others };
}
