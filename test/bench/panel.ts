import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { sidePanel } from '../e2e/panels.ts';
import { CHIP, clickChip, openThread } from '../e2e/walk.ts';
import { ratio, spread } from './measure.ts';

const PANELS = 8;

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
