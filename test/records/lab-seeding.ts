import { openDB } from 'idb';
import { openBooks } from '../../src/storage/bookkeeping.ts';
import { indexed, type StoredOpportunity } from '../../src/storage/open-end.ts';
import { latestOpportunities } from '../../src/storage/opportunities.ts';
import { DATABASE_NAME, type LogMeta, type Schema } from '../../src/storage/schema.ts';
import { testifyAnew } from '../../src/storage/witness.ts';
import type { Stamp } from '../../src/transfer/stamps.ts';
import { entrySeed } from '../records.fixture.ts';

const AT_ONCE = 1000;
const WORDS = 'the price was lower and they knew the team from before so we were second again'.split(' ');
/** Length of an entry's notes, so that it is about as long as a real one: 1.4 KB of JSON. */
const NOTES = 600;

/** A text of the length given that is another one for every number. */
export function words(number: number, length = NOTES): string {
  let text = `${number}`;
  for (let seed = number + 1; text.length < length; seed = (seed * 48271) % 2147483647) {
    text += ` ${WORDS[seed % WORDS.length]}${seed % 97}`;
  }
  return text;
}

/** The stored row of a made entry. */
function madeRow(number: number, stamp: Stamp): StoredOpportunity {
  const at = new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString();
  const entry = {
    ...entrySeed(`seeded ${number}`, { notes: words(number) }),
    id: `seeded-${number}`,
    createdAt: at,
    changedAt: at,
  };
  return indexed(entry, { stamps: { all: stamp } });
}

/**
 * Fills the log in as few transactions as may be, beside the extension's own code, and tells the books and the witness
 * of it as a large import does, without a tail.
 * @returns how many entries it has now
 */
export async function seed(count: number, from = 0): Promise<number> {
  // The real code makes the database.
  await latestOpportunities(1);
  const db = await openDB<Schema>(DATABASE_NAME);
  let meta: LogMeta | null = null;
  for (let start = from; start < from + count; start += AT_ONCE) {
    const tx = db.transaction(['opportunities', 'meta'], 'readwrite', { durability: 'relaxed' });
    const books = await openBooks(tx, new Date());
    const end = Math.min(start + AT_ONCE, from + count);
    for (let number = start; number < end; number += 1) {
      void tx.objectStore('opportunities').put(madeRow(number, books.stamp));
    }
    books.count(end - start);
    meta = await books.close();
    await tx.done;
  }
  db.close();
  if (meta) await testifyAnew(meta);
  return meta?.entries ?? 0;
}
