import type { Page } from 'puppeteer-core';
import type { Opportunity, Proposal } from '../../src/model.ts';
import type { Settings } from '../../src/settings.ts';
import { entrySeed } from '../records.fixture.ts';
import type { ExtensionBrowser } from './browser.ts';
import { openPanelTab } from './panels.ts';

/** Every record of one kind as it is stored, read in a page of the extension. */
async function stored(page: Page, store: string): Promise<unknown[]> {
  // As a string: what the driver gives back of objects differs between the browsers.
  const text = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lost-and-learned');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    store,
  );
  return JSON.parse(text) as unknown[];
}

/** Every entry. */
export async function storedEntries(page: Page): Promise<Opportunity[]> {
  return (await stored(page, 'opportunities')) as Opportunity[];
}

/** The entry of a thread, by a part of its key; undefined if there is none. */
export async function storedEntry(page: Page, thread: string): Promise<Opportunity | undefined> {
  const entries = await storedEntries(page);
  return entries.find(({ threadKey }) => threadKey?.includes(thread));
}

/** Every proposal that is remembered. */
export async function storedProposals(page: Page): Promise<Proposal[]> {
  return (await stored(page, 'proposals')) as Proposal[];
}

/**
 * Puts an entry for each of these addresses into the log, as somebody would whose changes nobody has noted, and has the
 * background look.
 */
export async function storeEntriesOf(
  extension: ExtensionBrowser,
  addresses: readonly string[],
): Promise<void> {
  const at = '2026-11-02T10:00:00.000Z';
  const rows = addresses.map((email, index) => ({
    ...entrySeed(null, { contact: { name: null, email }, organisation: null }),
    ...{ id: `stored-${index}`, createdAt: at, changedAt: at, end: at },
  }));
  const page = await openPanelTab(extension, '#/log');
  await page.evaluate(async (text) => {
    const entries = JSON.parse(text) as { id: string }[];
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('lost-and-learned');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const tx = opening.result.transaction(['opportunities', 'meta'], 'readwrite');
        for (const entry of entries) tx.objectStore('opportunities').put(entry);
        const reading = tx.objectStore('meta').get('log');
        reading.onsuccess = () => {
          const { sequence, entries: before } = reading.result;
          const books = { sequence: sequence + 1, entries: before + entries.length };
          tx.objectStore('meta').put({ ...reading.result, ...books });
        };
        tx.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        tx.onerror = () => reject(tx.error);
      };
    });
    await chrome.runtime.sendMessage({ id: 1, type: 'recordsChanged', timestamp: Date.now(), data: null });
  }, JSON.stringify(rows));
  await page.close();
}

/** Chooses settings as the settings page does. */
export async function storeSettings(extension: ExtensionBrowser, settings: Partial<Settings>): Promise<void> {
  const page = await openPanelTab(extension, '#/log');
  await page.evaluate((text) => chrome.storage.local.set(JSON.parse(text)), JSON.stringify(settings));
  await page.close();
}
