import type { ExtensionBrowser } from './browser.ts';
import { openPanelTab } from './panels.ts';

/** Chromium starts an unpacked extension again only in developer mode. */
async function allowReload({ browser }: ExtensionBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
    };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Has the browser take the extension's files anew, as an update does; its pages close with it. */
export async function reloadExtension(extension: ExtensionBrowser): Promise<void> {
  if (extension.name === 'chromium') await allowReload(extension);
  const reloader = await openPanelTab(extension, '#/log');
  await reloader.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
}
