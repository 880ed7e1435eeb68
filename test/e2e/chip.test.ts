import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import {
  type ExtensionBrowser,
  launchWithExtension,
  openOutlook,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { inFull, itIn } from './extent.ts';
import { closePanels, inFirefoxWindow, openPanels } from './panels.ts';
import { pixelsOf } from './pixels.ts';
import { storeEntriesOf, storeSettings } from './stored.ts';
import { CHIP, clickChip, openThread } from './walk.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** The fill of the chip reaches the border of its picture. */
const INSIDE = 3;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the extension manager of each browser does for its user. */
async function manage(extension: ExtensionBrowser, what: 'disable' | 'lock' | 'unlock'): Promise<void> {
  if (extension.name === 'firefox') {
    const addon = `(await ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${FIREFOX_ID}'))`;
    const access = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;
    const policy = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
    const change = (verb: string) =>
      `${access}.${verb}('${FIREFOX_ID}', { permissions: [], origins: ['https://mail.google.com/*'] }, ${policy})`;
    const does = { disable: `${addon}.disable()`, lock: change('remove'), unlock: change('add') }[what];
    await inFirefoxWindow(extension, `(async () => { await ${does}; return ''; })()`);
    return;
  }
  const page = await extension.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, asked) => {
      const { developerPrivate, management } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
        management: { setEnabled(id: string, enabled: boolean): Promise<void> };
      };
      if (asked === 'disable') return management.setEnabled(id, false);
      const hostAccess = asked === 'lock' ? 'ON_CLICK' : 'ON_ALL_SITES';
      return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
    },
    new URL(extension.origin).host,
    what,
  );
  await page.close();
}

/** Nothing of a chip is to be seen: no host, or one without a box. */
const isGone = (page: Page) =>
  page.$$eval(CHIP, (hosts) => hosts.every((host) => host.getBoundingClientRect().height === 0));

const box = (page: Page) =>
  page.$eval(CHIP, (host) => {
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height };
  });

