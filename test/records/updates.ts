import type { Page } from 'puppeteer-core';
import type { LogHealth } from '../../src/storage/health.ts';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openPanelTab } from '../e2e/panels.ts';
import { reloadExtension } from '../e2e/reload.ts';
import { type Done, lost, torn } from './done.ts';
import { type Bench, type LabPage, openLab } from './lab.ts';
import { buildNextLab, replaceByNext } from './next-version.ts';

const NEXT = 'lab-next';
/** Typed in a panel that was opened before the update. */
export const TYPED = 'They will ask us again in spring.';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A log, and the panel on the page of one of its entries. */
async function begin(browser: ExtensionBrowser): Promise<{ lab: LabPage; panel: Page; entry: string }> {
  const lab = await openLab(browser);
  await lab.call('mixed', 40);
  const entry = await lab.call('note', 'typed', '');
  const panel = await openPanelTab(browser, `#/entry/${encodeURIComponent(entry)}`);
  await panel.waitForSelector('textarea');
  return { lab, panel, entry };
}

export interface UnderPagesReport {
  /** Seconds until the next version's page had the log open, and what it said of it. */
  seconds: number;
  health: LogHealth['is'];
  version: number;
  /** What the copies were made for. */
  copies: string[];
  /** What the old page says then, what it is refused, and how many entries it reads. */
  oldHealth: LogHealth['is'];
  oldRefused: string | null;
  oldReads: number;
  /** What stands in the form of the old panel, typed after the upgrade. */
  typed: string;
  lost: string[];
}

/** A page of the next version opens the log under pages of this one that are open and at work. */
export async function upgradeUnderPages(bench: Bench): Promise<UnderPagesReport> {
  await buildNextLab(bench.name, bench.extension, NEXT);
  const browser = await bench.start();
  const { lab, panel } = await begin(browser);
  await lab.call('work', 2, 1000);
  const next = await openLab(browser, NEXT);
  const started = Date.now();
  const health = (await next.call('health')).is;
  const seconds = (Date.now() - started) / 1000;
  await pause(300);
  await panel.focus('textarea');
  await panel.keyboard.type(TYPED);
  await pause(1500);
  const state = await next.call('stored');
  if (!state) throw new Error('nothing is stored');
  const done = (lab.told as Done[]).filter(({ is }) => is !== 'failed');
  return {
    seconds,
    health,
    version: state.version,
    copies: (await next.call('copyList')).map(({ made }) => made),
    oldHealth: (await lab.call('health')).is,
    oldRefused: await lab.call('refusal'),
    oldReads: (await lab.call('latest', 5)).length,
    typed: await panel.$eval('textarea', (field) => (field as HTMLTextAreaElement).value),
    lost: lost(done, state),
  };
}

export interface ReloadReport {
  health: LogHealth['is'];
  version: number;
  copies: string[];
  lost: string[];
  torn: string[];
  /** The note of the entry in whose form something was typed a moment before. */
  notes: unknown;
}

/** The browser takes the next version under open panels that are at work. */
export async function updateUnderPanels(bench: Bench): Promise<ReloadReport> {
  const browser = await bench.start();
  const { lab, panel, entry } = await begin(browser);
  await replaceByNext(bench.name, bench.extension);
  await lab.call('work', 2, 1000);
  await panel.focus('textarea');
  await panel.keyboard.type(TYPED);
  await reloadExtension(browser);
  const again = await openWhenBack(browser);
  const health = (await again.call('health')).is;
  // What was typed and not saved is taken up by the next panel.
  await openPanelTab(browser, `#/entry/${encodeURIComponent(entry)}`);
  await pause(2000);
  const state = await again.call('stored');
  if (!state) throw new Error('nothing is stored');
  const done = (lab.told as Done[]).filter(({ is }) => is !== 'failed');
  return {
    health,
    version: state.version,
    copies: (await again.call('copyList')).map(({ made }) => made),
    lost: lost(done, state),
    torn: torn(state),
    notes: state.rows.opportunities?.find(({ id }) => id === entry)?.notes,
  };
}

/** The lab's page, as soon as the extension has come back. */
async function openWhenBack(browser: ExtensionBrowser): Promise<LabPage> {
  for (let tries = 0; ; tries += 1) {
    try {
      await pause(300);
      return await openLab(browser);
    } catch (error) {
      if (tries === 30) throw error;
    }
  }
}
