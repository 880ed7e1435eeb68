import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { threadOf } from '../clients/mailbox/threads.ts';
import { conversationIdOf, itemIdOf, OUTLOOK_HOSTS } from '../clients/outlook/data.ts';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFull } from './extent.ts';
import { BODY, expectOneChip, inAddress, LINES, PLAIN, RICH, TEXT } from './outlook-page.ts';
import { extensionDesk, type MailTab } from './tab.ts';
import { CHIP } from './walk.ts';
import { linesIn, packed, undoOrRedo, until } from './written.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

const [PERSONAL, , , WORK] = OUTLOOK_HOSTS;
const dana = threadOf('dana');
const [, refusal] = dana.messages;

interface Layout {
  name: string;
  query: string;
  host?: (typeof OUTLOOK_HOSTS)[number];
  /** What holds the words; a textarea in plain text mode. */
  editor?: string;
  /** The page shows the last mail only. */
  single?: boolean;
  /** Its address names the mail and not the conversation. */
  item?: boolean;
}

// Where a mail is shown, every cell of the matrix is run; for the other pages see below.
const LAYOUTS: readonly Layout[] = [
  { name: 'reading pane right', query: '?thread=dana' },
  { name: 'reading pane below', query: '?thread=dana&layout=below' },
  { name: 'reading pane off', query: '?thread=dana&layout=off' },
  { name: 'narrow window', query: '?thread=dana&layout=narrow' },
  { name: 'oldest on top', query: '?thread=dana&sort=oldest-first' },
  { name: 'every card open', query: '?thread=dana&cards=open&sort=oldest-first&layout=below' },
  { name: 'conversations off', query: '?thread=dana&conversation=off', single: true },
  {
    name: 'conversations and reading pane off',
    query: '?thread=dana&conversation=off&layout=off',
    single: true,
    item: true,
  },
  { name: 'list virtualised', query: '?thread=dana&list=virtual' },
  { name: 'search results', query: '?thread=dana&search=1' },
  { name: 'address in capitals', query: '?thread=dana&url=upper' },
  { name: 'page of 2025', query: '?thread=dana&markup=2025' },
  { name: 'page of 2023', query: '?thread=dana&markup=2023' },
  { name: 'page of 2025, reading pane off', query: '?thread=dana&markup=2025&layout=off' },
  { name: 'right to left', query: '?thread=dana&hl=he' },
  { name: 'French, dark', query: '?thread=dana&hl=fr&dark=1' },
  { name: 'quote in the editor', query: '?thread=dana&quote=open' },
  { name: 'slow editor', query: '?thread=dana&editor=slow' },
  { name: 'editor without a role', query: '?thread=dana&editor=bare' },
  { name: 'plain text', query: '?thread=dana&compose=plain', editor: PLAIN },
  { name: 'host of organisations', query: '?thread=dana', host: WORK },
  { name: 'host of organisations, pane off', query: '?thread=dana&layout=off&dates=gb', host: WORK },
];

