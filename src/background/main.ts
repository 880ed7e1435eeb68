import { detectionLanguages } from '../languages/detection.ts';
import { onMessage } from '../messages.ts';
import { browser } from '../platform/browser.ts';
import { startInOpenTabs } from '../platform/open-tabs.ts';
import { connectToolbarButton, openPanelForPage, openPanelFromMenu } from '../platform/panel.ts';
import { text } from '../platform/text.ts';
import { taught, teachingOf } from '../storage/teaching.ts';

// Event handlers only, all set up at the top level: the worker may be stopped between any two events and
// is started anew for the next (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).

const MENU_OPEN = 'open';

connectToolbarButton();

onMessage('chipClicked', ({ sender }) => {
  const { id, windowId } = (sender as chrome.runtime.MessageSender).tab ?? {};
  if (id !== undefined && windowId !== undefined) return openPanelForPage({ id, windowId });
});

onMessage('pageMemory', async () => teachingOf(await taught()));

onMessage('detectionLanguages', () => detectionLanguages);

browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_OPEN,
    title: text('menuOpen'),
    contexts: ['page', 'selection', 'link', 'editable', 'image'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
  });
  await startInOpenTabs();
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId !== MENU_OPEN || tab?.id === undefined || tab.windowId === undefined) return;
  void openPanelFromMenu({ id: tab.id, windowId: tab.windowId });
});
