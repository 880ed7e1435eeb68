import { expect } from 'vitest';
import type { LogHealth } from '../../src/storage/health.ts';
import { USER_STORES } from '../../src/storage/schema.ts';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openExtensionPage } from '../e2e/panels.ts';
import { type Damage, databaseFolder } from './damage.ts';
import { killBrowser } from './killing.ts';
import { type Bench, openLab } from './lab.ts';
import type { StoredState } from './lab-records.ts';

/** What came of one damage. */
export interface Healing {
  damage: string;
  harmed: string;
  /** What the log said of itself when it was opened, and when all of it was read. */
  opened: LogHealth['is'];
  read: LogHealth['is'];
  /** What could be written meanwhile: null, or why it was refused. */
  refused: string | null;
  /** What the panel showed on the page of the log. */
  panel: string;
  /** Copies that could be listed. */
  copies: number;
  /** Why the copy could not be put back; null if it was. */
  notRestored: string | null;
  /** Rows that are not what they were, after the copy was put back and the browser started once more. */
  different: string[];
  after: LogHealth['is'];
}

/** More often one damage need not be mended. */
const MOST_RESTORES = 3;

const PANEL_LOG = 'src/panel/index.html#/log';

/** JSON with its keys in order: the browser's storage gives them back sorted. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** Where two texts part: what was, and what is. */
function parting(was: string, is: string): string {
  let at = 0;
  while (at < was.length && was[at] === is[at]) at += 1;
  const from = Math.max(0, at - 30);
  return `…${was.slice(from, at + 50)}… is …${is.slice(from, at + 50)}…`;
}

/** The rows of two states that differ, each as `store key` and what became of it. */
export function differences(before: StoredState, after: StoredState | null): string[] {
  const found: string[] = [];
  for (const store of USER_STORES) {
    const keyOf = (row: Record<string, unknown>) => String(row.id ?? row.key ?? row.threadKey);
    const was = new Map(before.rows[store]?.map((row) => [keyOf(row), canonical(row)]));
    const is = new Map(after?.rows[store]?.map((row) => [keyOf(row), canonical(row)]));
    for (const [key, row] of was) {
      const now = is.get(key);
      if (now !== row) found.push(`${store} ${key}: ${now === undefined ? 'gone' : parting(row, now)}`);
    }
    for (const key of is.keys()) if (!was.has(key)) found.push(`${store} ${key} is new`);
  }
  return found;
}

/** A log with a copy, and with changes of all kinds since; the browser is closed when it is written. */
export async function prepareLog(bench: Bench, entries: number): Promise<StoredState> {
  const browser = await bench.start();
  const lab = await openLab(browser);
  await lab.call('seed', entries);
  await lab.call('copy');
  await lab.call('mixed', 60);
  const before = await lab.call('stored');
  if (!before) throw new Error('nothing was stored');
  // Closed as by its user: in a killed Firefox the newest is still in a second file, and harm to the first is healed by it.
  await browser.browser.close();
  return before;
}

/** Harms the database of a closed browser, and goes the way back. */
export async function harmAndHeal(bench: Bench, damage: Damage, before: StoredState): Promise<Healing> {
  const harmed = await damage.harm(await databaseFolder(bench));
  const browser = await bench.start();
  const lab = await openLab(browser);
  const opened = await lab.call('health');
  const read = await lab.call('check');
  const refused = await lab.call('refusal');
  const copies = (await lab.call('copyList')).length;
  const panel = await shownLog(browser);
  const notRestored = await lab.call('restore', null).then(
    () => null,
    (error: Error) => error.message,
  );
  await killBrowser(browser, bench.profile);

  // Chromium goes on writing behind a record that was cut, and finds the damage at the next start: then all is to be put
  // back once more, and nothing may be missing.
  let again = await bench.start();
  let labAgain = await openLab(again);
  let after = (await labAgain.call('check')).is;
  for (let tries = 1; after === 'emptied' && notRestored === null && tries < MOST_RESTORES; tries += 1) {
    await labAgain.call('restore', null);
    await killBrowser(again, bench.profile);
    again = await bench.start();
    labAgain = await openLab(again);
    after = (await labAgain.call('check')).is;
  }
  const different = differences(before, await labAgain.call('stored').catch(() => null));
  await killBrowser(again, bench.profile);
  return {
    damage: damage.name,
    harmed,
    opened: opened.is,
    read: read.is,
    refused,
    panel,
    copies,
    notRestored,
    different,
    after,
  };
}

/** The words of an empty log, which nobody may see where there was one; and those of the page of the ways back. */
const EMPTY = 'Your log starts with the next no';
const WAYS_BACK = 'deleted nothing of it';
/** Of a made entry, as the log shows it. */
const ENTRY = 'Northwind';

/** What the panel says of the log as soon as it says anything of it. */
async function shownLog(browser: ExtensionBrowser): Promise<string> {
  const panel = await openExtensionPage(browser, PANEL_LOG);
  await panel
    .waitForFunction(
      (wanted) => wanted.some((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words)),
      { timeout: 20_000 },
      [EMPTY, WAYS_BACK, ENTRY],
    )
    .catch(() => undefined);
  const shown = await panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await panel.close();
  return shown;
}

/** It was noticed at the latest when all was read, nothing could be written, the panel said so, and the copies are there. */
export function expectNoticed({ read, refused, panel, copies }: Healing): void {
  expect(read).not.toBe('well');
  // What cannot be opened cannot be written either.
  expect(refused).toBe(read === 'unopenable' ? 'UnknownError' : 'LogTroubleError');
  expect(panel).not.toContain(EMPTY);
  expect(panel).toContain(WAYS_BACK);
  expect(copies).toBeGreaterThan(0);
}
