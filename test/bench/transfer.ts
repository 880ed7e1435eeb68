import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { OutputChunk, RolldownOutput } from 'rolldown';
import { build } from 'vite';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openPanelTab } from '../e2e/panels.ts';
import { rounded } from './measure.ts';
import type { Ran } from './transfer-in-page.ts';

const ENTRY = fileURLToPath(new URL('./transfer-in-page.ts', import.meta.url));
const ASSETS = fileURLToPath(new URL('../../dist/chromium/assets', import.meta.url));

const ENTRIES = 100_000;
const MB = 1024 * 1024;

/** How often memory is looked at, in milliseconds. */
const LOOKED_EVERY = 100;

/** The script of the worker, as a path of the extension. */
async function workerPath(): Promise<string> {
  const name = (await readdir(ASSETS)).find((one) => /^transfer-worker-.*\.js$/.test(one));
  if (!name) throw new Error('The build has no transfer worker.');
  return `/assets/${name}`;
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

interface Pids {
  /** Of the page, in which its worker is too. */
  page: number;
  /** Of everything that the browser runs: its database and its Blobs are in others. */
  all: number[];
}

async function pidsOf(page: Page): Promise<Pids> {
  const session = await page.browser().target().createCDPSession();
  const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo;
  // The page's own process is the one that works while the page does.
  const before = await processes();
  await page.evaluate(() => {
    for (const end = performance.now() + 400; performance.now() < end; );
  });
  const after = await processes();
  const spent = after
    .filter(({ type }) => type === 'renderer')
    .map(({ id, cpuTime }) => ({
      id,
      cpuTime: cpuTime - (before.find((one) => one.id === id)?.cpuTime ?? 0),
    }))
    .sort((one, other) => other.cpuTime - one.cpuTime);
  await session.detach();
  return { page: spent[0]?.id ?? 0, all: after.map(({ id }) => id) };
}

/** Looks at memory while something is going on; gives the most that it grew by, in MB. */
async function growing<T>(pids: Pids, work: () => Promise<T>) {
  const look = async () => {
    const each = await Promise.all(pids.all.map(residentBytes));
    return { page: await residentBytes(pids.page), all: each.reduce((sum, bytes) => sum + bytes, 0) };
  };
  const before = await look();
  const most = { ...before };
  const again = async () => {
    const now = await look();
    most.page = Math.max(most.page, now.page);
    most.all = Math.max(most.all, now.all);
  };
  const timer = setInterval(() => void again(), LOOKED_EVERY);
  const value = await work();
  clearInterval(timer);
  await again();
  return {
    value,
    pageMb: rounded((most.page - before.page) / MB),
    allMb: rounded((most.all - before.all) / MB),
  };
}

/** Files of 100,000 entries in and out: time, the most memory that it takes, and how soon giving up ends it. */
export async function measureTransfer(extension: ExtensionBrowser, entries = ENTRIES) {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  })) as RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  const worker = JSON.stringify(await workerPath());
  const page = await openPanelTab(extension, '#/log');
  await page.evaluate((chunk as OutputChunk).code);
  const bytes = (await page.evaluate(`bench.makeFile(${entries})`)) as number;
  const pids = await pidsOf(page);

  async function measured(call: string) {
    const { value, pageMb, allMb } = await growing(pids, () => page.evaluate(call) as Promise<Ran>);
    return {
      seconds: rounded(value.ms / 1000),
      pageMb,
      allMb,
      progressTold: value.told,
      ...(value.gaveUpMs === null ? {} : { gaveUpMs: rounded(value.gaveUpMs) }),
    };
  }

  const figures = {
    entries,
    fileMb: rounded(bytes / MB),
    readGivenUp: await measured(`bench.read(${worker}, 0.3)`),
    read: await measured(`bench.read(${worker}, null)`),
    applyGivenUp: await measured(`bench.apply(${worker}, 0.5)`),
    entriesAfterGivingUp: (await page.evaluate('bench.count()')) as number,
    apply: await measured(`bench.apply(${worker}, null)`),
    entriesAfter: (await page.evaluate('bench.count()')) as number,
    exportJson: await measured(`bench.bundle(${worker})`),
    exportCsv: await measured(`bench.csv(${worker})`),
    readSame: await measured(`bench.read(${worker}, null, 'again')`),
    undo: await measured(`bench.undo(${worker})`),
    entriesAfterUndo: (await page.evaluate('bench.count()')) as number,
  };
  await page.close();
  return figures;
}
