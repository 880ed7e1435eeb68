import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { threads } from '../clients/mailbox/threads.ts';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  openMail,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { inFull, itIn } from './extent.ts';
import { closePanels, openPanels, openPanelTab, stopBackground } from './panels.ts';
import {
  backToInbox,
  CHIP,
  fieldValue,
  LETTER,
  NOTES,
  openFromInbox,
  openPanelByChip,
  openThread,
  press,
  replyLines,
  sees,
  typeFirst,
} from './walk.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Longer than the page needs to show a chip, so that its absence means something. */
const SETTLED_MS = 400;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

const EVIDENCE = 'we’ve decided to go in a different direction';

async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ten seconds`);
}

/** Waits for the draft in the letter and gives its lines. */
async function letterLines(panel: Page): Promise<string[]> {
  await panel.waitForFunction((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, {}, LETTER);
  return (await fieldValue(panel, LETTER)).split('\n');
}

describe.each(NAMES)('the main job in %s', (name) => {
  const once = itIn(NAMES, name);
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
    expect(standIn.mail.drafts.sent).toBe(0);
    await closePanels(extension);
    const [first, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank');
    standIn.mail.drafts.clear();
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  if (inFull(NAMES).includes(name)) {
    it('shows a chip beside every no, and beside nothing else', async () => {
      const page = await extension.browser.newPage();
      const chips: Record<string, number> = {};
      for (const { key, expect: label } of threads) {
        await page.goto(`https://mail.google.com/mail/u/0/?thread=${key}`);
        await page.waitForSelector('.a3s', { visible: true });
        if (label !== 'rejection') await settle();
        else await page.waitForSelector(CHIP, { visible: true, timeout: 5000 }).catch(() => undefined);
        chips[key] = (await page.$$(CHIP)).length;
      }
      expect(chips).toEqual(
        Object.fromEntries(threads.map(({ key, expect: label }) => [key, label === 'rejection' ? 1 : 0])),
      );
    });
  }

  it('goes from the opened no to the draft in the reply box, and one undo takes it out', async () => {
    const page = await openThread(extension, 'dana');
    const panel = await openPanelByChip(extension, page);
    await sees(panel, 'Dana wrote back');
    await sees(panel, EVIDENCE);
    expect(await panel.$$eval('mark', (marks) => marks.map((mark) => mark.textContent).join(''))).toContain(
      EVIDENCE,
    );

    await letterLines(panel);
    await panel.select('select[aria-label="Template"]', 'request.warm');
    await panel.select('select[aria-label="Length"]', '15');
    await panel.waitForFunction(
      (at) => document.querySelector<HTMLTextAreaElement>(at)?.value.includes('15-minute'),
      {},
      LETTER,
    );
    await typeFirst(panel, LETTER, 'PS. ');
    const draft = await letterLines(panel);
    expect(draft.join('\n')).toContain('Hi Dana,');

    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    const before = await replyLines(page);
    const words = draft.filter((line) => line !== '');
    expect(before.filter((line) => line !== '').slice(0, words.length)).toEqual(words);
    // Above the signature, which is still there and still below.
    expect(before.indexOf('Sam Marlowe')).toBeGreaterThan(before.indexOf(words.at(-1) ?? ''));

    const stored = await until('the client’s own draft saving', () =>
      standIn.mail.drafts.all().find(({ text }) => text.includes('may I ask a favour')),
    );
    for (const line of words) expect(stored.text).toContain(line);
    await page.waitForFunction(() => document.body.innerText.includes('Draft saved'));

    await page.bringToFront();
    await page.focus('[contenteditable=true][role=textbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    const undone = await replyLines(page);
    expect(undone.join('\n')).not.toContain('Hi Dana,');
    expect(undone.filter(Boolean)).toContain('Sam Marlowe');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyY');
    await page.keyboard.up('Control');
    expect(await replyLines(page)).toEqual(before);
  });

  it('takes the text out again from the panel', async () => {
    const page = await openThread(extension, 'competitor');
    const panel = await openPanelByChip(extension, page);
    await letterLines(panel);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    await press(panel, 'Take it out');
    await sees(panel, 'It is out of your reply again');
    expect((await replyLines(page)).join('\n')).not.toContain('Thank you for letting me know');
  });

  if (inFull(NAMES).includes(name)) {
    it('puts a changed draft in the place of the one before it', async () => {
      const page = await openThread(extension, 'long');
      const panel = await openPanelByChip(extension, page);
      await letterLines(panel);
      await press(panel, 'Insert into reply');
      await sees(panel, 'It is in your reply');
      const before = await replyLines(page);
      await typeFirst(panel, LETTER, 'Once more: ');
      await press(panel, 'Insert into reply');
      await sees(panel, 'It is in your reply');
      const after = await replyLines(page);
      expect(after.join('\n')).toBe(`Once more: ${before.join('\n')}`);
    });
  }

  once('writes in Spanish with usted and in French to those who wrote so', async () => {
    const page = await openThread(extension, 'marta');
    const panel = await openPanelByChip(extension, page);
    expect((await letterLines(panel)).join('\n')).toMatch(/^Hola, Marta:\n[\s\S]*Gracias/);
    await sees(panel, 'hemos decidido tomar un camino diferente');
    await page.goto('https://mail.google.com/mail/u/0/?thread=jean-baptiste');
    await sees(panel, 'Jean-Baptiste wrote');
    await panel.waitForFunction(
      (at) => document.querySelector<HTMLTextAreaElement>(at)?.value.startsWith('Bonjour Jean-Baptiste'),
      {},
      LETTER,
    );
  });

  it('keeps notes through a restart of the browser, and shows them in the log', async () => {
    const page = await openThread(extension, 'tender');
    const panel = await openPanelByChip(extension, page);
    await panel.waitForSelector(NOTES);
    await panel.focus(NOTES);
    await panel.keyboard.type('Ask again when the budget year is known.');
    await sees(panel, 'Saved on this device');
    await extension.close();
    extension = await start();
    const log = await openPanelTab(extension, '#/log');
    await log.waitForSelector('li a[href*="entry"]');
    await log.click('li a[href*="entry"]');
    await log.waitForSelector(NOTES);
    expect(await fieldValue(log, NOTES)).toBe('Ask again when the budget year is known.');
  });

  once('follows the tab and the thread, and loses nothing that was typed', async () => {
    // Both before the panel: Firefox opens a new tab in the window used last, which is then the popup's.
    const other = await openThread(extension, 'scheduling');
    const page = await openThread(extension, 'long');
    const panel = await openPanelByChip(extension, page);
    await letterLines(panel);
    await typeFirst(panel, LETTER, 'Kept words. ');
    await panel.focus(NOTES);
    await panel.keyboard.type('kept note');
    await other.bringToFront();
    await sees(panel, 'reads as a no');
    await page.bringToFront();
    await panel.waitForFunction(
      (at) => document.querySelector<HTMLTextAreaElement>(at)?.value.includes('Kept words.'),
      {},
      LETTER,
    );
    expect(await fieldValue(panel, NOTES)).toBe('kept note');
    // Another thread in the same tab.
    await backToInbox(page);
    await openFromInbox(page, 'priya.raman@harbourline.example');
    await sees(panel, 'Priya wrote');
    expect(await fieldValue(panel, NOTES)).toBe('');
  });

  it('keeps focus and words when the mail page is loaded again while somebody types', async () => {
    const page = await openThread(extension, 'answered');
    const panel = await openPanelByChip(extension, page);
    await letterLines(panel);
    await panel.focus(NOTES);
    await panel.keyboard.type('before ');
    await page.evaluate(() => location.reload());
    await panel.keyboard.type('during ');
    await page.waitForSelector(CHIP, { visible: true });
    await settle();
    await panel.keyboard.type('after');
    expect(await fieldValue(panel, NOTES)).toBe('before during after');
    await sees(panel, 'Saved on this device');
  });

  if (inFull(NAMES).includes(name)) {
    it('waits for ids that are painted late, and does not call the mail unreadable meanwhile', async () => {
      const page = await openThread(extension, 'marta', '&ids=late');
      await page.waitForSelector(CHIP, { visible: true });
      const panel = await openPanelByChip(extension, page);
      const headings: string[] = [];
      await panel.exposeFunction('wroteHeading', (words: string) => headings.push(words));
      await panel.evaluate(() => {
        const tell = () => {
          const words = document.querySelector('h1')?.textContent ?? '';
          (window as unknown as { wroteHeading(words: string): void }).wroteHeading(words);
        };
        new MutationObserver(tell).observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      });
      await page.goto('https://mail.google.com/mail/u/0/?thread=dana&ids=late');
      await sees(panel, 'Dana wrote back');
      expect(headings.filter((words) => words.includes('could not be read'))).toEqual([]);
    });
  }

  once('lets a later friendly mail end the chip', async () => {
    const page = await openThread(extension, 'dana', '&message=waits');
    await page.waitForSelector(CHIP, { visible: true });
    await page.evaluate(() => dispatchEvent(new Event('mail-arrives')));
    await page.waitForFunction((at) => document.querySelector(at) === null, { timeout: 5000 }, CHIP);
  });

  it('works when the background is stopped before the click and before the insertion', async () => {
    const page = await openThread(extension, 'in-house');
    await page.waitForSelector(CHIP, { visible: true });
    await stopBackground(extension, page);
    const panel = await openPanelByChip(extension, page);
    await letterLines(panel);
    await stopBackground(extension, page);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
  });

  once('lets the page neither forge a click nor look inside', async () => {
    const page = await openThread(extension, 'dana');
    await page.waitForSelector(CHIP, { visible: true });
    const seen = await page.evaluate(async (at) => {
      const host = document.querySelector<HTMLElement>(at);
      host?.click();
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      const databases = await indexedDB.databases();
      return { inside: host?.shadowRoot ?? null, words: host?.textContent, databases: databases.length };
    }, CHIP);
    expect(seen).toEqual({ inside: null, words: '', databases: 0 });
    await settle();
    expect(await openPanels(extension)).toEqual([]);
  });

  once('says so when it cannot read a mail, and offers to write the entry by hand', async () => {
    const page = await openThread(extension, 'dana', '&broken=sender');
    const panel = await openPanelByChip(extension, page);
    await sees(panel, 'This mail could not be read');
    await sees(panel, 'Sender');
    await press(panel, 'Log by hand');
    await sees(panel, 'Who said no?');
  });

  if (inFull(NAMES).includes(name)) {
    it('says so when no reply box opens or the box does not take the text, and offers Copy', async () => {
      const page = await openThread(extension, 'dana', '&broken=reply');
      const panel = await openPanelByChip(extension, page);
      await letterLines(panel);
      await press(panel, 'Insert into reply');
      await sees(panel, 'No reply box opened', 15_000);
      await page.goto('https://mail.google.com/mail/u/0/?thread=competitor&editor=ignores');
      await sees(panel, 'Priya wrote');
      await page.waitForSelector(CHIP, { visible: true });
      await letterLines(panel);
      await press(panel, 'Insert into reply');
      await sees(panel, 'The reply box did not take the text');
      await sees(panel, 'Copy text');
    });
  }

  once('never types into the box of another thread or of a new mail', async () => {
    const page = await openMail(extension, '?thread=competitor');
    await page.waitForSelector('[jslog^="21576"]');
    await page.click('[jslog^="21576"]');
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true][role=textbox]'));
    await page.keyboard.type('Mine.');
    await backToInbox(page);
    await openFromInbox(page, 'dana@northwind.example');
    const panel = await openPanelByChip(extension, page);
    await letterLines(panel);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    const boxes = await page.$$eval('[contenteditable=true][role=textbox]', (all) =>
      all.map((box) => box.textContent ?? ''),
    );
    expect(boxes.filter((text) => text.includes('Hi Dana'))).toHaveLength(1);
    expect(boxes.filter((text) => text.includes('Mine.'))).toHaveLength(1);
    expect(boxes.some((text) => text.includes('Mine.') && text.includes('Hi Dana'))).toBe(false);
  });

  it('asked nothing of any host but the stand-in', async () => {
    // The control: what is asked of somebody else does show in the log.
    const control = await extension.browser.newPage();
    await control.goto('https://control.example/').catch(() => undefined);
    expect(standIn.proxy.reached).toContain('control.example:443');
    await extension.close();
    expect(foreignRequests(name, standIn).filter((request) => request !== 'control.example:443')).toEqual([]);
    if (name === 'chromium')
      expect(standIn.initiated).toContain('https://mail.google.com → https://mail.google.com');
    expect(standIn.mail.violations).toEqual([]);
  });
});
