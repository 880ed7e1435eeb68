import { openDB } from 'idb';
import { NO_STEP_YET } from '../../src/followup/blank.ts';
import { type OpportunitySeed, recordChange } from '../../src/storage/opportunities.ts';

// Runs in a page of the extension, in its real database.

const WRITES = 200;

const seed: OpportunitySeed = {
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind',
  project: 'Data platform',
  threadKey: 'bench',
  threadUrl: null,
  decidedAt: null,
  outcome: 'competitor',
  guess: [],
  inMail: [],
  evidence: null,
  language: 'en',
  ...NO_STEP_YET,
  notes: '',
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each write, both kinds in turns. */
export async function run(): Promise<{ notes: number[]; bare: number[] }> {
  const plain = await openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('bare') });
  const notes: number[] = [];
  const bare: number[] = [];
  for (let write = 0; write < WRITES; write += 1) {
    notes.push(await timed(() => recordChange({ seed, set: { notes: `note ${write}` } })));
    bare.push(
      await timed(() => {
        const tx = plain.transaction('bare', 'readwrite', { durability: 'strict' });
        return Promise.all([tx.store.put(write, 'key'), tx.done]);
      }),
    );
  }
  plain.close();
  return { notes, bare };
}
