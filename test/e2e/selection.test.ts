import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import {
  closePanels,
  inFirefoxWindow,
  openPanels,
  openPanelTab,
  sidePanel,
  stopBackground,
} from './panels.ts';
import { openPanelByChip, openThread, press, sees } from './walk.ts';

// A text selected on a page that is no mail client, and for which the extension has no permission.

const WORDS = 'After careful review we have decided to award the contract to another supplier.';
const PAGE = `data:text/html,<title>Portal</title><p id=no>Dear Sam,<br>${WORDS}</p><p id=other>See you on Thursday.</p>`;
/** Chromium makes one line of a selection; Firefox keeps its lines. */
const ON_ONE_LINE = `Dear Sam, ${WORDS}`;
const ON_TWO_LINES = `Dear Sam,\n${WORDS}`;

async function openPortal({ browser }: ExtensionBrowser, url = PAGE): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

const waiting = (desk: Page): Promise<string[][]> =>
  desk.evaluate(async () => {
    const stored = await chrome.storage.session.get(null);
    const lists = Object.entries(stored).filter(([key]) => key.startsWith('selected:'));
    return lists.map(([, texts]) => (texts as { text: string }[]).map(({ text }) => text));
  });

describe('a selected text in Chromium', () => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  /**
   * What the browser does when the entry of its menu is clicked, but for one thing: no driver can click it, so the
   * panel may not open beside the page, and is a popup window.
   */
  async function clickMenu(page: Page, selectionText: string): Promise<void> {
    await page.bringToFront();
    const target = await extension.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(async (text) => {
      const tabs = await chrome.tabs.query({ active: true, windowType: 'normal' });
      // Above a page that it may not read, the extension knows no address.
      const tab = tabs.find(({ url }) => url === undefined);
      const clicks = chrome.contextMenus.onClicked as unknown as { dispatch(...parts: unknown[]): void };
      clicks.dispatch({ menuItemId: 'log-selection', selectionText: text, editable: false }, tab);
    }, selectionText);
  }

  async function popup(): Promise<Page> {
    await expect.poll(() => openPanels(extension).then((all) => all.length), { timeout: 10_000 }).toBe(1);
    return sidePanel(extension);
  }

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name: 'chromium', standIn });
  });

  afterEach(async () => {
    const [panel] = await openPanels(extension);
    await panel?.evaluate(() => chrome.storage.session.clear());
    await closePanels(extension);
    const [first, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('is judged in the panel, corrected, logged, and then waits no longer', async () => {
    const page = await openPortal(extension);
    await clickMenu(page, ON_ONE_LINE);
    const panel = await popup();
    await sees(panel, 'Who said no?');
    await sees(panel, 'Found by these words.');
    expect(await panel.$eval('mark', (mark) => mark.textContent)).toContain('another supplier');
    expect(await waiting(panel)).toEqual([[ON_ONE_LINE]]);
    await panel.type('input', 'City of Holm');
    await press(panel, 'Add to log');
    await sees(panel, 'What happened');
    await expect.poll(() => waiting(panel)).toEqual([]);
  });

  it('is kept until it is handled: panel closed, clicked twice', async () => {
    const page = await openPortal(extension);
    await clickMenu(page, ON_ONE_LINE);
    const first = await popup();
    await sees(first, 'Who said no?');
    await clickMenu(page, ON_ONE_LINE);
    await first.close();
    const panel = await openPanelTab(extension, '');
    await sees(panel, 'Found by these words.');
    expect(await waiting(panel)).toEqual([[ON_ONE_LINE]]);
    await press(panel, 'Discard');
    await expect.poll(() => waiting(panel)).toEqual([]);
  });

  it('shows in the side panel that is open in the window, whatever it showed', async () => {
    const mail = await openThread(extension, 'dana');
    const panel = await openPanelByChip(extension, mail);
    await sees(panel, 'Dana wrote back');
    const page = await openPortal(extension);
    await clickMenu(page, 'See you on Thursday.');
    await sees(panel, 'No refusal was found in this text.');
    await press(panel, 'Discard');
  });

  it('shows in its own window only', async () => {
    const desk = await openPanelTab(extension, '#/log');
    const other = await desk.evaluate(async () => (await chrome.windows.create({ url: 'about:blank' }))?.id);
    const here = await desk.evaluate(async () => (await chrome.windows.getCurrent()).id);
    const put = (windowId: number | undefined, text: string) =>
      desk.evaluate(
        (key, words) =>
          chrome.storage.session.set({ [key]: [{ id: words, text: words, cut: false, times: 1 }] }),
        `selected:${windowId}`,
        text,
      );
    await put(other, ON_ONE_LINE);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await desk.evaluate(() => location.hash)).toBe('#/log');
    await put(here, 'See you on Thursday.');
    await sees(desk, 'No refusal was found in this text.');
    await desk.evaluate((id) => chrome.windows.remove(id ?? -1), other);
  });
});

