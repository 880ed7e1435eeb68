import type { Page } from 'puppeteer-core';
import type { Opportunity, Proposal } from '../../src/model.ts';

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

/** The entry of a thread, by a part of its key; undefined if there is none. */
export async function storedEntry(page: Page, thread: string): Promise<Opportunity | undefined> {
  const entries = (await stored(page, 'opportunities')) as Opportunity[];
  return entries.find(({ threadKey }) => threadKey?.includes(thread));
}

/** Every proposal that is remembered. */
export async function storedProposals(page: Page): Promise<Proposal[]> {
  return (await stored(page, 'proposals')) as Proposal[];
}
