import { browser } from './browser.ts';
import { openOnce, PANEL_PAGE } from './popup.ts';

/** Marks the address of a panel page that has a window of its own. */
const OWN_WINDOW = 'own';

/** The browser window in use, where a mail may be open; null if there is none. */
async function browserWindow(): Promise<number | null> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  return (windows.find(({ focused }) => focused) ?? windows[0])?.id ?? null;
}

/**
 * Opens one page of the panel in a popup window of its own, or brings it to the front if it is open. Needs no click:
 * it works from a notification too, for which Firefox opens no sidebar.
 * @param hash the page, as `#/call/id`
 * @param beside id of the browser window whose mail it follows; else the one in use
 */
export async function openPageWindow(hash: string, beside?: number | null): Promise<void> {
  const windowId = beside ?? (await browserWindow());
  const follows = windowId === null ? '' : `window=${windowId}&`;
  await openOnce(`page:${hash}`, `${follows}${OWN_WINDOW}=1${hash}`);
}

/** Whether this panel is such a window: it shows its page, and nothing that happens elsewhere leads it away. */
export const isPageWindow = (): boolean => new URLSearchParams(location.search).has(OWN_WINDOW);

/** Marks the address of a panel that has a tab of its own. */
const OWN_TAB = 'tab';

/** Opens a page of the panel in a tab of its own. */
export const openPageTab = (hash: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`${PANEL_PAGE}?${OWN_TAB}=1${hash}`) });

/** Marks the address of the sample mailbox. */
const TRIAL = 'trial';

/** Opens the sample mailbox in a tab. */
export const openTrialTab = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`${PANEL_PAGE}?${TRIAL}=1`) });

/** Whether this page is the sample mailbox. */
export const isTrial = (): boolean => new URLSearchParams(location.search).has(TRIAL);

/** Whether this panel is in a tab: no mail stands beside it. */
export const isPageTab = (): boolean => new URLSearchParams(location.search).has(OWN_TAB);
