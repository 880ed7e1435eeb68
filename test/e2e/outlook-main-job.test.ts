import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { conversationIdOf } from '../clients/outlook/data.ts';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  openOutlook,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { inFull } from './extent.ts';
import { BODY, RICH } from './outlook-page.ts';
import { closePanels, openPanelTab } from './panels.ts';
import { CHIP, fieldValue, LETTER, openPanelByChip, press, sees } from './walk.ts';
import { linesIn, packed, until } from './written.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(inFull(NAMES))('the main job in Outlook, in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterEach(async () => {
    await closePanels(extension).catch(() => undefined);
    expect(standIn.mail.drafts.sent).toBe(0);
    standIn.mail.drafts.clear();
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  async function draftIn(panel: Page): Promise<string[]> {
    await panel.waitForFunction((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, {}, LETTER);
    return packed((await fieldValue(panel, LETTER)).split('\n'));
  }

  it('goes from the no to the draft in the reply, and from the log back to the mail', async () => {
    const page = await openOutlook(extension, '?thread=dana&layout=off');
    const panel = await openPanelByChip(extension, page);
    await sees(panel, 'Dana wrote');
    await sees(panel, 'we’ve decided to go in a different direction');
    const draft = await draftIn(panel);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    const written = packed(await linesIn(page, RICH));
    expect(written.slice(0, draft.length)).toEqual(draft);
    expect(written).toContain('Sam Marlowe');
    const saved = await until('the client’s own draft saving', () =>
      standIn.mail.drafts.all().find(({ text }) => text.includes(draft[1] ?? 'no second line')),
    );
    expect(saved.threadId).toBe(conversationIdOf('dana'));

    await press(panel, 'Take it out');
    await sees(panel, 'It is out of your reply again');
    expect((await linesIn(page, RICH)).join('\n')).not.toContain(draft[1]);
    await until(
      'the saving of that',
      () => !standIn.mail.drafts.all().some(({ text }) => text.includes(draft[1] ?? '')),
    );
    await closePanels(extension);
    await page.close();

    const log = await openPanelTab(extension, '#/log');
    await log.waitForSelector('li a[href*="entry"]');
    await log.click('li a[href*="entry"]');
    const known = new Set(await extension.browser.pages());
    await press(log, 'Open mail');
    const again = await until('the mail', async () =>
      (await extension.browser.pages()).find((one) => !known.has(one)),
    );
    await again.waitForSelector(BODY, { visible: true });
    await again.waitForSelector(CHIP, { visible: true });
    expect(await again.$eval(BODY, (body) => body.textContent)).toContain('go in a different direction');
    await again.close();
    await log.close();
  });

  it('does the same in a window without an address', async () => {
    const page = await openOutlook(extension, '?thread=competitor');
    await page.waitForSelector(CHIP, { visible: true });
    const known = new Set(await extension.browser.pages());
    await page.click('.aVla3 [data-icon-name=OpenRegular]');
    const popOut = await until('the window', async () =>
      (await extension.browser.pages()).find((one) => !known.has(one)),
    );
    const panel = await openPanelByChip(extension, popOut);
    await sees(panel, 'Priya wrote');
    const draft = await draftIn(panel);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    expect(packed(await linesIn(popOut, RICH)).slice(0, draft.length)).toEqual(draft);
    expect(await page.$$(RICH)).toHaveLength(0);
    await until('the client’s own draft saving', () =>
      standIn.mail.drafts.all().find(({ threadId }) => threadId === conversationIdOf('competitor')),
    );
    await press(panel, 'Take it out');
    await sees(panel, 'It is out of your reply again');
  });

  it('asked nothing of any host but the stand-in, and broke none of its rules', async () => {
    await extension.close();
    expect(foreignRequests(name, standIn)).toEqual([]);
    expect(standIn.mail.violations).toEqual([]);
  });
});
