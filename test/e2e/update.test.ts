import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { reloadExtension } from './reload.ts';
import { CHIP, openPanelByChip, openThread, sees } from './walk.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(NAMES)('an update under an open tab in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('leaves one chip, and it opens the panel', async () => {
    const page = await openThread(extension, 'dana');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const chip = await page.waitForSelector(CHIP, { visible: true });
    await chip?.evaluate((host) => host.setAttribute('data-old', ''));
    await reloadExtension(extension);
    // The reload takes the extension's own tab away; until it has gone, Firefox finds no tab to bring forward.
    await expect
      .poll(
        () =>
          page.bringToFront().then(
            () => true,
            () => false,
          ),
        { timeout: 5000 },
      )
      .toBe(true);
    await page.waitForFunction(
      (at) => {
        const chips = [...document.querySelectorAll(at)];
        return chips.length === 1 && !chips[0]?.hasAttribute('data-old');
      },
      { timeout: 15_000 },
      CHIP,
    );
    await sees(await openPanelByChip(extension, page), 'Dana wrote back');
    expect(errors).toEqual([]);
  });
});
