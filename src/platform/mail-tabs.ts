import { browser } from './browser.ts';

/** The tabs that show a mail client, by id. */
export async function mailTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
