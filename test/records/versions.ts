import type { LogHealth } from '../../src/storage/health.ts';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openExtensionPage } from '../e2e/panels.ts';
import { type LabPage, openLab } from './lab.ts';
import type { Upgraded } from './lab-versions.ts';

export interface UpgradeReport {
  version: number;
  read: Upgraded;
  wanted: Upgraded;
  health: LogHealth['is'];
  /** Of the copies that there are then, what they were made for, and how many entries are in them. */
  copies: string[];
}

/** One old database after the other, opened by the code of today; a panel is open all the time. */
export async function upgradeAll(browser: ExtensionBrowser): Promise<UpgradeReport[]> {
  const lab = await openLab(browser);
  await openExtensionPage(browser, 'src/panel/index.html#/log');
  const { current, old } = await lab.call('knownVersions');
  const reports: UpgradeReport[] = [];
  for (let version = 1; version < current; version += 1) {
    if (!old.includes(version)) throw new Error(`there is no database of version ${version} to be tried`);
    await lab.call('becomeOld', version);
    const health = (await lab.call('health')).is;
    reports.push({
      version,
      health,
      read: await lab.call('readUpgraded'),
      wanted: await lab.call('wantedOf', version),
      copies: (await lab.call('copyList')).map(({ made, entries }) => `${made} ${entries}`),
    });
  }
  return reports;
}

export interface NewerReport {
  health: LogHealth['is'];
  /** The note can still be read. */
  notes: string[];
  refused: string | null;
  /** What a panel shows that was open before. */
  panel: string;
}

const NEWER = 'A newer version of Lost & Learned has written this log';

/** A database of a version that is still to come, under an open panel. */
export async function openNewer(browser: ExtensionBrowser, lab: LabPage): Promise<NewerReport> {
  await lab.call('note', 'newer', 'written before');
  const panel = await openExtensionPage(browser, 'src/panel/index.html#/log');
  await panel.waitForFunction(() => document.body.innerText.includes('Northwind'), { timeout: 15_000 });
  await lab.call('becomeNewer', 99);
  await panel
    .waitForFunction((words) => document.body.innerText.includes(words), { timeout: 5_000 }, NEWER)
    .catch(() => undefined);
  return {
    health: (await lab.call('health')).is,
    notes: await lab.call('versionsOf', 'newer'),
    refused: await lab.call('refusal'),
    panel: await panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')),
  };
}

/** The words of the banner, and of the entry that can still be read. */
export const NEWER_WORDS = [NEWER, 'Northwind'] as const;
