import type { Page } from 'puppeteer-core';
import type { LogHealth } from '../../src/storage/health.ts';
import { openPanelTab } from '../e2e/panels.ts';
import { type Done, lost } from './done.ts';
import type { SmallDisk } from './full-disk.ts';
import { killBrowser } from './killing.ts';
import { type Bench, openLab } from './lab.ts';

export interface FullDiskReport {
  /** Long entries that were acknowledged when the disk was full. */
  acknowledged: number;
  /** Why the others were not, each reason once. */
  failed: string[];
  /** What the panel says of a note that was typed then, and whether it is in the log in the end. */
  said: string;
  typedIsThere: boolean;
  /** What the log said of itself when the browser was started on the full disk (null: it was not), and with room again. */
  onFullDisk: LogHealth['is'] | null;
  withRoom: LogHealth['is'];
  /** Acknowledged and not there in the end. */
  lost: string[];
  /** Entries from before that are not there in the end. */
  gone: number;
  /** Whether something new can be written then. */
  writable: boolean;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Typed into a form while the disk is full. */
export const TYPED = 'They liked the plan, not the price.';
const LONG = 20_000;
const FAILURES = 8;
const BEFORE = 300;

/** Words of a panel that has not saved, and of one that shows the ways back in the place of every page. */
const NOT_SAVED = 'Not saved';
const WAYS_BACK = 'deleted nothing of it';

const shown = (panel: Page) => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Types a note on the page of an entry on a full disk; gives what the panel says of it. */
async function typeNote(panel: Page): Promise<string> {
  await panel.focus('textarea');
  await panel.keyboard.type(TYPED);
  await panel
    .waitForFunction(
      (words) => words.some((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted)),
      { timeout: 20_000 },
      [NOT_SAVED, WAYS_BACK],
    )
    .catch(() => undefined);
  return shown(panel);
}

/** A log with a copy, and the panel on the page of one of its entries, on a disk that is full from then on. */
async function beginOn(bench: Bench, disk: SmallDisk) {
  const browser = await bench.start();
  const lab = await openLab(browser);
  await lab.call('seed', BEFORE);
  await lab.call('copy');
  const entry = await lab.call('note', 'typed', '');
  const panel = await openPanelTab(browser, `#/entry/${encodeURIComponent(entry)}`);
  await panel.waitForSelector('textarea');
  await disk.fill();
  return { browser, lab, panel };
}

/** Fills the disk under a working browser, ends it, starts it on the full disk, makes room, and goes the way back. */
export async function fillTheDisk(bench: Bench, disk: SmallDisk): Promise<FullDiskReport> {
  const { browser, lab, panel } = await beginOn(bench, disk);
  const said = await typeNote(panel);
  await lab.call('until', FAILURES, LONG, 0);
  await pause(100);
  const done = lab.told as Done[];
  await killBrowser(browser, bench.profile);

  let onFullDisk: FullDiskReport['onFullDisk'] = null;
  // Firefox needs a little room to be started by the driver at all.
  if (bench.name === 'chromium') {
    const onFull = await bench.start();
    onFullDisk = (await (await openLab(onFull)).call('health')).is;
    await killBrowser(onFull, bench.profile);
  }
  await disk.makeRoom();

  const again = await bench.start();
  const labAgain = await openLab(again);
  const withRoom = (await labAgain.call('check')).is;
  if (withRoom !== 'well') await labAgain.call('restore', null);
  const state = await labAgain.call('stored');
  if (!state) throw new Error('there is no database');
  const seeded = state.rows.opportunities?.filter(({ id }) => String(id).startsWith('seeded-')).length ?? 0;
  const report: FullDiskReport = {
    acknowledged: done.filter(({ is }) => is === 'entry').length,
    failed: [...new Set(done.flatMap((one) => (one.is === 'failed' ? [one.why] : [])))],
    said,
    typedIsThere: state.rows.opportunities?.some(({ notes }) => notes === TYPED) ?? false,
    onFullDisk,
    withRoom,
    lost: lost(done, state),
    gone: BEFORE - seeded,
    writable: (await labAgain.call('refusal')) === null,
  };
  await killBrowser(again, bench.profile);
  return report;
}

/** Presses what the panel offers as the way back, or to save once more, if it offers one at this moment. */
const pressWayBack = (panel: Page) =>
  panel.evaluate(
    (words) =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => words.some((wanted) => textContent?.includes(wanted)))
        ?.click(),
    ['Put it back', 'Put that back', 'To the log', 'Try again'],
  );

/** Types on a full disk, makes room, and waits until the note is in the log; gives what stands there. */
export async function typeOnFullDisk(
  bench: Bench,
  disk: SmallDisk,
): Promise<{ said: string; notes: unknown }> {
  const { lab, panel } = await beginOn(bench, disk);
  const said = await typeNote(panel);
  await disk.makeRoom();
  let notes: unknown;
  for (let tries = 0; tries < 30 && notes !== TYPED; tries += 1) {
    // The page may change between two looks: the log can come back by itself.
    await pressWayBack(panel);
    await pause(1000);
    const state = await lab.call('stored').catch(() => null);
    notes = state?.rows.opportunities?.find(({ threadKey }) => threadKey === 'typed')?.notes;
  }
  return { said, notes };
}
