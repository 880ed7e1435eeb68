import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { sidePanel } from '../e2e/panels.ts';
import { CHIP, clickChip, openThread } from '../e2e/walk.ts';
import { ratio, spread } from './measure.ts';

const OPENINGS = 30;
const PANELS = 8;

const SENDERS = [
  'dana@northwind.example',
  'priya.raman@harbourline.example',
  'marta.ruiz@grupo-alba.example',
];

interface Seen {
  body: number;
  chip: number;
}

/** One frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

/** Body in the DOM → chip in the DOM, as an observer of the page itself sees both. */
export async function measureBodyToChip(extension: ExtensionBrowser) {
  const page = await extension.browser.newPage();
  await writeDownArrivals(page);
  const delays: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto('about:blank');
    await page.goto('https://mail.google.com/mail/u/0/');
    await page.waitForSelector('tr.zA', { visible: true });
    await page.click(`tr.zA:has(span[email="${SENDERS[opening % SENDERS.length]}"])`);
    await page.waitForSelector(CHIP, { visible: true });
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    delays.push(seen.chip - seen.body);
  }
  await page.close();
  const found = spread(delays);
  return { bodyToChipMs: found, bodyToChipFrames: ratio(found.p95, FRAME) };
}

/**
 * Has every page write down when a mail's body and when the chip came. The observer is there before any script,
 * and observers are told in the order in which they were made: so it sees the body before the extension does.
 */
async function writeDownArrivals(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((chip) => {
    const seen: Seen = { body: 0, chip: 0 };
    Object.assign(window, { seen });
    const has = (node: Node, at: string) =>
      node instanceof Element && (node.matches(at) || node.querySelector(at) !== null);
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (seen.body === 0 && has(node, '.a3s')) seen.body = performance.now();
        if (seen.chip === 0 && has(node, chip)) seen.chip = performance.now();
      }
    }).observe(document, { childList: true, subtree: true });
  }, CHIP);
}

const paintedAt = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ origin: number; paint: number }>((resolve) => {
        const look = () => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          if (paint === undefined) setTimeout(look, 5);
          else resolve({ origin: performance.timeOrigin, paint });
        };
        look();
      }),
  );

/** Chip click → first paint of the side panel, and the panel's own first paint beside a page of plain text. */
export async function measurePanel(extension: ExtensionBrowser) {
  const opened: number[] = [];
  const panels: number[] = [];
  const plain: number[] = [];
  for (let sample = 0; sample < PANELS; sample += 1) {
    const page = await openThread(extension, 'dana');
    await page.waitForSelector(CHIP, { visible: true });
    const waiting = sidePanel(extension);
    const clicked = Date.now();
    await clickChip(page);
    const panel = await waiting;
    const { origin, paint } = await paintedAt(panel);
    opened.push(origin + paint - clicked);
    await panel.close();
    await page.close();
    for (const [path, samples] of [
      ['src/panel/index.html', panels],
      ['manifest.json', plain],
    ] as const) {
      const tab = await extension.browser.newPage();
      await tab.goto(`${extension.origin}${path}`);
      samples.push((await paintedAt(tab)).paint);
      await tab.close();
    }
  }
  const [panel, text] = [spread(panels), spread(plain)];
  return {
    chipClickToPanelPaintedMs: spread(opened),
    panelFirstPaintMs: panel,
    plainTextFirstPaintMs: text,
    panelToPlainText: ratio(panel.median, text.median),
  };
}
