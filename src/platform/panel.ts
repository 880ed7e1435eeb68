import { browser } from './browser.ts';
import { isFirefox } from './target.ts';

const PANEL_PAGE = 'src/panel/index.html';
const POPUP_SIZE = { width: 400, height: 720 };

/** The tab in which the user asked for the panel. */
export interface AskingTab {
  id: number;
  windowId: number;
}

/** Name under which the popup panel of a mail window is remembered until the browser closes. */
const popupKey = (windowId: number) => `popup:${windowId}`;

async function focusPopup(mailWindow: number): Promise<boolean> {
  const key = popupKey(mailWindow);
  const popup = (await browser.storage.session.get(key))[key];
  if (typeof popup !== 'number') return false;
  try {
    await browser.windows.update(popup, { focused: true });
    return true;
  } catch {
    return false; // the user has closed it
  }
}

/**
 * Firefox opens a sidebar only from the browser's own buttons, menus and keys, never for a click in a page
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions). So a click in the page
 * shows in the sidebar if that is open, else in one popup window bound to the mail window.
 */
async function openInFirefox(tab: AskingTab): Promise<void> {
  if (await browser.sidebarAction.isOpen({ windowId: tab.windowId })) return;
  // Two quick clicks must not open two popups; a lock outlives nothing, so it is no state.
  await navigator.locks.request('popup', async () => {
    if (await focusPopup(tab.windowId)) return;
    const popup = await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(`${PANEL_PAGE}?window=${tab.windowId}`),
      ...POPUP_SIZE,
    });
    if (popup.id !== undefined) await browser.storage.session.set({ [popupKey(tab.windowId)]: popup.id });
  });
}

/**
 * Opens the panel beside a tab because of a click in its page. In Chromium this must be reached without an
 * `await` before it, or the click no longer counts as the user's.
 */
export function openPanelForPage(tab: AskingTab): Promise<void> {
  return isFirefox ? openInFirefox(tab) : chrome.sidePanel.open({ tabId: tab.id });
}

/** Opens the panel from the browser's own menu; both browsers take that for the user's wish. */
export function openPanelFromMenu(tab: AskingTab): Promise<void> {
  return isFirefox ? browser.sidebarAction.open() : chrome.sidePanel.open({ tabId: tab.id });
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
