import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Space around and between the two, in CSS pixels, and the grey that they stand on. */
const GAP = 12;
const GROUND = '#dfded9';

/** Puts pictures of a mail and of the panel beside it side by side, as the window shows them: the README's picture. */
export async function pictureAtWork(
  browser: Browser,
  pictures: readonly string[],
  path: `${string}.webp`,
): Promise<void> {
  const page = await browser.newPage();
  const sources = await Promise.all(
    pictures.map(async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`),
  );
  await page.evaluate(
    (images, gap, ground) => {
      document.body.style.cssText = `margin: 0; display: inline-flex; gap: ${gap}px; padding: ${gap}px; background: ${ground}`;
      document.body.append(...images.map((src) => Object.assign(new Image(), { src })));
    },
    sources,
    GAP,
    GROUND,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.width > 0));
  const body = await page.$('body');
  await body?.screenshot({ path, quality: 82 });
  await page.close();
}
