import { runInWorker, type WorkerLike } from '../../src/panel/keeping/transfer-client.ts';
import type { JobName, Jobs } from '../../src/panel/keeping/transfer-jobs.ts';
import { createBlobWriter } from '../../src/storage/blob-writer.ts';
import { connect } from '../../src/storage/connection.ts';
import { pageLock } from '../../src/storage/imports-staged.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleItem, bundleText } from '../../src/transfer/bundle.ts';
import { nextStamp } from '../../src/transfer/stamps.ts';

// Runs in a page of the extension, with its real worker and in its real database.

const WORDS =
  'the price was fine but they had known the other team for years and wanted no risk this time'.split(' ');

/** Words without end, the same in every run. */
function* words(): Generator<string> {
  for (let at = 7; ; at = (at * 16_807) % 2_147_483_647) yield WORDS[at % WORDS.length] ?? '';
}

const source = words();

function textOf(count: number): string {
  return Array.from({ length: count }, () => source.next().value).join(' ');
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);

/** An entry about as long as in a log that is kept well: some 1,400 characters of its own. */
function recordOf(index: number): BundleItem {
  const at = nextStamp(null, FIRST + index * 600_000, 'benchdevice');
  const day = new Date(FIRST + (index % 2000) * DAY).toISOString();
  const values: Record<string, unknown> = {
    createdAt: day,
    kind: 'sales',
    contact: { name: `Person ${index}`, email: `person${index}@client${index % 900}.example` },
    organisation: `Client ${index % 900}`,
    project: textOf(3),
    threadKey: `gmail bench thread-${index}`,
    threadUrl: `https://mail.google.com/mail/u/0/#all/${index}`,
    decidedAt: day,
    outcome: 'competitor',
    guess: ['price_value'],
    inMail: ['not_said'],
    told: ['relationship'],
    evidence: textOf(20),
    language: 'en',
    status: 'closed',
    closedAt: day,
    action: { text: textOf(8), due: day.slice(0, 10), doneAt: day },
    secondChance: 'none',
    tags: ['bench'],
  };
  const text = (words: string) => ({ versions: [{ text: words, at }], seen: { benchdevice: at } });
  return {
    section: 'opportunities',
    item: {
      id: `bench-${String(index).padStart(6, '0')}`,
      fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }])),
      texts: { notes: text(textOf(90)), lesson: text(textOf(30)) },
    },
  };
}

function* items(count: number): Generator<BundleItem> {
  for (let index = 0; index < count; index += 1) yield recordOf(index);
}

let file = new Blob();

/** A file with so many entries, kept for `run`; gives its bytes. */
export function makeFile(entries: number): number {
  const writer = createBlobWriter();
  const none = { settings: 0, phrases: 0, mutes: 0, templates: 0, lessonLinks: 0, drafts: 0, proposals: 0 };
  const counts = { ...none, opportunities: entries };
  const head = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: new Date(FIRST).toISOString(),
    device: 'benchdevice',
    counts,
  } as const;
  for (const piece of bundleText(head, items(entries))) writer.add(piece);
  file = writer.blob();
  return file.size;
}

export interface Ran {
  ms: number;
  /** How often progress was told. */
  told: number;
  /** After so many milliseconds the job had ended once it was given up; null if it never was. */
  gaveUpMs: number | null;
  gives: unknown;
}

/**
 * Has the worker do a job.
 * @param worker path of its script
 * @param giveUpAt share of the job at which it is given up
 */
async function run<Name extends JobName>(
  worker: string,
  job: Name,
  asks: Jobs[Name]['asks'],
  giveUpAt: number | null,
): Promise<Ran & { gives: Jobs[Name]['gives'] | null }> {
  const control = new AbortController();
  const start = performance.now();
  let told = 0;
  let gaveUp: number | null = null;
  const onProgress = (done: number) => {
    told += 1;
    if (giveUpAt === null || done < giveUpAt || gaveUp !== null) return;
    gaveUp = performance.now();
    control.abort();
  };
  const workers = {
    start: () => new Worker(worker, { type: 'module' }) as unknown as WorkerLike,
    released: () => new Promise<void>(() => undefined),
  };
  let gives: Jobs[Name]['gives'] | null = null;
  try {
    gives = await runInWorker(job, asks, { onProgress, signal: control.signal }, workers);
  } catch (error) {
    if (gaveUp === null) throw error;
  }
  const now = performance.now();
  return { ms: now - start, told, gaveUpMs: gaveUp === null ? null : now - gaveUp, gives };
}

// Or the panel sweeps its imports away as those of a page that has gone.
void navigator.locks.request(pageLock('bench'), () => new Promise(() => undefined));

const asks = { page: 'bench', passphrase: null, mapping: null, labels: {} as never };

/** @param id of the import */
export const read = (worker: string, giveUpAt: number | null, id = 'bench'): Promise<Ran> =>
  run(worker, 'read', { ...asks, id, file }, giveUpAt);

export const apply = (worker: string, giveUpAt: number | null): Promise<Ran> =>
  run(worker, 'apply', { id: 'bench' }, giveUpAt);

export const undo = (worker: string): Promise<Ran> => run(worker, 'undo', { id: 'bench' }, null);

/** Gives the size of the file instead of the file. */
export async function bundle(worker: string): Promise<Ran> {
  const ran = await run(worker, 'bundle', { entries: 'all', settings: [] }, null);
  return { ...ran, gives: ran.gives?.blob.size ?? null };
}

export async function csv(worker: string): Promise<Ran> {
  const ran = await run(worker, 'csv', { entries: 'all' }, null);
  return { ...ran, gives: ran.gives?.[0]?.blob.size ?? null };
}

export const count = async (): Promise<number> => (await connect()).count('opportunities');
