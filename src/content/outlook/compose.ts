import type { Person } from '../../model.ts';
import { addressIn, withoutMarks } from '../address.ts';
import type { DraftBox, ReplyBox } from '../client.ts';
import { quoteCut } from '../own-text.ts';
import { isShown } from '../visible.ts';
import type { Card } from './cards.ts';
import { EDITORS, regionOf } from './compose-region.ts';
import { isForward, recipientFields } from './forward.ts';
import { draftInAddress, isComposeWindow, partKey } from './ids.ts';
import { isInText } from './parts.ts';
import { css } from './selectors.ts';

/** The open conversation, as far as a reply box may belong to it. */
export interface OpenThread {
  root: Element;
  cards: readonly Card[];
  id: string | null;
  subject: string | null;
}

/** "Re:", "WG:", "RV:", "答复：", repeated: what mail programs put before a subject. */
const MARKS = /^(?:[\p{L}]{1,6}(?:\[\d+\])?\s*[:：]\s*)+/u;

const bare = (subject: string) =>
  withoutMarks(subject).replace(MARKS, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The value of a box's subject field; null if it shows none, as replies in the pane do. */
function subjectOf(region: Element): string | null {
  return region.querySelector<HTMLInputElement>(css('subjectField'))?.value ?? null;
}

/** The id of the draft: the one in the address of its own window, else the key of its subject field. */
function draftIdOf(region: Element): string | null {
  return draftInAddress() ?? partKey(region.querySelector(css('subjectField'))?.id ?? '');
}

/**
 * Whether a box stands among the messages of the open conversation, unless its subject says otherwise. A new mail
 * takes the place of the conversation, or has another subject or none; a window of its own does not say what is
 * answered in it.
 */
function isAmongMessages(editor: Element, region: Element, open: OpenThread | null): open is OpenThread {
  if (!open || open.cards.length === 0 || isComposeWindow() || !open.root.contains(editor)) return false;
  const subject = subjectOf(region);
  return subject === null || (open.subject !== null && bare(subject) === bare(open.subject));
}

/** The thread that a box answers in; null for a new mail, and for what forwards a message of the thread. */
function threadOf(editor: Element, region: Element, open: OpenThread | null): string | null {
  if (!isAmongMessages(editor, region, open)) return null;
  return isForward(editor, region, subjectOf(region), open.cards) ? null : open.id;
}

/** The compose boxes on screen, in the order of the page, each with the element that holds its fields. */
function regionsOnScreen(): { editor: HTMLElement; region: Element }[] {
  const found: { editor: HTMLElement; region: Element }[] = [];
  for (const editor of document.querySelectorAll<HTMLElement>(EDITORS)) {
    if (isInText(editor) || !isShown(editor)) continue;
    const region = regionOf(editor);
    // Chats and notes have editors too, but none of a mail's fields around them.
    const isMail = region.querySelector(css('composeField')) ?? editor.closest(css('composeField'));
    const isReply = editor.querySelector('[id$="Signature"], [id$="appendonsend"], [id$="divRplyFwdMsg"]');
    if (isMail || isReply) found.push({ editor, region });
  }
  return found;
}

/** Every compose box on screen with its thread; `threadId` is null for a new mail and for a forward. */
export function composeBoxes(open: OpenThread | null): ReplyBox[] {
  return regionsOnScreen().map(({ editor, region }) => ({
    editor,
    threadId: threadOf(editor, region, open),
  }));
}

/** The thread that a box belongs to now, null if its editor has left the page or the box is a new mail. */
export function currentThread(editor: HTMLElement, open: OpenThread | null): string | null {
  return composeBoxes(open).find((box) => box.editor === editor)?.threadId ?? null;
}

/** The same with what is being written to whom. */
export function draftBoxesOf(open: OpenThread | null): DraftBox[] {
  return regionsOnScreen().map(({ editor, region }) => {
    const threadId = threadOf(editor, region, open);
    return {
      editor,
      threadId,
      draftId: draftIdOf(region),
      isNew: threadId === null && !holdsQuote(editor) && !isAmongMessages(editor, region, open),
      recipients: recipientsOf(editor, region),
      subject: subjectOf(region),
      attachments: attachmentsOf(editor, region),
    };
  });
}

/** Whether the quoted history stands in an editor. */
export function holdsQuote(editor: Element): boolean {
  return [...editor.querySelectorAll('*')].some((element) => quoteCut(element) !== null);
}

/** Everybody that a label or words in the fields for recipients name, each address once. */
function recipientsOf(editor: Element, region: Element): Person[] {
  const found = new Map<string, Person>();
  for (const well of recipientFields(editor, region)) {
    for (const part of [well, ...well.querySelectorAll('*')]) {
      const own = part.childElementCount === 0 ? part.textContent : '';
      for (const words of [part.getAttribute('aria-label'), part.getAttribute('title'), own]) {
        const email = addressIn(words);
        if (!email || found.has(email)) continue;
        const name = /([^<:：]*)</.exec(withoutMarks(words))?.[1]?.trim() ?? '';
        found.set(email, { name: name === '' ? null : name, email });
      }
    }
  }
  return [...found.values()];
}

/** The first title of each card is its file name, the next its size. */
function attachmentsOf(editor: Element, region: Element): string[] {
  const options = new Map<Element, string>();
  for (const part of region.querySelectorAll(css('attachment'))) {
    const option = part.closest('[role="option"]');
    const title = part.getAttribute('title')?.trim() ?? '';
    if (option && title !== '' && !editor.contains(part) && !options.has(option)) options.set(option, title);
  }
  return [...options.values()];
}
