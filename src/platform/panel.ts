import { browser } from './browser.ts';
import { openOnce } from './popup.ts';
import { isFirefox } from './target.ts';

/** The tab in which the user asked for the panel. */
export interface AskingTab {
  id: number;
  windowId: number;
}

/** One popup window bound to a browser window, in front: the panel where none can stand beside the page. */
const openPopup = (windowId: number): Promise<void> => openOnce(`popup:${windowId}`, `window=${windowId}`);

/**
 * Firefox opens a sidebar only from the browser's own buttons, menus and keys, never for a click in a page
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions). So a click in the page
 * shows in the sidebar if that is open, else in one popup window bound to the mail window.
 */
async function openInFirefox(tab: AskingTab): Promise<void> {
  if (await browser.sidebarAction.isOpen({ windowId: tab.windowId })) return;
  await openPopup(tab.windowId);
}

/**
 * Chromium's side panel. A window of its own (Outlook's pop-outs) has no room for one, and Chromium says nothing of
 * that: there it is a popup window. First the panel, then the question what window it is: after an `await` a click
 * no longer counts as the user's.
 */
async function openInChromium(tab: AskingTab): Promise<void> {
  const opening = chrome.sidePanel.open({ tabId: tab.id });
  opening.catch(() => undefined);
  const type = await browser.windows.get(tab.windowId).then(
    (window) => window.type,
    () => undefined,
  );
  if (type === undefined || type === 'normal') return opening;
  await openPopup(tab.windowId);
}

/**
 * Opens the panel beside a tab because of a click in its page. In Chromium this must be reached without an
 * `await` before it, or the click no longer counts as the user's.
 */
export function openPanelForPage(tab: AskingTab): Promise<void> {
  return isFirefox ? openInFirefox(tab) : openInChromium(tab);
}

/** Opens the panel from the browser's own menu; both browsers take that for the user's wish. */
export function openPanelFromMenu(tab: AskingTab): Promise<void> {
  return isFirefox ? browser.sidebarAction.open() : openInChromium(tab);
}

/** The window of a tab; of a viewer that Chromium counts as no tab (`null`) the one in use. */
export async function windowOf(tab: AskingTab | null): Promise<number | null> {
  return tab?.windowId ?? (await browser.windows.getLastFocused()).id ?? null;
}

/**
 * Opens the panel from the menu of any page. Where none can stand beside it (the window of an installed web app, a
 * viewer as above) it is a popup window. Nothing may be awaited before it, as for a click in a page.
 */
export async function openPanelAnywhere(tab: AskingTab | null): Promise<void> {
  try {
    if (tab || isFirefox) return await openPanelFromMenu(tab ?? { id: -1, windowId: -1 });
  } catch {
    // Below.
  }
  const windowId = await windowOf(tab);
  if (windowId !== null) await openPopup(windowId);
}

/** Makes the toolbar button open the panel, and in Firefox close it again. To be called at every start. */
export function connectToolbarButton(): void {
  if (isFirefox) browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
  else void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/** The browser window that this panel belongs to: its own, or for a popup the mail window it was opened for. */
export async function panelWindow(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('window');
  if (named !== null) return Number(named);
  return (await browser.windows.getCurrent()).id ?? null;
}
