import { sendMessage } from '../messages.ts';
import { browser } from '../platform/browser.ts';

/** Tells the mail pages of all tabs that the user has taught something; one that is asleep asks when it wakes. */
export async function tellMailTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  await Promise.allSettled(tabs.map(({ id }) => sendMessage('teachingChanged', undefined, id ?? -1)));
}
