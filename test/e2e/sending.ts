import type { ElementHandle, Page } from 'puppeteer-core';
import type { MailClientId } from '../../src/model.ts';
import { threadOf } from '../clients/mailbox/threads.ts';
import { conversationIdOf } from '../clients/outlook/data.ts';
import { type ExtensionBrowser, openMail, openOutlook } from './browser.ts';
import { inAddress } from './outlook-page.ts';

// What a person does with mails in either stand-in: opening, writing, sending, and taking back.

interface Hands {
  open(extension: ExtensionBrowser, query: string): Promise<Page>;
  /** The thread's id as the reader tells it. */
  threadId(key: string): string;
  mail: string;
  reply: string;
  editor: string;
  send: string;
  undo: string;
  compose: string;
  subject: string;
  /** Ends an address that was typed. */
  addressEnd: 'Enter' | ';';
}

const HANDS: Record<MailClientId, Hands> = {
  gmail: {
    open: openMail,
    threadId: (key) => threadOf(key).id,
    mail: '.a3s',
    reply: '[jslog^="21576"]',
    editor: '[contenteditable=true][role=textbox]',
    send: '.T-I.aoO',
    undo: '#link_undo',
    compose: '[jslog^="20510"]',
    subject: 'input[name=subjectbox]',
    addressEnd: 'Enter',
  },
  outlook: {
    open: openOutlook,
    threadId: (key) => inAddress(conversationIdOf(key)),
    mail: '[id^=UniqueMessageBody]',
    reply: '.aVla3 [data-icon-name=ArrowReplyRegular]',
    editor: '[id^=editorParent] [contenteditable=true]',
    send: '[data-testid=ComposeSendButton] button',
    undo: '[data-testid=UndoSend]',
    compose: '[data-icon-name=ComposeRegular]',
    subject: 'input[id^=MSG_][id$=_SUBJECT]',
    addressEnd: ';',
  },
};

export const hands = (client: MailClientId): Hands => HANDS[client];

/** The one of these that is on screen: closed boxes and other conversations stay in the page. */
export async function onScreen(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (at) => [...document.querySelectorAll(at)].find((element) => element.checkVisibility()),
    { timeout: 8000 },
    selector,
  );
  return found as ElementHandle<Element>;
}

async function press(page: Page, selector: string): Promise<void> {
  const found = await onScreen(page, selector);
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await found.click();
}

/** Opens a thread by its key. */
export async function openThreadIn(
  client: MailClientId,
  extension: ExtensionBrowser,
  key: string,
  switches = '',
): Promise<Page> {
  const page = await hands(client).open(extension, `?thread=${key}${switches}`);
  await page.waitForSelector(hands(client).mail, { visible: true });
  return page;
}

/** Loads the page anew, and waits for its mail. */
export async function reload(client: MailClientId, page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector(hands(client).mail, { visible: true });
}

/** Presses Send in the open box. */
export async function send(client: MailClientId, page: Page): Promise<void> {
  await page.bringToFront();
  await press(page, hands(client).send);
  await page.waitForSelector(hands(client).undo, { visible: true });
}

/** Presses Undo in the client's notice, and waits for the box. */
export async function takeBack(client: MailClientId, page: Page): Promise<void> {
  await press(page, hands(client).undo);
  await onScreen(page, hands(client).editor);
}

/** Writes a reply by hand, at the very beginning of the box. */
export async function writeReply(client: MailClientId, page: Page, words: string): Promise<void> {
  await press(page, hands(client).reply);
  const editor = await onScreen(page, hands(client).editor);
  await page.waitForFunction((box) => box.contains(document.activeElement), {}, editor);
  await page.keyboard.type(words);
}

/** Writes a new mail. */
export async function writeMail(
  client: MailClientId,
  page: Page,
  mail: { to: string; subject: string; words: string },
): Promise<void> {
  await press(page, hands(client).compose);
  const editor = await onScreen(page, hands(client).editor);
  await page.waitForFunction(() => document.activeElement?.matches('input, [contenteditable=true]'));
  await page.keyboard.type(mail.to);
  await page.keyboard.press(hands(client).addressEnd);
  await press(page, hands(client).subject);
  await page.keyboard.type(mail.subject);
  await editor.evaluate((box) => {
    (box as HTMLElement).focus();
    getSelection()?.collapse(box, 0);
  });
  await page.keyboard.type(mail.words);
}
