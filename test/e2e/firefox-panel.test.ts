import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFirefoxWindow, openPanelTab, popupPanel, popupPanels, stopBackground } from './panels.ts';
import { clickChip, openThread, sees } from './walk.ts';

// Firefox opens its sidebar only from its own buttons, menus and keys. Whatever is clicked, something shows.

/** Firefox writes an add-on's id so in its elements' ids. */
const WIDGET = FIREFOX_ID.replace(/[^a-z0-9_-]/gi, '_').toLowerCase();

describe('the panel in Firefox', () => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  const isSidebarOpen = () => inFirefoxWindow(extension, 'SidebarController.isOpen');
  const hideSidebar = () => inFirefoxWindow(extension, 'SidebarController.hide()');
  const clickToolbarButton = () =>
    inFirefoxWindow(extension, `document.getElementById('${WIDGET}-BAP').click()`);

  async function sidebarOpens(): Promise<void> {
    await expect.poll(isSidebarOpen, { timeout: 8000 }).toBe(true);
  }

  /** Waits until the native sidebar shows these words; it is read through a tab of the extension. */
  async function sidebarSees(reader: Page, words: string): Promise<void> {
    await reader.waitForFunction(
      (wanted) =>
        browser.extension
          .getViews({ type: 'sidebar' })
          .some((view: Window) => view.document.body.innerText.includes(wanted)),
      { timeout: 10_000 },
      words,
    );
  }

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name: 'firefox', standIn });
  });

  afterEach(async () => {
    await hideSidebar();
    const [first, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('opens one popup for a mail window, and shows it again on the next click', async () => {
    const page = await openThread(extension, 'dana');
    await clickChip(page);
    await sees(await popupPanel(extension), 'Dana wrote back');
    await page.bringToFront();
    await clickChip(page);
    await clickChip(page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await popupPanels(extension)).toHaveLength(1);
  });

  it('opens one popup for two quick clicks, and a new one when the user has closed it', async () => {
    const page = await openThread(extension, 'dana');
    await clickChip(page);
    await clickChip(page);
    const popup = await popupPanel(extension);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await popupPanels(extension)).toHaveLength(1);
    await popup.close();
    await stopBackground(extension, page);
    await clickChip(page);
    await sees(await popupPanel(extension), 'Dana wrote back');
  });

  it('has the popup follow the active tab of its mail window', async () => {
    // Before the popup: Firefox opens a new tab in the window used last.
    const other = await openThread(extension, 'competitor');
    const page = await openThread(extension, 'dana');
    await clickChip(page);
    const popup = await popupPanel(extension);
    await sees(popup, 'Dana wrote back');
    await other.bringToFront();
    await sees(popup, 'Priya wrote');
  });

  it('opens the sidebar by the toolbar button; then the chip shows there and opens no popup', async () => {
    const reader = await openPanelTab(extension, '#/log');
    const page = await openThread(extension, 'scheduling');
    await page.bringToFront();
    await clickToolbarButton();
    await sidebarOpens();
    await sidebarSees(reader, 'reads as a no');
    await page.goto('https://mail.google.com/mail/u/0/?thread=dana');
    await clickChip(page);
    await sidebarSees(reader, 'Dana wrote back');
    await new Promise((resolve) => setTimeout(resolve, 800));
    const popups = await Promise.all(
      (await popupPanels(extension)).map((each) => each.evaluate(() => location.search)),
    );
    expect(popups.filter((search) => search !== '')).toEqual([]);
  });

  it('opens the sidebar from the context menu of a mail page', async () => {
    const page = await openThread(extension, 'dana');
    await page.click('.a3s', { button: 'right' });
    const item = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((each) => each.id.startsWith('${WIDGET}'))`;
    await expect.poll(() => inFirefoxWindow(extension, `Boolean(${item})`), { timeout: 5000 }).toBe(true);
    await inFirefoxWindow(
      extension,
      `document.getElementById('contentAreaContextMenu').activateItem(${item})`,
    );
    await sidebarOpens();
  });

  it('opens the sidebar by its keys', async () => {
    const page = await openThread(extension, 'dana');
    await page.bringToFront();
    await inFirefoxWindow(
      extension,
      `document.getElementById('ext-key-id-${WIDGET}-sidebar-action').doCommand()`,
    );
    await sidebarOpens();
  });
});
