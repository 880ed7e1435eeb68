import { browser } from './browser.ts';

export const PANEL_PAGE = 'src/panel/index.html';
const SIZE = { width: 420, height: 720 };

async function focusWindow(name: string): Promise<boolean> {
  const known = (await browser.storage.session.get(name))[name];
  if (typeof known !== 'number') return false;
  try {
    await browser.windows.update(known, { focused: true });
    return true;
  } catch {
    return false; // the user has closed it
  }
}

/**
 * Opens the panel page in a popup window, or brings that window to the front if it is open.
 * @param name under which the window is remembered until the browser closes
 * @param address query and fragment of the page, without its `?`
 */
export async function openOnce(name: string, address: string): Promise<void> {
  // Two quick clicks must not open two popups; a lock outlives nothing, so it is no state.
  await navigator.locks.request('popup', async () => {
    if (await focusWindow(name)) return;
    const popup = await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(`${PANEL_PAGE}?${address}`),
      ...SIZE,
    });
    if (popup.id !== undefined) await browser.storage.session.set({ [name]: popup.id });
  });
}
