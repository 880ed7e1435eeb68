import type { Opportunity, QuestionId, TextName } from '../model.ts';
import { changedFields } from './changed-fields.ts';
import { read } from './database.ts';
import { openOnly, openOrSince, type StoredOpportunity } from './open-end.ts';
import { refuse } from './own-error.ts';
import { fromStored, restamped, type TextWriting } from './stamped.ts';
import { write } from './write.ts';

/** What a new entry begins with; storage adds id and times. */
export type OpportunitySeed = Omit<Opportunity, 'id' | 'createdAt' | 'changedAt'>;

export type OpportunityFields = Partial<Omit<OpportunitySeed, 'threadKey' | 'otherTexts'>>;

/**
 * One user action. With `seed` it goes to the entry of `seed.threadKey`, which is created from the seed if
 * there is none yet; a seed without threadKey always makes a new entry.
 */
export type RecordChange = (
  | { entry: string; set: OpportunityFields }
  | { seed: OpportunitySeed; set: OpportunityFields }
) &
  TextWriting;

/**
 * What stood in a text when the user began to write it: two texts that began from the same both stay. Null: the text
 * shall stand alone, whatever else was written in it (a conflict is settled so, also with the text that is shown).
 */
export type TextBases = NonNullable<TextWriting['bases']>;

/** The entry that a change names has gone, for example because it was deleted in another window. */
export class EntryGoneError extends Error {
  override name = 'EntryGoneError';
}

/** The entry of a mail thread, or null if nothing was logged for it, or what was is in the bin. */
export async function opportunityOfThread(threadKey: string): Promise<Opportunity | null> {
  const stored = await read((db) => db.getFromIndex('opportunities', 'threadKey', threadKey));
  return stored ? fromStored(stored) : null;
}

/** The entry with this id, in the log or in the bin; or null. */
export async function opportunityById(id: string): Promise<Opportunity | null> {
  const stored = await read((db) => db.get('opportunities', id));
  return stored ? fromStored(stored) : null;
}

/** At most `limit` entries by last change, newest first; none that is in the bin. */
export function latestOpportunities(limit: number): Promise<Opportunity[]> {
  return read(async (db) => {
    const found: Opportunity[] = [];
    let cursor = await db.transaction('opportunities').store.index('changedAt').openCursor(null, 'prev');
    while (cursor && found.length < limit) {
      found.push(fromStored(cursor.value));
      cursor = await cursor.continue();
    }
    return found;
  });
}

/** All entries by last change, newest first; none that is in the bin. */
export async function allOpportunities(): Promise<Opportunity[]> {
  const rows = await read((db) => db.getAllFromIndex('opportunities', 'changedAt'));
  return rows.map(fromStored).reverse();
}

/** All entries of which something can become due, in no order; the others are not read. */
export async function openOpportunities(): Promise<Opportunity[]> {
  return (await read((db) => db.getAllFromIndex('opportunities', 'end', openOnly()))).map(fromStored);
}

/** The same with the entries that came to rest at an instant (ISO 8601, UTC) or later. */
export async function recentOpportunities(since: string): Promise<Opportunity[]> {
  return (await read((db) => db.getAllFromIndex('opportunities', 'end', openOrSince(since)))).map(fromStored);
}

/** What a change goes to: an entry, or the entry of the seed's thread, begun if there is none yet. */
export type RecordTarget = { entry: string } | { seed: OpportunitySeed };

export interface Changed {
  stored: Opportunity;
  /** Puts the fields that were changed back to what they were. */
  undo: RecordChange;
}

