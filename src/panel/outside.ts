import type { MailClientId } from '../model.ts';
import { browser, type Tabs } from '../platform/browser.ts';

/** A browser reads the file when it gets to it; then it is let go. */
const FILE_KEPT_MS = 60_000;

/** Shows a mail thread: its tab if one has it open, else a new one. */
export async function showThread(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${new URL(url).origin}/*` });
  await showTab(
    tabs.find((tab) => tab.url === url),
    url,
  );
}

async function showTab(open: Tabs.Tab | undefined, url: string): Promise<void> {
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Where a mail client is opened, and the hosts that it can be open at. */
const MAIL: Record<MailClientId, { url: string; hosts: RegExp }> = {
  gmail: { url: 'https://mail.google.com/', hosts: /^https:\/\/mail\.google\.com\// },
  outlook: { url: 'https://outlook.office.com/mail/', hosts: /^https:\/\/outlook\./ },
};

/** Shows the user's mail: a tab that has it open, else a new one. */
export async function showMail(client: MailClientId): Promise<void> {
  const { url, hosts } = MAIL[client];
  const patterns = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: patterns.filter((pattern) => hosts.test(pattern)) });
  await showTab(tabs[0], url);
}

/** Hands a file to the user to be saved, without a permission for downloads. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_KEPT_MS);
}

/** The same with a text that is made here. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Puts plain text on the clipboard; false if the browser refused. */
export const copy = (words: string): Promise<boolean> =>
  navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );

/** Asks the browser whether notifications may be shown. Only within the user's click, with nothing awaited before. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
