import { browser } from './browser.ts';

/**
 * Starts the content scripts in the mail tabs that were open before this version was installed: the browser
 * itself does so only when a page is loaded. A script of an older version leaves when the new one arrives.
 */
export async function startInOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const files = script.js ?? [];
    const tabs = await browser.tabs.query({ url: script.matches });
    await Promise.allSettled(
      tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id ?? -1 }, files })),
    );
  }
}
