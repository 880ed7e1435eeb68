import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import type { DraftBox } from '../../src/content/client.ts';
import { threadOf } from '../clients/mailbox/threads.ts';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFull } from './extent.ts';
import { askReader, readerScript } from './page-reader.ts';
import { extensionDesk, type MailTab } from './tab.ts';
import { CHIP } from './walk.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

const GMAIL = 'https://mail.google.com/mail/u/0/';
const RICH = '[contenteditable=true][role=textbox]';
const LINES = ['Hi Dana,', '', 'may I ask  <two> questions & listen?', 'Sam'];
const TEXT = LINES.join('\n');
const SETTLED_MS = 400;

const dana = threadOf('dana');
const [proposal, refusal] = dana.messages;

interface Layout {
  name: string;
  query: string;
  /** What holds the words; a textarea in plain text mode. */
  editor?: string;
  /** Conversation view off: the page shows the last mail only. */
  single?: boolean;
}

// Where a conversation is shown, every cell of the matrix is run; for the other pages see below.
const LAYOUTS: readonly Layout[] = [
  { name: 'conversation', query: '?thread=dana' },
  { name: 'conversation view off', query: '?thread=dana&conversations=off', single: true },
  { name: 'reading pane right', query: '?thread=dana&layout=pane-right' },
  { name: 'reading pane below, list virtualised', query: '?thread=dana&layout=pane-below&list=virtual' },
  { name: 'page of August 2025', query: '?thread=dana&markup=2025-08' },
  { name: 'page of 2023', query: '?thread=dana&markup=2023' },
  { name: 'page of 2025 in a pane', query: '?thread=dana&markup=2025-08&layout=pane-right' },
  { name: 'right to left, dark', query: '?thread=dana&hl=he&dark=1' },
  { name: 'heading without ids', query: '?thread=dana&ids=unnamed' },
  { name: 'quote in the editor', query: '?thread=dana&quote=shown' },
  { name: 'slow editor', query: '?thread=dana&editor=slow' },
  { name: 'plain text', query: '?thread=dana&compose=plain', editor: 'textarea.Ak' },
];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found) return found;
    await wait(50);
  }
  throw new Error(`${what}: not within five seconds`);
}

/** The lines that a person sees in the one editor on screen, each without spaces at its end. */
function linesIn(page: Page, editor = RICH): Promise<string[]> {
  return page.evaluate((selector) => {
    const box = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
    const text = box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
    return text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  }, editor);
}

/** `innerText` shows an empty line between blocks as two. */
const packed = (lines: readonly string[]) => lines.filter((line) => line !== '');

