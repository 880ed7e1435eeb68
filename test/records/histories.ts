import { putIntoBin, takeOutOfBin } from '../../src/storage/bin.ts';
import { connect } from '../../src/storage/connection.ts';
import { saveDraft } from '../../src/storage/drafts.ts';
import { exportBundle } from '../../src/storage/export-log.ts';
import { beginAnew } from '../../src/storage/fresh-log.fixture.ts';
import { applyImport } from '../../src/storage/imports-apply.ts';
import { createStager } from '../../src/storage/imports-read.ts';
import { BATCH_ITEMS } from '../../src/storage/imports-staged.ts';
import { undoImport } from '../../src/storage/imports-undo.ts';
import { latestOpportunities, recordChange } from '../../src/storage/opportunities.ts';
import { changeProposal } from '../../src/storage/proposals.ts';
import { teach } from '../../src/storage/teaching.ts';
import { createBundleReader } from '../../src/transfer/read-bundle.ts';
import { entrySeed, proposalSeed } from '../records.fixture.ts';

// Lives of a log: changes, exports, wiped devices, imports, imports taken back. All of it with the code that ships.

const at = '2026-11-20T09:00:00.000Z';
const STEPS = 14;
/** Few threads and texts, so that lives meet in the same entries. */
const THREADS = 4;
const NEVER = { onProgress: () => undefined, isCancelled: () => false };

/** The same numbers from 0 up to 1 for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The log as a file, and what is in it in an order and a form that is the same for the same records. */
interface File {
  text: string;
  records: string[];
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

function itemsIn(text: string) {
  const reader = createBundleReader();
  const items = [...reader.push(text), ...reader.end().items];
  if (reader.problemCount() > 0) throw new Error(`our own file: ${JSON.stringify(reader.problems)}`);
  return items;
}

async function exported(): Promise<File> {
  const { blob } = await exportBundle({ entries: 'all', settings: [] }, {});
  const text = await blob.text();
  return { text, records: itemsIn(text).map(canonical).sort() };
}

let imports = 0;

/** @returns the name by which it can be taken back, and how many entries the file would have changed */
async function imported({ text }: File): Promise<{ id: string; changes: number }> {
  const db = await connect();
  imports += 1;
  const id = `import-${imports}`;
  const stager = await createStager(db, id, 'page');
  const items = itemsIn(text);
  for (let from = 0; from < items.length; from += BATCH_ITEMS) {
    await stager.add(items.slice(from, from + BATCH_ITEMS));
  }
  const { entries, others } = await stager.end();
  await applyImport(db, id, NEVER);
  return { id, changes: entries.new + entries.changed + entries.conflict + others };
}

async function change(random: () => number, number: number): Promise<void> {
  const thread = `thread ${Math.floor(random() * THREADS)}`;
  const kind = Math.floor(random() * 8);
  const key = `k${Math.floor(random() * THREADS)}`;
  if (kind < 2)
    await recordChange({ seed: entrySeed(thread), set: { notes: `note ${number}` }, bases: { notes: '' } });
  else if (kind === 2)
    await recordChange({ seed: entrySeed(thread), set: { lesson: `lesson ${number}`, tags: [key] } });
  else if (kind === 3) await recordChange({ seed: entrySeed(null, { organisation: key }), set: {} });
  else if (kind === 4) {
    await teach({
      mute: [{ key, createdAt: at, of: 'sender', email: `${key}@fabrik.example` }],
      learn: [{ id: key, createdAt: at, phrase: `sorted ${key}`, language: 'en' }],
    });
  } else if (kind === 5) {
    await changeProposal({ seed: proposalSeed({ threadKey: thread }) }, () => ({
      subject: `subject ${number}`,
    }));
  } else if (kind === 6) {
    const choice = { template: 'request.short', language: 'en', register: 'tu', minutes: 10 } as const;
    await saveDraft({ threadKey: thread, choice, text: `draft ${number}` });
  } else {
    const ids = (await latestOpportunities(10)).map(({ id }) => id);
    const id = ids[Math.floor(random() * ids.length)];
    if (id === undefined) return;
    await putIntoBin([id]);
    if (random() < 0.5) await takeOutOfBin([id]);
  }
}

/** What did not hold at the end of one history: each a sentence. */
export async function troubleOf(seed: number): Promise<string[]> {
  const random = randomOf(seed);
  const files: File[] = [];
  const trouble: string[] = [];
  await beginAnew();
  for (let step = 0; step < STEPS; step += 1) {
    const chance = random();
    const some = files[Math.floor(random() * files.length)];
    if (chance < 0.14) files.push(await exported());
    else if (chance < 0.22) {
      files.push(await exported());
      await beginAnew();
    } else if (chance < 0.36 && some) {
      const before = await exported();
      const { id } = await imported(some);
      if (random() < 0.3) {
        await undoImport(await connect(), id, NEVER);
        if (canonical((await exported()).records) !== canonical(before.records)) {
          trouble.push(`step ${step}: an import that is taken back at once leaves something`);
        }
      }
    } else await change(random, step);
  }
  const end = await exported();

  await beginAnew();
  await imported(end);
  if (canonical((await exported()).records) !== canonical(end.records)) {
    trouble.push('export, wipe, import: the records are others');
  }
  const { changes } = await imported(end);
  if (changes > 0) trouble.push(`the same file a second time would change ${changes}`);
  if (canonical((await exported()).records) !== canonical(end.records)) {
    trouble.push('the same file a second time has changed something');
  }
  const other = files[Math.floor(random() * files.length)];
  if (!other) return trouble;
  await imported(other);
  const one = await exported();
  await beginAnew();
  await imported(other);
  await imported(end);
  if (canonical((await exported()).records) !== canonical(one.records)) {
    trouble.push('two files give other records in the other order');
  }
  return trouble;
}
