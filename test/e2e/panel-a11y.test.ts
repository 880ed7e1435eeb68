import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers.mjs';
import { type Gallery, startGallery } from './gallery/server.ts';
import { states } from './gallery/states.ts';

// Every page and state of the panel in a real browser, checked for what only a browser can compute.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong, as "rule: element", without what axe cannot decide. A page that still waits has no heading. */
const axe = (run: string) =>
  `axe.run(${run}).then(({ violations }) =>
    violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html)))`;
const EVERY_RULE = axe(
  `{ resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } }`,
);
const CONTRAST = axe(
  `{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } }`,
);

/** Elements that can be pressed and are smaller than 24 pixels either way; a link in a line of text may be. */
const SMALL_TARGETS = `[...document.querySelectorAll('button, a, select, input, textarea')]
  .filter((one) => one.checkVisibility() && !one.closest('[inert]'))
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 23.5 || height < 23.5; })
  .map((one) => one.outerHTML)`;

const SIDEWAYS = 'document.body.firstElementChild.scrollWidth > innerWidth';

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await startGallery();
  const executablePath = await ensureBrowser('chromium');
  browser = await launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** The language of the page that is open: its states follow each other without another page. */
let openIn: string | null = null;

async function open(state: string, language: string): Promise<void> {
  if (language === openIn) {
    await page.evaluate(`showState(${JSON.stringify(state)})`);
  } else {
    await page.goto(`${gallery.url}?${new URLSearchParams({ state, lang: language })}`);
    await page.waitForSelector('[data-ready]');
    await page.evaluate(AXE);
    openIn = language;
  }
  // What lies under the head or foot of a scrolled page is only covered for the moment.
  await page.evaluate('document.body.firstElementChild.scrollTo(0, 0)');
}

const theme = (value: 'light' | 'dark') =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Those that are another state scrolled down have nothing else in them. */
const names = Object.keys(states).filter((name) => {
  const [twin] = name.split(/-(?:below|foot)$/);
  return name === twin || !(twin && twin in states);
});

// In French, the longest of the three.
it.each(names)('%s is accessible and fits', async (state) => {
  await page.setViewport({ width: 380, height: 700 });
  await theme('light');
  await open(state, 'fr');
  expect(await page.evaluate(EVERY_RULE)).toEqual([]);
  expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
  await theme('dark');
  expect(await page.evaluate(CONTRAST)).toEqual([]);
  await page.setViewport({ width: 320, height: 700 });
  expect(await page.evaluate(SIDEWAYS)).toBe(false);
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  expect(await page.evaluate(SIDEWAYS)).toBe(false);
});

it('shows person, words, outcome, guess and main button without scrolling at 380 × 700', async () => {
  await page.setViewport({ width: 380, height: 700 });
  await open('email-no', 'en-GB');
  const hidden = await page.evaluate(`(() => {
    const bar = document.querySelector('footer').getBoundingClientRect();
    const parts = ['h1', 'mark', '[data-fact="outcome"]', 'fieldset'].map((part) => document.querySelector(part));
    return parts.filter((part) => part.getBoundingClientRect().bottom > bar.top).map((part) => part.tagName)
      .concat(bar.bottom > innerHeight ? ['FOOTER'] : []);
  })()`);
  expect(hidden).toEqual([]);
});

it('paints the merge fields exactly behind their words', async () => {
  await page.setViewport({ width: 320, height: 700 });
  for (const language of ['en-GB', 'fr']) {
    await open('email-no-long-names', language);
    const same = await page.evaluate(`(() => {
      const text = document.querySelector('main textarea');
      const layer = text.previousElementSibling;
      const of = (one) => { const style = getComputedStyle(one); return [style.font, style.padding, style.width,
        style.letterSpacing, style.whiteSpace, style.overflowWrap, style.wordBreak, style.tabSize].join(); };
      return { same: of(text) === of(layer), grown: text.scrollHeight <= text.clientHeight + 1 };
    })()`);
    expect(same).toEqual({ same: true, grown: true });
  }
});