async function undoOrRedo(page: Page, key: 'KeyZ' | 'KeyY'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Counts the chips in every frame from now on; the page says how many there were at most. */
function countChips(page: Page): Promise<void> {
  return page.evaluate((at) => {
    const seen = window as unknown as { mostChips: number; tones: string[] };
    seen.mostChips = 0;
    seen.tones = [];
    const look = () => {
      const chips = document.querySelectorAll<HTMLElement>(at);
      seen.mostChips = Math.max(seen.mostChips, chips.length);
      for (const { dataset } of chips) seen.tones.push(dataset.tone ?? '');
      requestAnimationFrame(look);
    };
    look();
  }, CHIP);
}

const mostChips = (page: Page) => page.evaluate(() => (window as unknown as { mostChips: number }).mostChips);

describe.each(inFull(NAMES))('Gmail as it is, in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let page: Page;
  let tabAt: (address: string) => MailTab;
  let reader: string;
  let errors: string[] = [];

  beforeAll(async () => {
    reader = await readerScript('gmail');
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
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  async function open(query: string, ready = '.a3s'): Promise<MailTab> {
    await page.goto(`${GMAIL}${query}`);
    await page.waitForSelector(ready, { visible: true });
    return tabAt('mail.google.com');
  }

  const chip = () => page.waitForSelector(CHIP, { visible: true, timeout: 5000 });

  async function expectOneChip(): Promise<void> {
    await chip();
    expect(await page.$$(CHIP)).toHaveLength(1);
    const place = await page.$eval(CHIP, (host) => ({
      inMail: host.closest('.ii, .a3s') !== null,
      isAbove:
        (host.compareDocumentPosition(host.closest('.gs')?.querySelector('.a3s') ?? host) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    }));
    expect(place).toEqual({ inMail: false, isAbove: true });
  }

  async function expectRead(tab: MailTab, single = false): Promise<string> {
    const view = await tab.read();
    expect(view).toMatchObject({
      state: 'read',
      threadKey: `gmail:sam@marlowe-studio.example:${dana.id}`,
      reading: {
        account: { email: 'sam@marlowe-studio.example' },
        thread: { id: dana.id, subject: dana.subject },
      },
    });
    const first = { id: null, direction: 'out', text: null };
    const last = {
      id: refusal?.id,
      from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      sentAt: '2026-11-18T10:32:00.000Z',
      direction: 'in',
      text: refusal?.body.paragraphs.join('\n\n'),
    };
    expect(view.reading?.messages).toMatchObject(single ? [last] : [first, last]);
    return view.threadKey ?? '';
  }

  /** Insert, the client's own saving, undo and redo by key, undo by the panel. */
  async function expectInsertion(tab: MailTab, threadKey: string, mail: Page, editor = RICH): Promise<void> {
    const answer = await tab.insert({ threadKey, messageId: refusal?.id ?? null, text: TEXT });
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
        .find(({ threadId, text }) => threadId === dana.id && text.includes('Hi Dana')),
    );
    expect(
      packed(
        saved.text
          .replaceAll('\u00a0', ' ')
          .split('\n')
          .map((line) => line.trimEnd()),
      ),
    ).toEqual(packed(after));

    await mail.bringToFront();
    await mail.focus(editor);
    await undoOrRedo(mail, 'KeyZ');
    const before = await linesIn(mail, editor);
    expect(packed(before)).toEqual(packed(after.filter((line) => !LINES.includes(line))));
    await undoOrRedo(mail, 'KeyY');
    expect(await linesIn(mail, editor)).toEqual(after);
    expect(await tab.undo(threadKey)).toBe(true);
    expect(await linesIn(mail, editor)).toEqual(before);
  }

  it.each(LAYOUTS)('reads, shows, inserts, undoes and saves: $name', async ({ query, editor, single }) => {
    const tab = await open(query);
    await expectOneChip();
    const threadKey = await expectRead(tab, single);
    await expectInsertion(tab, threadKey, page, editor);
    await expectOneChip();
  });

  it('does the same in a thread’s own window, which has no account of its own', async () => {
    await open('?thread=dana');
    await page.click('.hk');
    const popUp = await until('the window', async () => {
      for (const one of await extension.browser.pages()) {
        if (/view=btop/.test(await one.evaluate(() => location.href).catch(() => ''))) return one;
      }
      return undefined;
    });
    try {
      await popUp.waitForSelector(CHIP, { visible: true, timeout: 5000 });
      await popUp.waitForFunction(
        (at) => document.querySelector<HTMLElement>(at)?.dataset.tone === 'no',
        { timeout: 5000 },
        CHIP,
      );
      const tab = tabAt('view=btop');
      await expectInsertion(tab, await expectRead(tab), popUp);
    } finally {
      await popUp.close();
    }
  });

  it('says of a thread’s own window that nobody opened that it cannot read the account', async () => {
    const tab = await open('?thread=dana&layout=btop');
    expect(await tab.read()).toMatchObject({
      state: 'unreadable',
      reading: { thread: { id: dana.id }, unreadable: [{ code: 'no-account' }] },
    });
  });

  it('has nothing to do with the window of a new mail, and knows what it is', async () => {
    const tab = await open('?layout=compose-only', '.agP');
    await page.type('[name=to] .agP', 'Dana Whitfield <dana@northwind.example>,');
    await page.type('[name=cc] .agP', 'lena@marlowe-studio.example,');
    await page.type('[name=subjectbox]', 'Our offer');
    await page.click('[command="Files"]');
    await page.focus(RICH);
    await page.$eval(RICH, (editor) => getSelection()?.collapse(editor, 0));
    await page.keyboard.type('Mine.');
    expect(await askReader(page, reader, 'reader.gmail.draftBoxes()')).toMatchObject([
      {
        threadId: null,
        draftId: expect.stringMatching(/^msg-a:r-?\d+$/),
        isNew: true,
        recipients: [
          { name: 'Dana Whitfield', email: 'dana@northwind.example' },
          { name: null, email: 'lena@marlowe-studio.example' },
        ],
        subject: 'Our offer',
        attachments: ['Offer 1 – final.pdf'],
      } satisfies Omit<DraftBox, 'editor'>,
    ]);
    const view = await tab.read();
    expect(view).toMatchObject({ state: 'none', threadKey: null });
    const threadKey = `gmail:sam@marlowe-studio.example:${dana.id}`;
    expect(await tab.insert({ threadKey, messageId: null, text: TEXT })).toEqual({
      inserted: false,
      code: 'other-thread',
    });
    expect((await linesIn(page)).filter(Boolean)[0]).toBe('Mine.');
    expect(await page.$$(CHIP)).toHaveLength(0);
  });

  it.each([
    ['print', '.message'],
    ['original', 'pre'],
  ])('leaves the page alone: %s', async (layout, ready) => {
    const tab = await open(`?thread=dana&layout=${layout}`, ready);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(before).toContain('decided to go in a different direction');
    await wait(SETTLED_MS);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect((await tab.read()).state).toBe('none');
  });

  it.each([
    ['cards built anew 25 times', '&rerenders=25'],
    ['cards of 2025 built anew 25 times in a pane', '&rerenders=25&markup=2025-08&layout=pane-right'],
    ['foreign nodes dropped', '&foreign=dropped'],
    ['foreign nodes refused', '&foreign=refused'],
    ['a renderer that throws at foreign nodes between its markers', '&renderer=strict&rerenders=5'],
    ['the conversation hidden and shown again', '&hidden=again'],
    ['ids painted late', '&ids=late'],
    ['ids painted late in a pane', '&ids=late&layout=pane-below'],
  ])('has never more than one chip, and one in the end: %s', async (what, switches) => {
    await open(`?thread=dana${switches}`);
    await countChips(page);
    await wait(1200);
    if (what !== 'foreign nodes refused') await expectOneChip();
    expect(await mostChips(page)).toBeLessThanOrEqual(1);
    const tones = await page.evaluate(() => (window as unknown as { tones: string[] }).tones);
    expect(new Set(tones)).not.toContain('unreadable');
  });

  it('takes the chip away when the pane is emptied, and brings it back with the conversation', async () => {
    const tab = await open('?thread=dana&layout=pane-right&pane=emptied');
    await chip();
    await page.waitForSelector('.apa', { visible: true });
    await page.waitForFunction((at) => document.querySelector(at) === null, { timeout: 1000 }, CHIP);
    expect((await tab.read()).state).toBe('none');
    await page.click('tr.zA:has(span[email="lena@marlowe-studio.example"])');
    await page.click('tr.zA:has(span[email="dana@northwind.example"])');
    await expectOneChip();
  });

  it('lets a mail that comes into the pane end the chip', async () => {
    await open('?thread=dana&layout=pane-below&message=waits');
    await chip();
    await page.evaluate(() => dispatchEvent(new Event('mail-arrives')));
    await page.waitForFunction((at) => document.querySelector(at) === null, { timeout: 5000 }, CHIP);
  });

  it('never writes into the box of a thread that is hidden in the pane', async () => {
    const tab = await open('?thread=competitor&layout=pane-right');
    await page.click('[jslog^="21576"]');
    await page.waitForFunction((at) => document.activeElement?.matches(at), {}, RICH);
    await page.keyboard.type('Mine.');
    await page.click('tr.zA:has(span[email="dana@northwind.example"])');
    await page.waitForSelector('span.gD[email="dana@northwind.example"]', { visible: true });
    await chip();
    const threadKey = await expectRead(tab);
    expect(await tab.insert({ threadKey, messageId: null, text: TEXT })).toEqual({ inserted: true });
    const boxes = await page.$$eval(RICH, (all) => all.map((box) => box.textContent ?? ''));
    expect(boxes.filter((text) => text.includes('Hi Dana'))).toHaveLength(1);
    expect(boxes.filter((text) => text.startsWith('Mine.'))).toHaveLength(1);
    expect(boxes.some((text) => text.includes('Mine.') && text.includes('Hi Dana'))).toBe(false);
  });

  it('never writes into a new mail beside the conversation, nor into the answer to another mail of it', async () => {
    const tab = await open('?thread=dana&slow=60');
    await page.click('.T-I-KE');
    await page.waitForSelector('[role=dialog] .agP');
    await page.click(`[role=dialog] ${RICH}`);
    await page.keyboard.type('New words.');
    const threadKey = await expectRead(tab);
    expect(await tab.insert({ threadKey, messageId: refusal?.id ?? null, text: TEXT })).toEqual({
      inserted: true,
    });
    const boxes = (await askReader(page, reader, 'reader.gmail.draftBoxes()')) as Partial<DraftBox>[];
    expect(boxes).toMatchObject([
      {
        threadId: dana.id,
        isNew: false,
        recipients: [{ email: 'dana@northwind.example' }],
        subject: 'Re: Data platform proposal',
      },
      { threadId: null, isNew: true, recipients: [], subject: '' },
    ]);
    const inDialog = await page.$eval(`[role=dialog] ${RICH}`, (box) => box.textContent ?? '');
    expect(inDialog).toContain('New words.');
    expect(inDialog).not.toContain('Hi Dana');
  });

  it('gives up where another field takes the focus, and writes nothing there', async () => {
    const tab = await open('?thread=dana&focus=stolen');
    const threadKey = await expectRead(tab);
    // The page before may have saved its draft in leaving.
    standIn.mail.drafts.clear();
    const answer = await tab.insert({ threadKey, messageId: refusal?.id ?? null, text: TEXT });
    expect(answer).toEqual({ inserted: false, code: 'not-confirmed' });
    expect(await page.$eval('.gb_search input', (input) => (input as HTMLInputElement).value)).toBe('');
    expect((await linesIn(page)).join('\n')).not.toContain('Hi Dana');
    expect(standIn.mail.drafts.all()).toEqual([]);
  });

  it('counts mail that was sent as an alias as the user’s own', async () => {
    const tab = await open('?thread=dana&from=studio@marlowe-studio.example');
    await page.click('.adf.ads');
    await page.waitForFunction(() => document.querySelectorAll('.a3s').length === 2);
    const { reading } = await tab.read();
    expect(reading?.messages).toMatchObject([
      {
        id: proposal?.id,
        from: { email: 'studio@marlowe-studio.example' },
        direction: 'out',
        text: proposal?.body.paragraphs.join('\n\n'),
      },
      { id: refusal?.id, direction: 'in' },
    ]);
  });

  it('reads a thread of 200 open mails, and leaves a collapsed one of 5 MB alone', async () => {
    const long = await open('?thread=dana&size=200&open=all');
    await expectOneChip();
    expect((await long.read()).reading?.messages).toHaveLength(200);
    const heavy = await open('?thread=dana&megabytes=5');
    await expectOneChip();
    await expectRead(heavy);
  });
});
