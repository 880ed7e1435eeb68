import { sendMessage } from '../messages.ts';
import { mailTabs } from '../platform/mail-tabs.ts';

/** Tells the mail pages that what they keep in memory has changed; one that is asleep asks when it wakes. */
export async function tellMailTabs(): Promise<void> {
  const tabs = await mailTabs();
  await Promise.allSettled(tabs.map((id) => sendMessage('memoryChanged', undefined, id)));
}
