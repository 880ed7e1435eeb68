import { browser, type Tabs } from '../platform/browser.ts';
import { type AskingTab, openPanelAnywhere, openPanelFromMenu, windowOf } from '../platform/panel.ts';
import { handOver } from '../platform/selected-text.ts';
import { text } from '../platform/text.ts';

const OPEN = 'open';
const LOG_SELECTION = 'log-selection';

/** Makes the entries of the browser's own menu anew. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN,
    title: text('menuOpen'),
    contexts: ['page', 'selection', 'link', 'editable', 'image'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
  });
  // On every page: what the click hands over is the selected text, for which no host permission is needed.
  browser.contextMenus.create({ id: LOG_SELECTION, title: text('menuLog'), contexts: ['selection'] });
}

/** A viewer of PDFs may be no tab of its own: Chromium gives it the number -1. */
function askingTab(tab: Tabs.Tab | undefined): AskingTab | null {
  const { id, windowId } = tab ?? {};
  return id === undefined || windowId === undefined || id < 0 || windowId < 0 ? null : { id, windowId };
}

/** Does what a click on one of them asks for. To be called at every start. */
export function connectMenus(): void {
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    const asking = askingTab(tab);
    if (info.menuItemId === OPEN && asking) await openPanelFromMenu(asking);
    if (info.menuItemId !== LOG_SELECTION) return;
    const opened = openPanelAnywhere(asking);
    const windowId = await windowOf(asking);
    if (windowId !== null) await handOver(windowId, info.selectionText ?? '');
    await opened;
  });
}
