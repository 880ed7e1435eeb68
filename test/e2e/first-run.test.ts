import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFull } from './extent.ts';
import { firstPage, openPanelTab } from './panels.ts';
import { storedEntries } from './stored.ts';

// What a new user meets first, and the panel walked without a pointer.

const BROWSERS = ['chromium', 'firefox'] as const;

const visibleText = (page: Page) => page.evaluate(() => document.body.innerText);

/** Waits until the page shows some words. */
const shows = (page: Page, words: string) =>
  page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 15_000 }, words);

/** What has the focus, by its name and kind. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    // All that a part of the page says is no name; in Firefox what scrolls takes the focus too.
    if (one === document.body || one instanceof HTMLDivElement) return one.tagName.toLowerCase();
    const label = (one as HTMLInputElement | null)?.labels?.[0]?.innerText;
    return `${one?.tagName.toLowerCase()} ${one?.ariaLabel ?? label ?? (one as HTMLElement | null)?.innerText}`.trim();
  });

/** Presses Tab until something has the focus that answers to the words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${words}; it stands on ${await focused(page)}`);
}

describe.each(inFull(BROWSERS))('a new installation in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn, keepsFirstPage: true });
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('shows its first page, and a mailbox to try it in that leaves the log as it is', async () => {
    const first = await firstPage(extension);
    await shows(first, 'A no can still teach you something');
    await first.close();

    const trial = await openPanelTab(extension, '?trial=1');
    await shows(trial, 'Dana wrote back');
    await trial.locator('button ::-p-text(Insert into reply)').click();
    await trial.locator('button ::-p-text(Send)').click();
    await trial.locator('button ::-p-text(See what Dana Whitfield answers)').click();
    await shows(trial, 'Ten minutes is fine');
    await shows(trial, 'Dana said yes');
    expect(await storedEntries(trial)).toEqual([]);
    await trial.close();
  });

  it('is walked by the keyboard alone: written, found, learned from, binned, taken back', async () => {
    const page = await openPanelTab(extension, '#/log');
    // As narrow as beside a mail: who comes back from an entry stands on its row again.
    await page.setViewport({ width: 380, height: 700 });
    await shows(page, 'Your log starts with the next no');
    await tabTo(page, 'Write one by hand');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('Ines Almeida');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => !location.hash.startsWith('#/new'));

    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await shows(page, 'Ines Almeida');
    await page.keyboard.press('/');
    await page.keyboard.type('almieda');
    await page.waitForSelector('mark');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.tagName === 'A');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.activeElement?.closest('li')?.innerText.includes('Almeida'));

    // The log beside the entry.
    await page.setViewport({ width: 1280, height: 860 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ines Almeida');

    await page.keyboard.press('?');
    await shows(page, 'Show this list');
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/entry/'));
    // In the entry, and not in its row beside it: that is found sooner or later.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ines Almeida');
    await page.keyboard.press('#');
    await shows(page, 'moved to the bin');
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Your log starts with the next no',
    );
    await page.keyboard.press('z');
    await page.waitForSelector('mark');
    expect(await storedEntries(page)).toHaveLength(1);

    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await page.waitForFunction(() => location.hash.startsWith('#/insights'));
    expect(await visibleText(page)).toContain('Insights');
  });
});