describe.each(NAMES)('the chip in %s', (name) => {
  const once = itIn(NAMES, name);
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let desk: Page;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
    desk = await extension.browser.newPage();
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  async function withChip(switches = ''): Promise<Page> {
    const page = await openThread(extension, 'dana', switches);
    await page.waitForSelector(CHIP, { visible: true });
    return page;
  }

  async function expectClick(page: Page, opens: boolean): Promise<void> {
    await clickChip(page);
    if (opens) await expect.poll(async () => (await openPanels(extension)).length, { timeout: 8000 }).toBe(1);
    else {
      await wait(700);
      expect(await openPanels(extension)).toEqual([]);
    }
    await closePanels(extension);
  }

  const style = (page: Page, css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);

  it.each([
    ['faded with its host', `${CHIP} { opacity: 0.02 }`],
    ['faded with the page', 'body { opacity: 0.05 }'],
    ['filtered away', 'body { filter: opacity(0.03) }'],
    ['cut to a sliver', `${CHIP} { clip-path: inset(0 0 0 38px); max-width: 44px; overflow: hidden }`],
  ])('takes no click while it is %s, and takes it again afterwards', async (_, css) => {
    const page = await withChip();
    await style(page, css);
    await wait(400);
    await expectClick(page, false);
    await style(page, '');
    await wait(400);
    await expectClick(page, true);
    await page.close();
  });

  if (name === 'chromium')
    it('takes no click that comes through a cover', async () => {
      const page = await withChip();
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:99999';
        document.body.append(cover);
      });
      await wait(400);
      await expectClick(page, false);
      await page.evaluate(() => document.querySelector('#cover')?.remove());
      await wait(400);
      await expectClick(page, true);
      await page.close();
    });

  it('is reached and pressed by the keyboard', async () => {
    const page = await withChip();
    const isFocused = () => page.evaluate((at) => document.activeElement?.matches(at) === true, CHIP);
    for (let tabs = 0; tabs < 80 && !(await isFocused()); tabs += 1) await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await openPanels(extension)).length, { timeout: 8000 }).toBe(1);
    await closePanels(extension);
    await page.close();
  });

  if (name === 'chromium')
    it('says to a screen reader what it shows', async () => {
      const page = await withChip();
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const names = nodes
        .filter(({ role }) => role?.value === 'button')
        .map((node) => String(node.name?.value ?? ''));
      expect(
        names.filter((words) => /^Dana Whitfield said no “.+”$|^Dana said no “.+”$/.test(words)),
      ).toHaveLength(1);
      await page.close();
    });

  if (inFull(NAMES).includes(name)) {
    it('can be read in light and dark pages, and follows a page that changes its colours', async () => {
      const look = async (page: Page) => {
        await page.mouse.move(0, 0);
        // Colours are looked at once a second.
        await wait(1400);
        const { x, y, height } = await box(page);
        const inner = { x: x + INSIDE, y: y + 12, width: 200, height: height - 24 };
        const pixels = await pixelsOf(page, desk, inner);
        const { around } = await pixelsOf(page, desk, { x: x + 2, y: y + 1, width: 4, height: 4 });
        return { ...pixels, around };
      };
      const page = await withChip();
      const light = await look(page);
      // As Dark Reader does it: colours by a stylesheet, or a filter over everything.
      await style(
        page,
        'html, body, body * { background-color: #181a1b !important; color: #e8e6e3 !important }',
      );
      const darkened = await look(page);
      await style(page, 'html { filter: invert(1) hue-rotate(180deg); background: #111 }');
      const inverted = await look(page);
      await page.close();
      const night = await withChip('&dark=1');
      const dark = await look(night);
      await night.close();
      for (const seen of [light, darkened, inverted, dark]) expect(seen.contrast).toBeGreaterThanOrEqual(4.5);
      expect(light.ground).toBeGreaterThan(0.5);
      for (const seen of [darkened, dark]) expect(seen.ground).toBeLessThan(0.2);
      for (const seen of [light, darkened, inverted, dark])
        expect(Math.abs(seen.ground - seen.around)).toBeLessThan(0.35);
    });
  }

  once('stands at the beginning of the line in a right-to-left page', async () => {
    const page = await withChip('&hl=he');
    const side = await page.$eval(CHIP, (host) => getComputedStyle(host).direction);
    expect(side).toBe('rtl');
    await page.close();
  });

  once('is in no copy of the page, and not on paper', async () => {
    const page = await withChip();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain('different direction');
    expect(copied).not.toContain('Dana said no');
    expect(await page.$eval(CHIP, (host) => host.closest('.a3s, .ii') === null)).toBe(true);
    if (name === 'chromium') {
      await page.emulateMediaType('print');
      expect(await isGone(page)).toBe(true);
    }
    await page.close();
  });

  once('stays one after any number of re-renders, in both clients', async () => {
    const gmail = await withChip('&rerenders=40');
    const outlook = await openOutlook(extension, '?thread=dana&rerender=16');
    await outlook.waitForSelector(CHIP, { visible: true });
    for (const page of [gmail, outlook]) {
      await page.bringToFront();
      await wait(1500);
      expect(await page.$$(CHIP)).toHaveLength(1);
      await page.close();
    }
  });

  once(
    'says of an ordinary mail that its sender was met before, unless the extension is off there',
    async () => {
      await storeEntriesOf(extension, ['kim@lantern-foods.example', 'yusuf@lantern-foods.example']);
      const page = await openThread(extension, 'acceptance');
      const met = `${CHIP}[data-tone="seen"]`;
      await page.waitForSelector(met, { visible: true });
      await expectClick(page, true);
      const account = 'sam@marlowe-studio.example';
      for (const off of [
        { offAccounts: [account] },
        { offClients: ['gmail' as const] },
        { seenBefore: false },
      ]) {
        await storeSettings(extension, off);
        await expect.poll(() => page.$(CHIP), { timeout: 4000 }).toBeNull();
        await storeSettings(extension, { offAccounts: [], offClients: [], seenBefore: true });
        await page.bringToFront();
        await page.waitForSelector(met, { visible: true });
      }
      await page.close();
    },
  );

  it('goes within a second when its site is taken away, and comes back with it', async () => {
    const page = await withChip();
    await manage(extension, 'lock');
    await page.bringToFront();
    await page.waitForFunction((at) => document.querySelector(at) === null, { timeout: 1000 }, CHIP);
    await manage(extension, 'unlock');
    await page.bringToFront();
    await page.waitForSelector(CHIP, { visible: true, timeout: 8000 });
    await page.close();
  });

  // The last one: nothing works after it.
  it('goes within a second when the extension is disabled', async () => {
    const page = await withChip();
    await manage(extension, 'disable');
    await page.bringToFront();
    await expect.poll(() => isGone(page), { timeout: 1000, interval: 50 }).toBe(true);
    await page.close();
  });
});
