import { openAsBlob } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import { openFile } from '../../src/storage/file-bytes.ts';
import type { StoredOpportunity } from '../../src/storage/open-end.ts';
import { toStampedRecord } from '../../src/storage/stamped.ts';
import { createBundleReader } from '../../src/transfer/read-bundle.ts';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFirefoxWindow, openPanelTab } from './panels.ts';
import { press, sees } from './walk.ts';
import { until } from './written.ts';

// Backup files as the browsers write them: opened again from the disk, they hold what was logged.

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const WORDS = 'correct horse battery staple';
/** Folder in Downloads where weekly files are. */
const WEEKLY = 'Lost & Learned';
const FOLDER = 'Backups';

/** No driver can click the browser's own question: Chromium gets a build that need not ask. */
async function buildWithDownloads(folder: string): Promise<string> {
  await cp(join(DIST, 'chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<'permissions', string[]>;
  await writeFile(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }));
  return folder;
}

/** In Firefox it is given as its own question gives it. */
const allowDownloads = (extension: ExtensionBrowser) =>
  inFirefoxWindow(
    extension,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
      await ExtensionPermissions.add(extension.id, { permissions: ['downloads'], origins: [] }, extension);
    })()`,
  );

/** A profile of Chromium whose Downloads are in this folder. */
async function profileWith(downloads: string, profile: string): Promise<string> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  // A driver's own download folder would take no names.
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The same for Firefox that runs. */
const downloadInto = (extension: ExtensionBrowser, folder: string) =>
  inFirefoxWindow(
    extension,
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});`,
  );

/** The only file in a folder, when the browser has put it there under its name. */
const fileIn = (folder: string, ending: string): Promise<string> =>
  until(`a file .${ending} in ${folder}`, async () => {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((each) => each.endsWith(`.${ending}`));
    const path = name === undefined ? null : join(folder, name);
    // Firefox holds the name by an empty file until the other one is whole, and the place by one that goes again.
    const size =
      path === null
        ? 0
        : await stat(path).then(
            (found) => found.size,
            () => 0,
          );
    return size > 0 ? path : null;
  });

/** The entries of a backup file. */
async function entriesIn(file: Blob, passphrase?: string): Promise<unknown[]> {
  const opened = await openFile(file);
  if ((opened.is === 'locked') !== (passphrase !== undefined)) throw new Error(`It is ${opened.is}.`);
  const reader = createBundleReader();
  const items = [];
  const text = opened.is === 'locked' ? await opened.unlock(passphrase ?? '') : opened.text;
  for await (const piece of text) items.push(...reader.push(piece));
  items.push(...reader.end().items);
  expect(reader.problems).toEqual([]);
  return items.filter(({ section }) => section === 'opportunities').map(({ item }) => item);
}

/** What is in the log, as it travels. */
async function logged(page: Page): Promise<unknown[]> {
  const text = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lost-and-learned');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['opportunities', 'meta']);
          const entries = tx.objectStore('opportunities').getAll();
          const meta = tx.objectStore('meta').get('log');
          tx.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify({ entries: entries.result, device: meta.result.device }));
          };
        };
      }),
  );
  const { entries, device } = JSON.parse(text) as { entries: StoredOpportunity[]; device: string };
  return entries.map((entry) => toStampedRecord(entry, device));
}

async function logByHand(page: Page, name: string, notes: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/new';
  });
  await page.waitForSelector('form textarea');
  await page.focus('::-p-aria(Name)');
  await page.keyboard.type(name);
  // Notes are folded away with what can wait.
  await page.click('form summary');
  await page.focus('form textarea');
  await page.keyboard.type(notes);
  await press(page, 'Add to log');
  await sees(page, 'Copy as Markdown');
}

async function goToKeeping(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/keeping';
  });
  await sees(page, 'Backup file');
}

describe.each<BrowserName>(['chromium', 'firefox'])('a backup file in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let work: string;
  let downloads: string;
  let page: Page;

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'lost-and-learned-'));
    downloads = join(work, 'downloads');
    await mkdir(downloads);
    standIn = await startStandIn();
    if (name === 'chromium') {
      const profile = await profileWith(downloads, join(work, 'profile'));
      const built = await buildWithDownloads(join(work, 'built'));
      extension = await launchWithExtension({ name, standIn, profile, extension: built });
    } else {
      extension = await launchWithExtension({ name, standIn });
      await downloadInto(extension, downloads);
    }
    page = await openPanelTab(extension, '#/log');
    await logByHand(page, 'Zoë Martin', 'They wanted “one” partner in Łódź 🙂, not two.');
    await logByHand(page, 'Dana Whitfield', 'The price was never the point.');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  });

  it('that was saved by a click holds what was logged', async () => {
    await goToKeeping(page);
    await press(page, 'Save a backup now');
    const entries = await entriesIn(await openAsBlob(await fileIn(downloads, 'json')));
    expect(entries).toHaveLength(2);
    expect(entries).toEqual(await logged(page));
    await sees(page, 'Where your browser saved it');
  });

  it('goes into Downloads by itself as soon as that is wanted', async () => {
    // Given while the panel is open, as it is by a person's click.
    if (name === 'firefox') await allowDownloads(extension);
    await press(page, 'Save weekly to Downloads');
    const entries = await entriesIn(await openAsBlob(await fileIn(join(downloads, WEEKLY), 'json')));
    expect(entries).toEqual(await logged(page));
    await sees(page, 'In Downloads, folder “Lost & Learned”');
  });

  it('is locked with a passphrase, also after the panel was opened anew', async () => {
    await press(page, 'Lock backup files');
    await page.focus('input[type=password]');
    await page.keyboard.type(WORDS);
    const [, again] = await page.$$('input[type=password]');
    await again?.type(WORDS);
    await press(page, 'Lock files from now on');
    await sees(page, 'Backup files are locked from now on');
    await page.close();
    page = await openPanelTab(extension, '#/keeping');
    await press(page, 'Save a backup now');
    const file = await openAsBlob(await fileIn(downloads, 'locked'));
    expect(await entriesIn(file, WORDS)).toEqual(await logged(page));
    await expect(entriesIn(file, 'correct horse')).rejects.toMatchObject({
      problem: { code: 'wrong-passphrase' },
    });
  });

  // Firefox has no folders to choose.
  if (name === 'firefox') return;

  it('goes into a chosen folder by itself', async () => {
    await page.close();
    page = await extension.browser.newPage();
    // A folder of the page's own in the place of one that only a person can pick.
    await page.evaluateOnNewDocument((folder) => {
      const pick = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
      Object.assign(globalThis, { showDirectoryPicker: pick });
    }, FOLDER);
    await page.goto(`${extension.origin}src/panel/index.html#/keeping`);
    await press(page, 'Save weekly to a folder');
    await sees(page, `goes into the folder “${FOLDER}”`);
    await sees(page, 'In the folder you chose');
    const written = await page.evaluate(async (folder) => {
      const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
      const files: [string, number[]][] = [];
      for await (const [file, handle] of chosen.entries()) {
        if (handle.kind !== 'file') continue;
        const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
        files.push([file, [...new Uint8Array(bytes)]]);
      }
      return files;
    }, FOLDER);
    expect(written.map(([file]) => file)).toEqual([
      expect.stringMatching(/^lost-and-learned-[\d-]+\.locked$/),
    ]);
    const entries = await entriesIn(new Blob([Uint8Array.from(written[0]?.[1] ?? [])]), WORDS);
    expect(entries).toEqual(await logged(page));
  });
});
