import { sendMessage } from '../../messages.ts';
import { chosenSettings, DEFAULT_SETTINGS, writeSettings } from '../../settings.ts';
import { announceChange } from '../../storage/changes.ts';
import { connect } from '../../storage/connection.ts';
import { makeCopy } from '../../storage/copies.ts';
import { forgetImport, pageLock, sweepImports } from '../../storage/imports-staged.ts';
import { logHealth, openLog } from '../../storage/log-health.ts';
import { opportunityById } from '../../storage/opportunities.ts';
import type { LogMeta } from '../../storage/schema.ts';
import { whileItStands } from '../../storage/turns.ts';
import { testify } from '../../storage/witness.ts';
import { entryFileName } from '../entry-markdown-words.ts';
import { tellMailTabs } from '../mail-tabs.ts';
import { saveBlob } from '../outside.ts';
import type { JobWatch } from '../safety-services.ts';
import { csvLabels } from './csv-labels.ts';
import { calendarOf } from './export-calendar.ts';
import { markdownTexts } from './export-markdown-texts.ts';
import { settingItems } from './import-settings.ts';
import { realWorkers } from './real-workers.ts';
import { runInWorker } from './transfer-client.ts';
import { createTransferService } from './transfer-service.ts';

/** Browsers take several files at once for a flood, and save only some of them. */
const BETWEEN_FILES_MS = 200;

/** The log is swept of other pages' imports when this page has had time to show itself. */
const SWEEP_AFTER_MS = 10_000;

const page = crypto.randomUUID();
const LOCK = pageLock('');

async function sweep(): Promise<void> {
  const { health, db } = await openLog();
  if (health.is !== 'well') return;
  const { held = [] } = await navigator.locks.query();
  const living = held.flatMap(({ name = '' }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
  await sweepImports(db, new Set([...living, page]));
}

async function written(meta: LogMeta): Promise<void> {
  await testify(meta, null);
  announceChange(null);
  void tellMailTabs();
  sendMessage('recordsChanged', undefined).catch((error: unknown) =>
    console.warn('The background was not told of an import.', error),
  );
  // What the worker wrote is in no tail: until there is a copy, only the database has it.
  await makeCopy().catch((error: unknown) => console.warn('No copy could be made after an import.', error));
}

/** The health of the log, which is opened for that; every job needs it open in the version of this page. */
async function health() {
  await openLog().catch(() => undefined);
  return logHealth();
}

/** Files out and in. */
export const transferService = createTransferService({
  now: () => new Date(),
  page,
  run: (name, asks, job) => {
    const run = () => runInWorker(name, asks, job, realWorkers);
    // Reading a large file takes long, and writes nothing to the log: nobody need wait for it.
    return name === 'apply' || name === 'undo' ? whileItStands(run) : run();
  },
  health,
  forget: async (id) => forgetImport(await connect(), id),
  written,
  chosen: chosenSettings,
  writeSettings,
  defaults: DEFAULT_SETTINGS,
  markdownTexts: () => markdownTexts(new Date()),
  csvLabels,
  calendar: calendarOf,
  async nameOfEntry(id) {
    const entry = await opportunityById(id);
    return entry && entryFileName(entry).replace(/\.md$/, '');
  },
  async handOver(name, file) {
    saveBlob(name, file);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES_MS));
  },
});

/**
 * Everything that is the user's as a file of ours, put together in a worker.
 * @returns `entries` with those in the bin, and the change of the log up to which everything is in it
 * @throws {DOMException} `AbortError`
 */
export async function exportBlob(job: JobWatch): Promise<{ blob: Blob; entries: number; sequence: number }> {
  await health();
  const settings = settingItems(await chosenSettings());
  return runInWorker('bundle', { entries: 'all', settings }, job, realWorkers);
}

void navigator.locks.request(pageLock(page), () => new Promise(() => undefined));
setTimeout(() => {
  sweep().catch((error: unknown) => console.warn('Old imports could not be swept away.', error));
}, SWEEP_AFTER_MS);
