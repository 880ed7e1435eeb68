import type { Opportunity } from '../model.ts';
import { read } from './database.ts';
import type { StoredOpportunity } from './open-end.ts';
import type { Database } from './schema.ts';
import { fromStored } from './stamped.ts';

/** The first entries are waited for; later ones come about as fast as they can be read. */
const AT_FIRST = 60;
const AT_ONCE = 250;

/** Where the next entries begin: at or below a last change; among those of one instant, below an id. */
type Place = { upTo: IDBKeyRange | null } | { ofInstant: string; belowId: string | null };

interface Step {
  rows: StoredOpportunity[];
  /** Null: there are no more. */
  next: Place | null;
}

/**
 * A cursor brings one row at a time, and only upwards are there many at once: so it finds, by keys alone, from where on
 * there are as many as wanted. Of the lowest key some may lie below: it stays for the next step.
 */
async function newestUpTo(db: Database, upTo: IDBKeyRange | null, most: number): Promise<Step> {
  const index = db.transaction('opportunities').store.index('changedAt');
  const newest = await index.openKeyCursor(upTo, 'prev');
  if (!newest) return { rows: [], next: null };
  // Before it moves on: the cursor is the same afterwards.
  const highest = newest.key;
  const lowest = (await newest.advance(most))?.key ?? null;
  if (lowest === null) return { rows: await index.getAll(upTo), next: null };
  if (lowest === highest) return ofInstant(db, lowest, null, most);
  const rows = await index.getAll(IDBKeyRange.bound(lowest, highest, true));
  return { rows, next: { upTo: IDBKeyRange.upperBound(lowest) } };
}

/** Any number can be of one instant: what was changed together. */
async function ofInstant(db: Database, at: string, belowId: string | null, most: number): Promise<Step> {
  const rows: StoredOpportunity[] = [];
  const index = db.transaction('opportunities').store.index('changedAt');
  let cursor = await index.openCursor(IDBKeyRange.only(at), 'prev');
  if (belowId !== null && cursor) {
    if (cursor.primaryKey > belowId) cursor = await cursor.continuePrimaryKey(at, belowId);
    if (cursor?.primaryKey === belowId) cursor = await cursor.continue();
  }
  while (cursor && rows.length < most) {
    rows.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  const lowest = rows[0]?.id;
  return cursor && lowest !== undefined
    ? { rows, next: { ofInstant: at, belowId: lowest } }
    : { rows, next: { upTo: IDBKeyRange.upperBound(at, true) } };
}

/**
 * The entries by last change, newest first, some at a time; none that is in the bin. What is changed after the first call
 * comes as it was, as it is, or not at all, but no entry comes twice unless it was changed.
 */
export function opportunitiesInTurn(): { next(): Promise<Opportunity[] | null> } {
  let place: Place | null = { upTo: null };
  let most = AT_FIRST;
  return {
    async next() {
      while (place) {
        const from: Place = place;
        const step = await read((db) =>
          'upTo' in from
            ? newestUpTo(db, from.upTo, most)
            : ofInstant(db, from.ofInstant, from.belowId, most),
        );
        place = step.next;
        most = AT_ONCE;
        if (step.rows.length > 0) return step.rows.reverse().map(fromStored);
      }
      return null;
    },
  };
}
