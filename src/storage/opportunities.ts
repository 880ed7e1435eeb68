import type { Opportunity } from '../model.ts';
import { announceChange } from './changes.ts';
import { act, database } from './database.ts';
import { changeInPlace } from './one-record.ts';
import { fromStored, openOnly, openOrSince, type StoredOpportunity, toStored } from './open-end.ts';

/** What a new entry begins with; storage adds id and times. */
export type OpportunitySeed = Omit<Opportunity, 'id' | 'createdAt' | 'changedAt'>;

export type OpportunityFields = Partial<Omit<OpportunitySeed, 'threadKey'>>;

/**
 * One user action. With `seed` it goes to the entry of `seed.threadKey`, which is created from the seed if
 * there is none yet; a seed without threadKey always makes a new entry.
 */
export type RecordChange =
  | { entry: string; set: OpportunityFields }
  | { seed: OpportunitySeed; set: OpportunityFields };

/** The entry that a change names has gone, for example because it was deleted in another window. */
export class EntryGoneError extends Error {
  override name = 'EntryGoneError';
}

/** The entry of a mail thread, or null if nothing was logged for it. */
export async function opportunityOfThread(threadKey: string): Promise<Opportunity | null> {
  const stored = await (await database()).getFromIndex('opportunities', 'threadKey', threadKey);
  return stored ? fromStored(stored) : null;
}

/** The entry with this id, or null. */
export async function opportunityById(id: string): Promise<Opportunity | null> {
  const stored = await (await database()).get('opportunities', id);
  return stored ? fromStored(stored) : null;
}

/** At most `limit` entries by last change, newest first. */
export async function latestOpportunities(limit: number): Promise<Opportunity[]> {
  const db = await database();
  const found: Opportunity[] = [];
  let cursor = await db.transaction('opportunities').store.index('changedAt').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(fromStored(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

/** All entries of which something can become due, in no order; the others are not read. */
export async function openOpportunities(): Promise<Opportunity[]> {
  return (await (await database()).getAllFromIndex('opportunities', 'end', openOnly())).map(fromStored);
}

/** The same with the entries that came to rest at an instant (ISO 8601, UTC) or later. */
export async function recentOpportunities(since: string): Promise<Opportunity[]> {
  return (await (await database()).getAllFromIndex('opportunities', 'end', openOrSince(since))).map(
    fromStored,
  );
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
 * @throws {EntryGoneError} if the entry named is not there
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export async function changeOpportunity(
  target: RecordTarget,
  change: (entry: Opportunity) => OpportunityFields,
): Promise<Changed & { written: boolean }> {
  // Outside `act`: a second try must not make a second entry.
  const newId = crypto.randomUUID();
  const outcome = await act((db) => {
    const tx = db.transaction('opportunities', 'readwrite', { durability: 'strict' });
    return changeInPlace<Opportunity, OpportunityFields>(
      {
        tx,
        async find() {
          if ('entry' in target) return known(await tx.store.get(target.entry));
          const { threadKey } = target.seed;
          return threadKey === null ? undefined : known(await tx.store.index('threadKey').get(threadKey));
        },
        begin: (now) =>
          'seed' in target ? { ...target.seed, id: newId, createdAt: now, changedAt: now } : null,
        put: (entry) => tx.store.put(toStored(entry)),
      },
      change,
    );
  });
  if (outcome.is === 'thrown') throw outcome.error;
  if (outcome.is === 'gone') throw new EntryGoneError('This entry is no longer in the log.');
  const { stored, before, written } = outcome;
  if (written) announceChange();
  return { stored, undo: { entry: stored.id, set: before }, written };
}

const known = (stored: StoredOpportunity | undefined) => stored && fromStored(stored);

/** The same with the fields to set given beforehand. */
export async function recordChange(change: RecordChange): Promise<Opportunity> {
  const target = 'entry' in change ? { entry: change.entry } : { seed: change.seed };
  return (await changeOpportunity(target, () => change.set)).stored;
}
