import { browser } from './browser.ts';
import { openOnce } from './popup.ts';

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
