import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  openMail,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { inFull } from './extent.ts';
import { closePanels, openPanelTab, stopBackground } from './panels.ts';
import { CHIP, openPanelByChip, openThread, press, sees } from './walk.ts';

// What the user teaches holds at once in every tab, and for good.

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Longer than the page needs to show a chip, so that its absence means something. */
const SETTLED_MS = 600;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

const PHRASE = 'can’t make Thursday at 3';

/** Waits until a page has so many chips; also a page in the background, which paints no frames to wait for. */
async function chips(page: Page, count: 0 | 1): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await page.$$(CHIP)).length === count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not ${count} chips within five seconds`);
}

/** Counts every chip that ever comes into the page, however short it stays. */
async function countChips(page: Page): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument((chip) => {
    const seen = { chips: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (node instanceof Element && (node.matches(chip) || node.querySelector(chip))) seen.chips += 1;
      }
    }).observe(document, { childList: true, subtree: true });
  }, CHIP);
  return () => page.evaluate(() => (window as unknown as { seen: { chips: number } }).seen.chips);
}

// What differs between the browsers (a stopped background, a message to it) other files walk in both.
describe.each(inFull(NAMES))('teaching in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let profile: string;

  const start = () => launchWithExtension({ name, standIn, profile });

  beforeAll(async () => {
    standIn = await startStandIn();
    profile = await mkdtemp(join(tmpdir(), 'lost-and-learned-'));
    extension = await start();
  });

  afterEach(async () => {
    await closePanels(extension);
    const [first, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('a muted mail loses its chip in every tab, and gets it back by Undo', async () => {
    const other = await openThread(extension, 'dana');
    await chips(other, 1);
    const page = await openThread(extension, 'dana');
    const panel = await openPanelByChip(extension, page);
    await press(panel, 'Not a rejection');
    await sees(panel, 'You said this is not a no');
    await chips(page, 0);
    await chips(other, 0);
    await press(panel, 'Undo');
    await sees(panel, 'Dana wrote back');
    await chips(page, 1);
    await chips(other, 1);
  });

  it('a muted mail stays without one, through reloads and a restart, and never flashes one', async () => {
    const page = await openThread(extension, 'dana');
    const panel = await openPanelByChip(extension, page);
    await press(panel, 'Not a rejection');
    await chips(page, 0);
    await extension.close();
    extension = await start();

    const muted = await extension.browser.newPage();
    const chipsSeen = await countChips(muted);
    await muted.goto('https://mail.google.com/mail/u/0/?thread=dana');
    await settle();
    expect(await chipsSeen()).toBe(0);
    // The background has to start before it can answer.
    await stopBackground(extension, muted);
    await muted.reload();
    await settle();
    expect(await chipsSeen()).toBe(0);
    // The control: what is not muted is counted.
    await muted.goto('https://mail.google.com/mail/u/0/?thread=competitor');
    await chips(muted, 1);
    expect(await chipsSeen()).toBe(1);

    const again = await openThread(extension, 'dana');
    const settings = await openPanelTab(extension, '#/settings');
    await sees(settings, 'Dana Whitfield');
    await press(settings, 'Unmute');
    await sees(settings, 'Nothing is muted');
    await chips(again, 1);
  });

  it('a sender and words are muted from the same place', async () => {
    const page = await openThread(extension, 'competitor');
    const panel = await openPanelByChip(extension, page);
    await press(panel, 'Not a rejection');
    await press(panel, 'Also for everything from');
    await sees(panel, 'gets a chip any more. Undo');
    await press(panel, 'Undo');
    await sees(panel, 'This reads as a no, and you muted it');
    await settle();
    await chips(page, 0);
    await press(panel, 'Also for these words');
    await sees(panel, 'These words decide nothing any more');
    await press(panel, 'Undo');
    await settle();
    await chips(page, 0);
    await press(panel, 'Undo');
    await chips(page, 1);
  });

  it('an own phrase shows a chip at once, and takes it away when it is removed', async () => {
    const page = await openThread(extension, 'scheduling');
    await settle();
    await chips(page, 0);
    const settings = await openPanelTab(extension, '#/settings');
    await settings.waitForSelector('[data-row=phrases] form input');
    await settings.type('[data-row=phrases] form input', PHRASE.toUpperCase());
    await settings.keyboard.press('Enter');
    await chips(page, 1);
    await press(settings, 'Remove');
    await chips(page, 0);
    await settings.keyboard.press('z');
    await chips(page, 1);
    await press(settings, 'Remove');
    await sees(settings, 'None yet.');
    await chips(page, 0);
  });

  it('“This is a rejection” logs the mail and takes a sentence of it as a phrase', async () => {
    // Both before the panel: Firefox opens a new tab in the window used last, which is then the popup's.
    const page = await openThread(extension, 'scheduling');
    const chipped = await openThread(extension, 'in-house');
    const panel = await openPanelByChip(extension, chipped);
    await sees(panel, 'and it’s a no');
    await page.bringToFront();
    await sees(panel, 'reads as a no');
    await press(panel, 'This is a rejection');
    await sees(panel, 'In your log since');
    await press(panel, PHRASE);
    await press(panel, 'Use these words from now on');
    await sees(panel, 'Mails with these words get a chip from now on');
    await sees(panel, 'Found by these words');
    await chips(page, 1);
    await press(panel, 'Undo');
    await chips(page, 0);
    const log = await openPanelTab(extension, '#/log');
    await log.waitForSelector('li a[href*="entry"]');
  });

  it('keeps nothing in the page’s own storage and asks nobody', async () => {
    const page = await openMail(extension, '?thread=dana');
    await chips(page, 1);
    const kept = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
    }));
    expect(kept).toEqual({ databases: 0, local: 0, session: 0 });
    await extension.close();
    expect(foreignRequests(name, standIn)).toEqual([]);
  });
});
