import { browser } from '../platform/browser.ts';
import { openPageTab } from '../platform/page-window.ts';

/** Under this name it is kept that the first page was shown: a browser can install the same extension again. */
const SHOWN = 'first page shown';

/** The page of the panel that says what happens, shown once after the installation. */
export async function showFirstPage(): Promise<void> {
  const known = await browser.storage.local.get(SHOWN);
  if (known[SHOWN]) return;
  await browser.storage.local.set({ [SHOWN]: true });
  await openPageTab('#/welcome');
}
