import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { CHIP } from '../e2e/walk.ts';
import { ratio, spread } from './measure.ts';

const OPENINGS = 30;
const RESHOWN = 20;
const RESHOWN_OUTLOOK = 10;

/** One frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

/** Senders of the stand-in mailbox whose newest mail is a no, as the rows of both clients name them. */
const SENDERS = ['Dana Whitfield', 'Priya Raman', 'Marta Ruiz'];

interface Client {
  url: string;
  body: string;
  row: string;
}

export const CLIENTS = {
  gmail: { url: 'https://mail.google.com/mail/u/0/', body: '.a3s', row: 'tr.zA' },
  outlook: {
    url: 'https://outlook.live.com/mail/',
    body: '[id^="UniqueMessageBody"]',
    row: '[data-convid]',
  },
} as const satisfies Record<string, Client>;

interface Seen {
  /** When a mail's body came, when one that was hidden could be seen again, and when a chip came. */
  body: number;
  shown: number;
  chip: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * Has every page write down when a mail's body and when the chip came. The observer is there before any script,
 * and observers are told in the order in which they were made: so it sees the body before the extension does.
 */
async function writeDownArrivals(page: Page, body: string): Promise<void> {
  await page.evaluateOnNewDocument(
    (chipAt, bodyAt) => {
      window.seen = { body: 0, shown: 0, chip: 0 };
      const { seen } = window;
      let hidden = false;
      const has = (node: Node, at: string) =>
        node instanceof Element && (node.matches(at) || node.querySelector(at) !== null);
      new MutationObserver((records) => {
        const now = performance.now();
        for (const node of records.flatMap((record) => [...record.addedNodes])) {
          if (seen.body === 0 && has(node, bodyAt)) seen.body = now;
          if (seen.chip === 0 && has(node, chipAt)) seen.chip = now;
        }
        const mail = document.querySelector(bodyAt);
        const isHidden = mail !== null && !mail.checkVisibility();
        // Hidden and shown again: from here on another chip is awaited.
        if (hidden && mail && !isHidden) seen.shown = now;
        if (isHidden) seen.chip = 0;
        hidden = isHidden;
      }).observe(document, { childList: true, subtree: true, attributes: true });
    },
    CHIP,
    body,
  );
}

async function clickRow(page: Page, row: string, sender: string): Promise<void> {
  const found = await page.waitForFunction(
    (at, name) =>
      [...document.querySelectorAll(at)].find(
        (one) => one.checkVisibility() && one.textContent?.includes(name),
      ),
    {},
    row,
    sender,
  );
  await found.asElement()?.evaluate((element) => (element as HTMLElement).click());
}

const waitForChip = (page: Page) => page.waitForFunction(() => window.seen.chip > 0, { polling: 10 });

async function bodyToChip(extension: ExtensionBrowser, { url, body, row }: Client): Promise<number[]> {
  const page = await extension.browser.newPage();
  await writeDownArrivals(page, body);
  const delays: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.waitForSelector(row, { visible: true });
    // As long as a person needs at least to find the row; the script has what it asks for at its start by then.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await clickRow(page, row, SENDERS[opening % SENDERS.length] ?? '');
    await waitForChip(page);
    const { body: came, chip } = await page.evaluate(() => window.seen);
    delays.push(chip - came);
  }
  await page.close();
  return delays;
}

/** Gmail keeps a conversation in the page and hides it; opened again it is shown. */
async function reshownInGmail(extension: ExtensionBrowser): Promise<number[]> {
  const { url, body, row } = CLIENTS.gmail;
  const page = await extension.browser.newPage();
  await writeDownArrivals(page, body);
  await page.goto(url);
  await page.waitForSelector(row, { visible: true });
  const address = await page.evaluate(() => location.hash);
  await clickRow(page, row, SENDERS[0] ?? '');
  await waitForChip(page);
  const delays: number[] = [];
  for (let times = 0; times < RESHOWN; times += 1) {
    await page.evaluate((hash) => {
      location.hash = hash || '#inbox';
    }, address);
    await page.waitForFunction(() => window.seen.chip === 0);
    await clickRow(page, row, SENDERS[0] ?? '');
    await waitForChip(page);
    const { shown, chip } = await page.evaluate(() => window.seen);
    delays.push(chip - shown);
  }
  await page.close();
  return delays;
}

/** The whole conversation is hidden once a load, and shown again. */
async function reshownInOutlook(extension: ExtensionBrowser): Promise<number[]> {
  const { url, body } = CLIENTS.outlook;
  const page = await extension.browser.newPage();
  await writeDownArrivals(page, body);
  const delays: number[] = [];
  for (let times = 0; times < RESHOWN_OUTLOOK; times += 1) {
    await page.goto('about:blank');
    await page.goto(`${url}?thread=dana&fault=hidden`);
    await page.waitForFunction(() => window.seen.shown > 0 && window.seen.chip > window.seen.shown - 1);
    const { shown, chip } = await page.evaluate(() => window.seen);
    delays.push(chip - shown);
  }
  await page.close();
  return delays;
}

function named(delays: readonly number[]) {
  const found = spread(delays);
  return { ms: found, frames: ratio(found.p95, FRAME) };
}

/** Body in the DOM, or conversation shown again, → chip in the DOM, as an observer of the page itself sees both. */
export async function measureArrivals(extension: ExtensionBrowser) {
  return {
    gmailBodyToChip: named(await bodyToChip(extension, CLIENTS.gmail)),
    outlookBodyToChip: named(await bodyToChip(extension, CLIENTS.outlook)),
    gmailReshownToChip: named(await reshownInGmail(extension)),
    outlookReshownToChip: named(await reshownInOutlook(extension)),
  };
}
