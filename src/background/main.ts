import { detectionData } from '../languages/detection.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { startInOpenTabs } from '../platform/open-tabs.ts';
import {
  type AskingTab,
  connectToolbarButton,
  openPanelAnywhere,
  openPanelForPage,
  openPanelFromMenu,
  windowOf,
} from '../platform/panel.ts';
import { handOver } from '../platform/selected-text.ts';
import { text } from '../platform/text.ts';
import { taught, teachingOf } from '../storage/teaching.ts';

// Event handlers only, all set up at the top level: the worker may be stopped between any two events and
// is started anew for the next (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).

const MENU_OPEN = 'open';
const MENU_LOG = 'log-selection';

connectToolbarButton();

onMessage('chipClicked', ({ sender }) => {
  const { id, windowId } = (sender as chrome.runtime.MessageSender).tab ?? {};
  if (id !== undefined && windowId !== undefined) return openPanelForPage({ id, windowId });
});

onMessage('pageMemory', async () => teachingOf(await taught()));

onMessage('detectionData', () => detectionData);

browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_OPEN,
    title: text('menuOpen'),
    contexts: ['page', 'selection', 'link', 'editable', 'image'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
  });
  // On every page: what the click hands over is the selected text, for which no host permission is needed.
  browser.contextMenus.create({ id: MENU_LOG, title: text('menuLog'), contexts: ['selection'] });
  await startInOpenTabs();
});

// The browser leaves the scripts in the pages, and their chips with them.
browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => sendMessage('hostAccessLost', undefined, id ?? -1)));
  // Another site's access may still stand; there everything begins anew.
  await startInOpenTabs();
});

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  if (origins.length > 0) await startInOpenTabs();
});

/** A viewer of PDFs may be no tab of its own: Chromium gives it the number -1. */
function askingTab(tab: Tabs.Tab | undefined): AskingTab | null {
  const { id, windowId } = tab ?? {};
  return id === undefined || windowId === undefined || id < 0 || windowId < 0 ? null : { id, windowId };
}

browser.contextMenus.onClicked.addListener(async (info, tab) => {
  const asking = askingTab(tab);
  if (info.menuItemId === MENU_OPEN && asking) await openPanelFromMenu(asking);
  if (info.menuItemId !== MENU_LOG) return;
  const opened = openPanelAnywhere(asking);
  const windowId = await windowOf(asking);
  if (windowId !== null) await handOver(windowId, info.selectionText ?? '');
  await opened;
});
