import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { OutputChunk, RolldownOutput } from 'rolldown';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { openPanelTab } from './panels.ts';
import { press, sees } from './walk.ts';

// A log that leaves and comes back, through the panel's own pages and their worker.

const ENTRY = fileURLToPath(new URL('./transfer-in-page.ts', import.meta.url));

async function scriptForPage(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'lab' } },
  })) as RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  return (chunk as OutputChunk).code;
}

let script = '';
let standIn: StandIn;
let folder = '';

beforeAll(async () => {
  [script, standIn, folder] = await Promise.all([
    scriptForPage(),
    startStandIn(),
    mkdtemp(join(tmpdir(), 'lost-and-learned-files-')),
  ]);
});

afterAll(async () => {
  await standIn.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page of the panel with the test's own ways into its database. */
async function openWithLab(extension: ExtensionBrowser, hash: string): Promise<Page> {
  const page = await openPanelTab(extension, hash);
  await page.evaluate(script);
  return page;
}

const lab = async (page: Page, call: string): Promise<string> =>
  (await page.evaluate(`Promise.resolve(lab.${call}()).then(String)`)) as string;

/** The text of the file that the page hands over when this button is pressed. */
async function fileBehind(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { handedOver?: Blob }).handedOver = blob;
      return createObjectURL.call(URL, blob);
    };
  });
  await press(page, button);
  await page.waitForFunction(() => 'handedOver' in globalThis, { timeout: 20_000 });
  return page.evaluate(() => (globalThis as unknown as { handedOver: Blob }).handedOver.text());
}

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

describe.each<BrowserName>(['chromium', 'firefox'])('files in %s', (name) => {
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    extension = await launchWithExtension({ name, standIn });
  });

  afterAll(() => extension.close());

  it('bring a log back that was wiped, and can be taken back', async () => {
    const keeping = await openWithLab(extension, '#/keeping');
    await lab(keeping, 'write');
    const before = await lab(keeping, 'contents');
    const path = join(folder, `${name}.json`);
    await writeFile(path, await fileBehind(keeping, 'Save a backup now'));
    await lab(keeping, 'wipe');
    await keeping.close();

    const page = await openWithLab(extension, '#/import');
    expect(await lab(page, 'contents')).toBe(JSON.stringify([[], []], null, 1).replace('\n]', ',\n null\n]'));
    await choose(page, path);
    await sees(page, 'Take over 3 entries');
    await press(page, 'Take over 3 entries');
    await sees(page, 'Undo this import', 20_000);
    expect(await lab(page, 'contents')).toBe(before);

    await lab(page, 'changeSince');
    await press(page, 'Undo this import');
    await sees(page, 'The import is undone', 20_000);
    const after = JSON.parse(await lab(page, 'contents')) as [unknown[], unknown[], number];
    // The entry that was changed since stays.
    expect([after[0].length, after[1].length]).toEqual([1, 0]);
    expect(await lab(page, 'staged')).toBe('0');
    await page.close();
  });

  it('that are none of ours bring nothing', async () => {
    const path = join(folder, `${name}-broken.json`);
    await writeFile(path, '{"format":"something-else"}');
    const page = await openWithLab(extension, '#/import');
    const before = await lab(page, 'contents');
    await choose(page, path);
    await sees(page, 'This file is neither a log nor a table');
    expect(await lab(page, 'contents')).toBe(before);
    expect(await lab(page, 'staged')).toBe('0');
    await page.close();
  });
});
