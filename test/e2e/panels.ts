import type { Page, Target } from 'puppeteer-core';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import type { ExtensionBrowser } from './browser.ts';

const PANEL = 'src/panel/index.html';

const isPanel = (target: Target) => target.url().includes(PANEL);

/** Chromium's own side panel, when it has opened. */
export async function sidePanel({ browser }: ExtensionBrowser): Promise<Page> {
  const page = await (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
  await page.waitForSelector('main, h1');
  return page;
}

/** Pages of the panel that are open, by a part of their address: Firefox's driver does not tell addresses of its own. */
async function panelPages({ browser }: Pick<ExtensionBrowser, 'browser'>, part: string): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.includes(part)) found.push(page);
  }
  return found;
}

/** The page that the extension opens by itself once it is installed. */
export async function firstPage(extension: Pick<ExtensionBrowser, 'browser'>): Promise<Page> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [page] = await panelPages(extension, '#/welcome');
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no first page opened within 10 seconds');
}

/** All popup panels that are open in Firefox: puppeteer knows such pages, but not their address. */
export const popupPanels = (extension: ExtensionBrowser): Promise<Page[]> => panelPages(extension, PANEL);

/** Firefox's popup panel, when it has opened. */
export async function popupPanel(extension: ExtensionBrowser): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [panel] = await popupPanels(extension);
    if (panel) {
      await panel.waitForSelector('main, h1');
      return panel;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('no popup panel opened within 15 seconds');
}

interface BidiTree {
  result: { contexts: { context: string; url: string }[] };
}

/** Runs an expression in Firefox's own window, where its buttons, menus and the sidebar are. */
export async function inFirefoxWindow(extension: ExtensionBrowser, expression: string): Promise<unknown> {
  const { connection } = extension.browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<unknown> };
  };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as BidiTree;
  const window = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  const answer = (await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  })) as { result: { type: string; result?: { value: unknown }; exceptionDetails?: { text: string } } };
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
  return answer.result.result?.value;
}

/** Stops the background as the browsers do after a while of silence. */
export async function stopBackground(extension: ExtensionBrowser, page: Page): Promise<void> {
  if (extension.name === 'firefox') {
    await inFirefoxWindow(
      extension,
      `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground()`,
    );
    return;
  }
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** One of the extension's pages in a tab of its own, by its path and fragment. */
export async function openExtensionPage(extension: ExtensionBrowser, path: string): Promise<Page> {
  const page = await extension.browser.newPage();
  const url = `${extension.origin}${path}`;
  if (extension.name === 'chromium') {
    await page.goto(url);
  } else {
    // `page.goto` waits for ever on an extension's address; the plain command does not.
    const { connection } = extension.browser as unknown as {
      connection: { send(method: string, params: unknown): Promise<unknown> };
    };
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }
  return page;
}

/** The panel's page in a tab of its own, at one of its addresses. */
export async function openPanelTab(extension: ExtensionBrowser, hash: string): Promise<Page> {
  const page = await openExtensionPage(extension, `${PANEL}${hash}`);
  await page.waitForSelector('main, h1');
  return page;
}

/** All panels that are open, in whatever form. */
export async function openPanels(extension: ExtensionBrowser): Promise<Page[]> {
  if (extension.name === 'firefox') return popupPanels(extension);
  return Promise.all(
    extension.browser
      .targets()
      .filter(isPanel)
      .map((target) => target.asPage()),
  );
}

/** Closes every panel, so that the next test opens its own. */
export async function closePanels(extension: ExtensionBrowser): Promise<void> {
  for (const panel of await openPanels(extension)) await panel.close();
}
