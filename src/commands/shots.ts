import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { startGallery } from '../../test/e2e/gallery/server.ts';
import { states } from '../../test/e2e/gallery/states.ts';
import { ensureBrowser } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHOTS = join(ROOT, 'dist', 'shots');

/** One way to look at every state. */
interface Look {
  name: string;
  /** CSS pixels. */
  width: number;
  height: number;
  theme: 'light' | 'dark';
  language: string;
  /** Size of the user's text in percent. */
  text?: number;
  /** As high as the page's content, so that nothing is below the edge. */
  whole?: boolean;
  forced?: boolean;
}

/** Those that need no other page stand together. */
const LOOKS: readonly Look[] = [
  { name: 'light', width: 380, height: 700, theme: 'light', language: 'en-GB' },
  { name: 'dark', width: 380, height: 700, theme: 'dark', language: 'en-GB' },
  { name: 'forced', width: 380, height: 700, theme: 'light', language: 'en-GB', forced: true },
  { name: 'wide', width: 1200, height: 700, theme: 'light', language: 'en-GB' },
  { name: 'fr-320', width: 320, height: 700, theme: 'light', language: 'fr', whole: true },
  { name: 'es-400', width: 400, height: 700, theme: 'dark', language: 'es', whole: true },
  { name: 'fr-320-200', width: 320, height: 700, theme: 'light', language: 'fr', text: 200, whole: true },
];

/** Says what went wrong on a page while it was photographed. */
type Report = (problem: string) => void;

/** Shows a state in the gallery, unless the page shows it already in this language and text size. */
async function open(page: Page, url: string, state: string, look: Look, report: Report): Promise<void> {
  const query = new URLSearchParams({
    state,
    lang: look.language,
    ...(look.text && { text: String(look.text) }),
  });
  if (page.url().split('#')[0] === `${url}?${query}`) return;
  await page.goto(`${url}?${query}`);
  const ready = await page.waitForSelector('[data-ready]', { timeout: 20_000 }).catch(() => null);
  if (!ready) report(`${state} ${look.name}: not ready`);
}

async function photograph(page: Page, url: string, state: string, look: Look, report: Report): Promise<void> {
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: 2 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.theme },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
    ],
  });
  await open(page, url, state, look, report);
  // As text: what the compiler adds to a function is not there in the page.
  const size = (await page.evaluate(
    '({ high: document.body.firstElementChild.scrollHeight, wide: document.body.firstElementChild.scrollWidth })',
  )) as { high: number; wide: number };
  if (size.wide > look.width) report(`${state} ${look.name}: ${size.wide} px wide, scrolls sideways`);
  if (look.whole && size.high > look.height) {
    await page.setViewport({ width: look.width, height: Math.min(size.high, 4000), deviceScaleFactor: 2 });
  }
  await page.screenshot({ path: join(SHOTS, `${state}--${look.name}.png`) });
  await cdp.detach();
}

const escaped = (name: string) => name.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function contactSheet(names: readonly string[], looks: readonly Look[]): string {
  const figure = (state: string, look: Look) =>
    `<figure><img src="${escaped(state)}--${look.name}.png" width="${Math.min(look.width, 600)}" alt=""><figcaption>${escaped(state)} · ${look.name}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shots</title>
<style>body{margin:16px;background:#dddcd6;font:12px system-ui}section{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{border-radius:6px;display:block}figcaption{padding:4px 0 12px}</style>
${looks.map((look) => `<h1>${look.name}</h1><section>${names.map((state) => figure(state, look)).join('\n')}</section>`).join('\n')}</html>
`;
}

/** A browser photographs no page higher than this, in pixels. */
const HIGHEST = 16_000;
const SHEET = { width: 4000, shot: 86, height: 150 };

/** All of it in small, the looks of each state beside each other, for one picture. */
function smallSheet(names: readonly string[], looks: readonly Look[]): string {
  const { shot, height } = SHEET;
  const group = (state: string) =>
    `<section><p>${escaped(state)}</p>${looks
      .map((look) => `<img src="${escaped(state)}--${look.name}.png" alt="">`)
      .join('')}</section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body{margin:8px;background:#dddcd6;font:9px system-ui;display:flex;flex-wrap:wrap;gap:8px 14px}section{white-space:nowrap}p{margin:0;width:0}img{width:${shot}px;height:${height}px;object-fit:cover;object-position:top;border-radius:2px;margin-right:3px}</style>
${names.map(group).join('\n')}</html>
`;
}

function chosen<T>(all: readonly T[], names: string | undefined, nameOf: (one: T) => string): readonly T[] {
  const wanted = names?.split(',');
  return wanted ? all.filter((one) => wanted.includes(nameOf(one))) : all;
}

/**
 * `npm run shots [-- STATE,STATE [LOOK,LOOK]]`: pictures of every page and state of the panel into `dist/shots`,
 * with a contact sheet. Exit code 1 if a page threw an error or scrolls sideways.
 */
export async function main([stateNames, lookNames]: string[] = []): Promise<number> {
  const names = chosen(Object.keys(states), stateNames || undefined, (name) => name);
  const looks = chosen(LOOKS, lookNames, (look) => look.name);
  const all = names.length === Object.keys(states).length && looks.length === LOOKS.length;
  if (all) await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  const executablePath = await ensureBrowser('chromium');
  const gallery = await startGallery();
  const { url } = gallery;
  let browser: Browser | null = null;
  const problems: string[] = [];
  try {
    browser = await launch({ executablePath, headless: true, args: ['--no-sandbox', '--hide-scrollbars'] });
    const page = await browser.newPage();
    const report: Report = (problem) => void problems.push(problem);
    page.on('pageerror', (error) => report(`${page.url()}: ${String(error)}`));
    for (const [index, state] of names.entries()) {
      for (const look of looks) await photograph(page, url, state, look, report);
      process.stderr.write(`${index + 1}/${names.length} ${state}\n`);
    }
    await writeFile(join(SHOTS, 'index.html'), contactSheet(names, looks));
    await writeFile(join(SHOTS, 'contact.html'), smallSheet(names, looks));
    await page.setViewport({ width: SHEET.width, height: 1000, deviceScaleFactor: 1 });
    await page.goto(`file://${join(SHOTS, 'contact.html')}`);
    const high = (await page.evaluate('document.documentElement.scrollHeight')) as number;
    if (high > HIGHEST) report(`contact.png: ${high} px high, cut off at ${HIGHEST}`);
    const clip = { x: 0, y: 0, width: SHEET.width, height: Math.min(high, HIGHEST) };
    await page.screenshot({ path: join(SHOTS, 'contact.png'), clip, captureBeyondViewport: true });
  } finally {
    await browser?.close();
    await gallery.close();
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${names.length * looks.length} pictures in dist/shots\n`);
  return problems.length > 0 ? 1 : 0;
}