describe('a selected text in Firefox', () => {
  const WIDGET = FIREFOX_ID.replace(/[^a-z0-9_-]/gi, '_').toLowerCase();
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  /** Selects an element's text and clicks the entry in the browser's own menu. */
  async function clickMenu(page: Page, selector: string): Promise<void> {
    await page.bringToFront();
    await page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
    await page.click(selector, { button: 'right', offset: { x: 5, y: 5 } });
    const item = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((each) => each.id.startsWith('${WIDGET}'))`;
    await expect
      .poll(() => inFirefoxWindow(extension, `${item}?.label`), { timeout: 5000 })
      .toBe('Log as a lost opportunity');
    await inFirefoxWindow(
      extension,
      `document.getElementById('contentAreaContextMenu').activateItem(${item})`,
    );
  }

  /** What the native sidebar shows; it is read through a tab of the extension. */
  const sidebarWords = (desk: Page) =>
    desk.evaluate(
      () =>
        (browser.extension.getViews({ type: 'sidebar' })[0] as Window | undefined)?.document.body.innerText ??
        '',
    );

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name: 'firefox', standIn });
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('is handed over by the browser’s own menu, shown in the sidebar, and logged there', async () => {
    const desk = await openPanelTab(extension, '#/log');
    const page = await openPortal(extension);
    await clickMenu(page, '#no');
    await expect.poll(() => sidebarWords(desk), { timeout: 10_000 }).toContain('Found by these words.');
    expect(await waiting(desk)).toEqual([[ON_TWO_LINES]]);
    await stopBackground(extension, page);
    await clickMenu(page, '#other');
    await expect.poll(() => sidebarWords(desk), { timeout: 10_000 }).toContain('No refusal was found');
    expect(await waiting(desk)).toEqual([['See you on Thursday.', ON_TWO_LINES]]);
    await desk.evaluate(() => {
      const view = browser.extension.getViews({ type: 'sidebar' })[0] as Window & typeof globalThis;
      const name = view.document.querySelector('input');
      if (!name) throw new Error('no field');
      name.value = 'City of Holm';
      name.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await desk.evaluate(() => {
      const { document } = browser.extension.getViews({ type: 'sidebar' })[0] as Window;
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    });
    await expect.poll(() => sidebarWords(desk), { timeout: 10_000 }).toContain('City of Holm');
    await expect.poll(() => waiting(desk)).toEqual([[ON_TWO_LINES]]);
  });

  it('of great length comes as far as Firefox gives it', async () => {
    const desk = await openPanelTab(extension, '#/log');
    const page = await openPortal(extension, 'data:text/html,<p id=long></p>');
    await page.$eval('#long', (element) => {
      element.textContent = 'We chose others. '.repeat(3000);
    });
    await clickMenu(page, '#long');
    await expect.poll(() => waiting(desk).then(([texts]) => texts?.[0]?.length)).toBeGreaterThan(10_000);
    const [texts] = await waiting(desk);
    expect(texts?.[0]?.length).toBeLessThanOrEqual(20_480);
  });
});
