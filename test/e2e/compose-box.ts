import type { Page } from 'puppeteer-core';
import type { PageMemoryAnswer } from '../../src/messages.ts';
import { type ExtensionBrowser, openMail, openOutlook } from './browser.ts';
import { openPanelTab } from './panels.ts';
import { packed, until, wait } from './written.ts';

// What a person does in a compose box of either stand-in, for the tests of the compose chip.

/** The host of a compose chip; its buttons stand in a closed shadow root. */
export const OFFER = '[data-compose-chip]';

export interface Box {
  page: Page;
  editor: string;
  /** A field with a place in the order of Tab before the chip, or after it. */
  tabFrom: { at: string; back: boolean };
}

export type ClientName = 'gmail' | 'outlook';

const EDITOR = { gmail: '.Am.editable', outlook: '[id^=editorParent] [contenteditable=true]' };
const SUBJECT = { gmail: '[name=subjectbox]', outlook: 'input[id^=MSG_][id$=_SUBJECT]' };
const TO = { gmail: '.agP', outlook: '[contenteditable=true]:not([aria-multiline])' };

/** Puts the caret at the beginning of an editor, as the client does. */
export async function enter(page: Page, editor: string): Promise<void> {
  await page.waitForSelector(editor, { visible: true });
  await page.evaluate((at) => {
    const box = [...document.querySelectorAll<HTMLElement>(at)].find((one) => one.checkVisibility());
    box?.focus();
    const first = box?.firstElementChild;
    if (box?.tagName === 'TEXTAREA') (box as HTMLTextAreaElement).setSelectionRange(0, 0);
    else if (box) getSelection()?.collapse(first?.tagName === 'DIV' ? first : box, 0);
  }, editor);
}

/** Waits until a new mail is there and the client has put the caret into "To", where it would take what is typed. */
export async function untilOpen(page: Page, client: ClientName, editor = EDITOR[client]): Promise<void> {
  await page.waitForSelector(editor, { visible: true });
  await page.waitForFunction((at) => document.activeElement?.matches(at) === true, {}, TO[client]);
}

/** Opens a new mail in the client's usual box, with a subject. */
export async function newMail(
  extension: ExtensionBrowser,
  client: ClientName,
  subject: string,
  query = '?new=1',
  editor = EDITOR[client],
): Promise<Box> {
  const page = client === 'gmail' ? await openMail(extension, query) : await openOutlook(extension, query);
  const compose = client === 'gmail' ? '.T-I-KE' : 'button:has([data-icon-name=ComposeRegular])';
  const opened = !query.includes('layout=compose-only');
  if (opened) {
    await page.waitForSelector(compose, { visible: true });
    await page.click(compose);
  }
  await untilOpen(page, client, editor);
  await page.focus(SUBJECT[client]);
  await page.keyboard.type(subject);
  await enter(page, editor);
  const tabFrom = client === 'gmail' ? { at: SUBJECT.gmail, back: false } : { at: '.openItem-4', back: true };
  return { page, editor, tabFrom };
}

/** Opens the reply to the newest mail of a thread. */
export async function reply(extension: ExtensionBrowser, client: ClientName, query: string): Promise<Box> {
  const page = client === 'gmail' ? await openMail(extension, query) : await openOutlook(extension, query);
  const control =
    client === 'gmail'
      ? '[jslog^="21576;"]'
      : '[role=toolbar] button:has([data-icon-name=ArrowReplyRegular])';
  await page.waitForSelector(control, { visible: true });
  await page.click(control);
  await page.waitForSelector(EDITOR[client], { visible: true });
  await page.waitForFunction((at) => document.activeElement?.matches(at) === true, {}, EDITOR[client]);
  await enter(page, EDITOR[client]);
  return { page, editor: EDITOR[client], tabFrom: { at: '', back: false } };
}

/** Types paragraphs, an empty line between two. */
export async function write({ page }: Pick<Box, 'page'>, ...paragraphs: string[]): Promise<void> {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type(paragraph);
  }
}

/** The lines with words that a person sees in the editor. */
export async function written({ page, editor }: Pick<Box, 'page' | 'editor'>): Promise<string[]> {
  const text = await page.evaluate((at) => {
    const box = [...document.querySelectorAll<HTMLElement>(at)].find((one) => one.checkVisibility());
    return box?.tagName === 'TEXTAREA' ? (box as HTMLTextAreaElement).value : (box?.innerText ?? '');
  }, editor);
  return packed(text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trim()));
}

/** What the chips on screen show, by their states. */
export const states = (page: Page): Promise<string[]> =>
  page.$$eval(OFFER, (hosts) =>
    hosts
      .filter((host) => host.getBoundingClientRect().height > 0)
      .map((host) => (host as HTMLElement).dataset.composeChip ?? ''),
  );

export async function untilState(page: Page, state: string): Promise<void> {
  await until(`the chip’s state “${state}”`, async () => (await states(page)).join() === state);
}

/** A real mouse click on the words of the chip. */
export async function pressOffer(page: Page): Promise<void> {
  await page.waitForSelector(OFFER, { visible: true });
  // In a tab that comes to the front again its first beat makes it visible.
  await wait(300);
  const { x, y, height } = await page.$eval(OFFER, (host) => {
    host.scrollIntoView({ block: 'nearest' });
    const box = host.getBoundingClientRect();
    return { x: box.x, y: box.y, height: box.height };
  });
  await page.mouse.click(x + 60, y + height / 2);
}

/** Presses what stands beside the words ("Undo", ×), by the keyboard. */
export async function pressMore({ page, tabFrom }: Box): Promise<void> {
  const isOffer = (await states(page)).includes('offer');
  await page.focus(tabFrom.at);
  const tab = async () => {
    if (tabFrom.back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (tabFrom.back) await page.keyboard.up('Shift');
  };
  const isIn = () => page.evaluate((at) => document.activeElement?.matches(at) === true, OFFER);
  for (let tabs = 0; tabs < 40 && !(await isIn()); tabs += 1) await tab();
  if (isOffer && !tabFrom.back) await tab();
  await page.keyboard.press('Enter');
}

/** What every page is told by the background, asked by a page of the extension. */
export async function memoryOf(extension: ExtensionBrowser): Promise<PageMemoryAnswer> {
  const desk = await openPanelTab(extension, '#/log');
  const answer = await desk.evaluate(async () =>
    JSON.stringify(
      await chrome.runtime.sendMessage({ id: 1, type: 'pageMemory', timestamp: Date.now(), data: null }),
    ),
  );
  await desk.close();
  const { res } = JSON.parse(answer) as { res: PageMemoryAnswer };
  return res;
}