describe.each(inFull(NAMES))('Outlook as it is, in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let page: Page;
  let tabAt: (address: string | null) => MailTab;
  let errors: string[] = [];

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
    tabAt = await extensionDesk(extension);
    page = await extension.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterEach(() => {
    const [{ sent }, thrown] = [standIn.mail.drafts, errors];
    errors = [];
    standIn.mail.drafts.clear();
    expect(sent).toBe(0);
    expect(thrown).toEqual([]);
    expect(standIn.mail.violations.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  async function open(query: string, ready = BODY, host: string = PERSONAL): Promise<MailTab> {
    await page.goto(`https://${host}/mail/${query}`);
    await page.waitForSelector(ready, { visible: true });
    return tabAt(host);
  }

  async function expectRead(
    tab: MailTab,
    { single, host = PERSONAL, item }: Partial<Layout> = {},
  ): Promise<string> {
    const view = await tab.read();
    const id = inAddress(item ? itemIdOf('dana', host) : conversationIdOf('dana', host));
    expect(view).toMatchObject({
      state: 'read',
      threadKey: `outlook:sam@marlowe-studio.example:${id}`,
      reading: {
        account: { email: 'sam@marlowe-studio.example' },
        thread: { id, subject: dana.subject },
        unreadable: [],
      },
    });
    const first = { from: { name: 'Sam Marlowe' } };
    const last = {
      id: expect.any(String),
      from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      sentAt: '2026-11-18T10:32',
      direction: 'in',
      text: refusal?.body.paragraphs.join('\n\n'),
    };
    expect(view.reading?.messages).toMatchObject(single ? [last] : [first, last]);
    return view.threadKey ?? '';
  }

  /** Insert, the client's own saving, undo and redo by key, undo by the panel. */
  async function expectInsertion(
    tab: MailTab,
    threadKey: string,
    mail: Page,
    { editor = RICH, host = PERSONAL }: Partial<Layout> = {},
  ): Promise<void> {
    const { reading } = await tab.read();
    const messageId = reading?.messages.at(-1)?.id ?? null;
    const answer = await tab.insert({ threadKey, messageId, text: TEXT });
    expect(answer).toEqual({ inserted: true });
    const after = await linesIn(mail, editor);
    const at = after.indexOf('Hi Dana,');
    expect(after.slice(at, at + LINES.length)).toEqual(LINES);
    const below = after.slice(at + LINES.length);
    expect(below).toContain('Sam Marlowe');
    expect(below.some((line) => LINES.filter(Boolean).slice(0, 2).includes(line))).toBe(false);
    const saved = await until('the draft', () =>
      standIn.mail.drafts
        .all()
        .find(
          ({ threadId, text }) => threadId === conversationIdOf('dana', host) && text.includes('Hi Dana'),
        ),
    );
    const savedLines = saved.text.replaceAll('\u00a0', ' ').split('\n');
    expect(packed(savedLines.map((line) => line.trimEnd()))).toEqual(packed(after));

    await mail.bringToFront();
    // Not the driver’s `focus`: a pop-out’s elements are of the classes of the window it came from.
    await mail.$eval(editor, (box) => (box as HTMLElement).focus());
    await undoOrRedo(mail, 'KeyZ');
    const before = await linesIn(mail, editor);
    expect(packed(before)).toEqual(packed([...after.slice(0, at), ...below]));
    await undoOrRedo(mail, 'KeyY');
    expect(await linesIn(mail, editor)).toEqual(after);
    expect(await tab.undo(threadKey)).toBe(true);
    expect(await linesIn(mail, editor)).toEqual(before);
  }

  it.each(LAYOUTS)('reads, shows, inserts, undoes and saves: $name', async (layout) => {
    const tab = await open(layout.query, BODY, layout.host);
    await expectOneChip(page);
    const threadKey = await expectRead(tab, layout);
    await expectInsertion(tab, threadKey, page, layout);
    await expectOneChip(page);
  });

  /** The window that a step opens, without an address or with one. */
  async function opened(step: () => Promise<unknown>): Promise<Page> {
    const known = new Set(await extension.browser.pages());
    await step();
    const found = await until('the window', async () =>
      (await extension.browser.pages()).find((one) => !known.has(one)),
    );
    found.on('pageerror', (error) => errors.push(String(error)));
    return found;
  }

  it('does the same in a window without an address, which the client fills itself', async () => {
    await open('?thread=dana&cards=open');
    const popOut = await opened(() => page.click('.aVla3 [data-icon-name=OpenRegular]'));
    try {
      await popOut.waitForSelector(BODY, { visible: true });
      expect(await popOut.evaluate(() => location.href)).toBe('about:blank');
      await expectOneChip(popOut);
      const tab = tabAt(null);
      const threadKey = await expectRead(tab, { single: true });
      // The window it came from goes on to something else; what is written here stays this thread's.
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-convid][aria-selected=false]')?.click(),
      );
      await expectInsertion(tab, threadKey, popOut);
      expect(await linesIn(page, RICH)).toEqual(['']);
    } finally {
      await popOut.close();
    }
  });

  it('says of a window without an address that nothing tells its thread', async () => {
    await open('?thread=competitor&layout=popout');
    const popOut = await opened(() => page.click('[data-convid]:has([title="dana@northwind.example"])'));
    try {
      await popOut.waitForSelector(CHIP, { visible: true, timeout: 5000 });
      const tab = tabAt(null);
      expect(await tab.read()).toMatchObject({
        state: 'unreadable',
        threadKey: null,
        reading: { unreadable: [{ code: 'no-thread-id' }] },
      });
      const threadKey = `outlook:sam@marlowe-studio.example:${inAddress(conversationIdOf('dana'))}`;
      expect(await tab.insert({ threadKey, messageId: null, text: TEXT })).toEqual({
        inserted: false,
        code: 'other-thread',
      });
    } finally {
      await popOut.close();
    }
  });

  it('does the same in a mail’s own window by the account of the window it came from', async () => {
    await open('?thread=dana');
    const address = `/mail/0/deeplink/read/${encodeURIComponent(itemIdOf('dana'))}`;
    const own = await opened(() => page.evaluate((at) => void window.open(at), address));
    try {
      // Asked anew each time: in Firefox a wait that begins before the address is there may never end.
      await until('the mail', () =>
        own.evaluate((at) => document.querySelector(at) !== null, BODY).catch(() => false),
      );
      await expectOneChip(own);
      const tab = tabAt('deeplink');
      await expectInsertion(tab, await expectRead(tab, { single: true, item: true }), own);
    } finally {
      await own.close();
    }
  });

  it('says of a mail’s own window that nobody opened that it cannot read the account', async () => {
    const tab = await open('?thread=dana&layout=deeplink');
    expect(await tab.read()).toMatchObject({
      state: 'unreadable',
      reading: {
        thread: { id: inAddress(itemIdOf('dana')) },
        unreadable: [{ code: 'no-account' }],
      },
    });
  });
});