/**
 * Writes one user action in one transaction: reading and writing are not parted, so that two panels that
 * act at once make one entry, and neither undoes a field that the other wrote (of one field the later stands).
 * @param change gives the fields to set from the entry as it stands; what it throws ends the action, and nothing
 *   is written
 * @returns when the transaction has completed; only then may anybody say "saved". `written` is false if everything
 *   was so already
 * @param writing how the texts among the fields were written
 * @throws {EntryGoneError} if the entry named is not there
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export async function changeOpportunity(
  target: RecordTarget,
  change: (entry: Opportunity) => OpportunityFields,
  writing: TextWriting = {},
): Promise<Changed & { written: boolean }> {
  // Outside of what may be tried twice: a second try must not make a second entry.
  const newId = crypto.randomUUID();
  return write(['opportunities'], async ({ tx, put, count, stamp, device }) => {
    const store = tx.objectStore('opportunities');
    let found: StoredOpportunity | undefined;
    if ('entry' in target) found = await store.get(target.entry);
    else if (target.seed.threadKey !== null)
      found = await store.index('threadKey').get(target.seed.threadKey);
    // The first try may have been written, though the browser said that it failed.
    if ('seed' in target) found ??= await store.get(newId);
    if (!found && 'entry' in target) {
      return refuse(new EntryGoneError('This entry is no longer in the log.'));
    }
    // Not the stamp's time: that stays ahead if ever a clock was, or a file's.
    const now = new Date().toISOString();
    const known = found
      ? fromStored(found)
      : 'seed' in target
        ? { ...target.seed, id: newId, createdAt: now, changedAt: now }
        : null;
    if (!known) throw new Error('A target is an entry or a seed.');
    const { set, before } = changedFields(known, change);
    const row = restamped(found ?? null, { ...known, ...set }, writing, { stamp, device });
    if (row === found) return { stored: known, undo: { entry: known.id, set: {} }, written: false };
    put('opportunities', row);
    if (!found) count(1);
    const stored = fromStored(row);
    return { stored, undo: wayBack(known, stored, before, writing), written: true };
  });
}

/** What one action on many entries did. */
export interface ManyChanged {
  /** Of each entry that is another now, by its id, the changed fields as they were. */
  before: ReadonlyMap<string, OpportunityFields>;
}

/**
 * Changes many entries as one user action, in one transaction: all of them or none. Entries that have gone or are in the
 * bin stay as they are.
 * @param change as for `changeOpportunity`; for fields without texts
 * @returns when the transaction has completed
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export function changeManyOpportunities(
  ids: readonly string[],
  change: (entry: Opportunity) => OpportunityFields,
): Promise<ManyChanged> {
  return write(['opportunities'], async ({ tx, put, stamp, device }) => {
    const store = tx.objectStore('opportunities');
    const before = new Map<string, OpportunityFields>();
    for (const id of new Set(ids)) {
      const found = await store.get(id);
      if (!found || found.binned) continue;
      const known = fromStored(found);
      const { set, before: fields } = changedFields(known, change);
      const row = restamped(found, { ...known, ...set }, {}, { stamp, device });
      if (row === found) continue;
      put('opportunities', row);
      before.set(id, fields);
    }
    return { before };
  });
}

/** A call's notes by their names as texts. */
const callNotes = ({ call }: Opportunity): [TextName, string][] =>
  Object.entries(call?.notes ?? {}).map(([question, text]) => [`call.${question as QuestionId}`, text]);

/** What takes a change back: its own words go, what somebody else has written since stays beside. */
function wayBack(
  known: Opportunity,
  stored: Opportunity,
  before: OpportunityFields,
  { bases = {} }: TextWriting,
): RecordChange {
  const set: OpportunityFields = { ...before };
  const back: NonNullable<TextWriting['bases']> = {};
  const others: NonNullable<TextWriting['others']> = {};
  for (const name of ['notes', 'lesson'] as const) if (name in before) back[name] = stored[name];
  if ('call' in before) {
    for (const [name, text] of callNotes(stored)) back[name] = text;
    // With its note a call took the other versions of it out.
    const left = new Set((stored.otherTexts ?? []).map(({ of }) => of));
    for (const { of, text } of known.otherTexts ?? []) {
      if (of.startsWith('call.') && !left.has(of)) others[of] = [...(others[of] ?? []), text];
    }
  }
  for (const [name, base] of Object.entries(bases) as [TextName, string | null][]) {
    if (base !== null) continue;
    back[name] = null;
    others[name] = (known.otherTexts ?? []).flatMap(({ of, text }) => (of === name ? [text] : []));
    if (name === 'notes' || name === 'lesson') set[name] = known[name];
    else set.call = known.call;
  }
  return {
    entry: stored.id,
    set,
    ...(Object.keys(back).length > 0 ? { bases: back } : {}),
    ...(Object.keys(others).length > 0 ? { others } : {}),
  };
}

/** The same with the fields to set given beforehand. */
export async function recordChange(change: RecordChange): Promise<Opportunity> {
  const target = 'entry' in change ? { entry: change.entry } : { seed: change.seed };
  return (await changeOpportunity(target, () => change.set, change)).stored;
}
