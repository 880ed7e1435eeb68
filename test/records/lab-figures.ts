import { openDB } from 'idb';
import { disconnect } from '../../src/storage/connection.ts';
import { makeCopy } from '../../src/storage/copies.ts';
import { checkLog } from '../../src/storage/log-health.ts';
import { latestOpportunities, recordChange } from '../../src/storage/opportunities.ts';
import { words } from './lab-seeding.ts';

// Milliseconds of what the user waits for, in a page of the extension.

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Opening the log, which compares it with its witness, and reading the newest 50: so many times. */
export async function timeOpening(times: number): Promise<number[]> {
  const spans: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await disconnect();
    spans.push(await timed(() => latestOpportunities(50)));
  }
  return spans;
}

/** Saving the note of an entry among `entries` made ones, and the smallest strict write there is, by turns. */
export async function timeSaving(
  times: number,
  entries: number,
): Promise<{ notes: number[]; bare: number[] }> {
  const plain = await openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('bare') });
  const spans: { notes: number[]; bare: number[] } = { notes: [], bare: [] };
  for (let time = 0; time < times; time += 1) {
    const entry = `seeded-${(time * 7919) % entries}`;
    const notes = words(time);
    spans.notes.push(await timed(() => recordChange({ entry, set: { notes } })));
    spans.bare.push(
      await timed(() => {
        const tx = plain.transaction('bare', 'readwrite', { durability: 'strict' });
        return Promise.all([tx.store.put(notes, 'key'), tx.done]);
      }),
    );
  }
  plain.close();
  return spans;
}

/** A copy, what it takes, and the longest that a note had to wait while it was made. */
export async function timeCopy(): Promise<{ copy: number; bytes: number; longestNote: number }> {
  let isMaking = true;
  let longestNote = 0;
  let bytes = 0;
  const making = timed(async () => {
    ({ bytes } = await makeCopy());
    isMaking = false;
  });
  for (let number = 0; isMaking; number += 1) {
    const set = { notes: words(number) };
    longestNote = Math.max(longestNote, await timed(() => recordChange({ entry: 'seeded-0', set })));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { copy: await making, bytes, longestNote };
}

/** Reading the whole log to see whether it can be read. */
export const timeCheck = (): Promise<number> => timed(checkLog);
