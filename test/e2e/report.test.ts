import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { SIGNS as GMAIL } from '../../src/content/gmail/selectors.ts';
import { SIGNS as OUTLOOK } from '../../src/content/outlook/selectors.ts';
import { fixedWords } from '../../src/content/report-words.ts';
import type { Sign } from '../../src/content/signs.ts';
import {
  type ExtensionBrowser,
  launchWithExtension,
  openOutlook,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { pairings } from './extent.ts';
import { closePanels } from './panels.ts';
import { fieldValue, openPanelByChip, openThread, press, sees } from './walk.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const REPORT = 'textarea[readonly]';

const CLIENTS = {
  gmail: {
    signs: GMAIL,
    open: (extension: ExtensionBrowser, key: string) => openThread(extension, key, '&broken=sender'),
  },
  outlook: {
    signs: OUTLOOK,
    open: (extension: ExtensionBrowser, key: string) =>
      openOutlook(extension, `?thread=${key}&broken=sender`),
  },
};

/** Of the report itself, besides names that stand in the code. */
const PROSE =
  'lost learned chrome firefox gmail outlook address language en ltr rtl window could not read sender no message opened by another how often each sign was found around it the conversation top bar mail closed hidden others cut off url none display mail google com office live html body div span table tbody tr td th ul li ol header nav main section form button input textarea img svg h1 h2 h3 p a i b br font iframe label em strong';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Every word that the page shows or keeps in an attribute. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('body *')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name !== 'class').map(({ value }) => value),
    );
    return [document.title, document.body.textContent, ...values].join(' ');
  });

/** Each client once in `npm test`, in one browser or the other. */
const clientsOf = (browser: string) =>
  pairings(['gmail', 'outlook'] as const, NAMES).flatMap(([client, name]) =>
    name === browser ? [client] : [],
  );

describe.each(NAMES)('a mail that cannot be read in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterEach(async () => {
    await closePanels(extension);
    const [first, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    await first?.goto('about:blank');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it.each(clientsOf(name))('gives a report on %s without a word of the page', async (client) => {
    const { open, signs } = CLIENTS[client];
    const page = await open(extension, 'dana');
    const panel = await openPanelByChip(extension, page);
    await sees(panel, 'This mail could not be read');
    await sees(panel, 'Sender');
    await press(panel, 'Make a report');
    await panel.waitForSelector(REPORT);
    const report = await fieldValue(panel, REPORT);
    expect(report).toMatch(new RegExp(`^Lost & Learned \\S+, (Chrome|Firefox)/\\d+, ${client}\n`));
    expect(report).toContain('no-sender');
    expect(report).toContain(' MAIL\n');
    expect(report.length).toBeLessThan(60_020);

    const all: readonly Sign[] = Object.values(signs).flat();
    const { roles, names, values, address, inMail } = fixedWords(all);
    const css = all.map((sign) => sign.css);
    const own = new Set(
      wordsIn(
        [PROSE, ...Object.keys(signs), ...roles, ...names, ...values, ...address, ...inMail, ...css].join(
          ' ',
        ),
      ),
    );
    const onPage = new Set(wordsIn(await wordsOf(page)));
    expect(onPage.size).toBeGreaterThan(100);
    expect(wordsIn(report).filter((word) => onPage.has(word) && !own.has(word))).toEqual([]);
    await press(panel, 'Copy report');
    await sees(panel, 'It is on your clipboard.');
  });
});
