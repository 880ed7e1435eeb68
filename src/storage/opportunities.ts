import type { Opportunity } from '../model.ts';
import { announceChange } from './changes.ts';
import { act, database } from './database.ts';

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
  return (await (await database()).getFromIndex('opportunities', 'threadKey', threadKey)) ?? null;
}

/** The entry with this id, or null. */
export async function opportunityById(id: string): Promise<Opportunity | null> {
  return (await (await database()).get('opportunities', id)) ?? null;
}

/** At most `limit` entries by last change, newest first. */
export async function latestOpportunities(limit: number): Promise<Opportunity[]> {
  const db = await database();
  const found: Opportunity[] = [];
  let cursor = await db.transaction('opportunities').store.index('changedAt').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/**
 * Writes one user action in one transaction: reading and writing are not parted, so that two panels that
 * act at once make one entry, and neither undoes a field that the other wrote (of one field the later stands). Resolves with the stored entry when the transaction has
 * completed; only then may anybody say "saved".
 * @throws {EntryGoneError} if the entry named is not there
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export async function recordChange(change: RecordChange): Promise<Opportunity> {
  // Outside `act`: a second try must not make a second entry.
  const newId = crypto.randomUUID();
  const stored = await act(async (db) => {
    const tx = db.transaction('opportunities', 'readwrite', { durability: 'strict' });
    const now = new Date().toISOString();
    let entry: Opportunity | undefined;
    if ('entry' in change) entry = await tx.store.get(change.entry);
    else if (change.seed.threadKey !== null) {
      entry = await tx.store.index('threadKey').get(change.seed.threadKey);
    }
    if (!entry && 'seed' in change) entry = { ...change.seed, id: newId, createdAt: now, changedAt: now };
    if (!entry) {
      await tx.done;
      return null;
    }
    const next: Opportunity = { ...entry, ...change.set, changedAt: now };
    await Promise.all([tx.store.put(next), tx.done]);
    return next;
  });
  if (!stored) throw new EntryGoneError('This entry is no longer in the log.');
  announceChange();
  return stored;
}
