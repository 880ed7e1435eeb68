import type { Page } from 'puppeteer-core';
import type { InsertAnswer, InsertRequest, ThreadView } from '../../src/messages.ts';
import type { ExtensionBrowser } from './browser.ts';
import { openPanelTab } from './panels.ts';

/** The open mail tab as a panel sees it: it asks the content script the panel's own questions. */
export interface MailTab {
  read(): Promise<ThreadView>;
  insert(request: InsertRequest): Promise<InsertAnswer>;
  undo(threadKey: string): Promise<boolean>;
}

/**
 * Opens a page of the extension, from which the content script of a mail tab can be asked without a panel's
 * own steps. It is told which tab by a part of its address, and no two may match; or by null the one that was
 * opened last, for windows whose address nobody is told.
 */
export async function extensionDesk(
  extension: ExtensionBrowser,
): Promise<(address: string | null) => MailTab> {
  const page = await openPanelTab(extension, '#/log');
  return (address) => ({
    read: () => ask(page, address, 'readThread', null) as Promise<ThreadView>,
    insert: (request) => ask(page, address, 'insertReply', request) as Promise<InsertAnswer>,
    undo: (threadKey) => ask(page, address, 'undoInsert', { threadKey }) as Promise<boolean>,
  });
}

async function ask(page: Page, address: string | null, type: string, data: unknown): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  // As a string: what the driver gives back of objects differs between the browsers.
  const answer = await page.evaluate(
    async (part, asked) => {
      const all = await chrome.tabs.query({});
      const newest = Math.max(...all.map(({ id }) => id ?? 0));
      const tabs = all.filter(({ id, url }) => (part === null ? id === newest : url?.includes(part)));
      const [tab, another] = tabs;
      if (!tab?.id || another) return JSON.stringify({ err: `${tabs.length} tabs for ${part}` });
      return JSON.stringify(await chrome.tabs.sendMessage(tab.id, JSON.parse(asked)));
    },
    address,
    JSON.stringify(message),
  );
  const { res, err } = JSON.parse(answer) as { res?: unknown; err?: unknown };
  if (err) throw new Error(`${type}: ${JSON.stringify(err)}`);
  return res;
}
