import type { DraftBox, ReplyBox } from '../client.ts';
import { isShown } from '../visible.ts';
import { cardsOf, isInBody } from './conversation.ts';
import { attachmentNames, draftIdOf, fieldValue, isNewMail, recipientsOf, subjectOf } from './draft-facts.ts';
import { clientMadeId, hexId } from './ids.ts';
import { messageId } from './message.ts';
import { css } from './selectors.ts';
import type { ThreadFacts } from './thread.ts';

/** The open conversation, as far as a reply box may belong to it. */
export interface OpenThread {
  root: Element;
  facts: ThreadFacts;
}

const EDITORS = `${css('editor')}, ${css('plainEditor')}`;

/** The nearest element around an editor that holds the client's own fields for it, and for no other editor. */
function regionOf(editor: Element): Element | null {
  for (let at = editor.parentElement; at && at !== document.body; at = at.parentElement) {
    const editors = [...at.querySelectorAll(css('editor'))];
    if (editors.some((other) => other !== editor && !sharesRegion(other, editor))) return null;
    if (at.querySelector(css('composeField'))) return at;
  }
  return null;
}

/** Rich and plain editor of one compose box stand side by side in one cell. */
function sharesRegion(one: Element, other: Element): boolean {
  const cell = one.closest('td');
  return cell !== null && cell === other.closest('td');
}

/**
 * The thread that a compose box answers in, hex: its `rt` field; for a thread that was begun in this browser
 * `rt` names it by the client's own id, and then the open conversation's ids and the answered message (`rm`)
 * tell. Null for a new mail, and for anything that cannot be told.
 */
function threadOf(region: Element, open: OpenThread | null): string | null {
  const rt = fieldValue(region, 'rt');
  const hex = hexId(rt);
  if (hex) return hex;
  const clientId = clientMadeId(rt);
  if (!open || !clientId) return null;
  if (open.facts.clientIds.has(clientId)) return open.facts.id;
  const answered = hexId(fieldValue(region, 'rm'));
  const isHere = answered !== null && cardsOf(open.root).some((card) => messageId(card).value === answered);
  return isHere ? open.facts.id : null;
}

/** The compose boxes on screen, in the order of the page, each with the element that holds its fields. */
function regionsOnScreen(): { editor: HTMLElement; region: Element }[] {
  const found = new Map<Element, HTMLElement>();
  for (const editor of document.querySelectorAll<HTMLElement>(EDITORS)) {
    if (isInBody(editor) || !isShown(editor)) continue;
    const region = regionOf(editor);
    if (!region || found.has(region)) continue;
    // In rich text mode the plain editor is hidden by css only, which a saved page may lack.
    const rich = editor.matches(css('editor')) ? editor : shownRichEditor(region);
    found.set(region, rich ?? editor);
  }
  return [...found].map(([region, editor]) => ({ editor, region }));
}

/** Every compose box on screen with its thread; `threadId` is null for a new mail. */
export function composeBoxes(open: OpenThread | null): ReplyBox[] {
  return regionsOnScreen().map(({ editor, region }) => ({ editor, threadId: threadOf(region, open) }));
}

/** The same with what is being written to whom. */
export function draftBoxesOf(open: OpenThread | null): DraftBox[] {
  return regionsOnScreen().map(({ editor, region }) => {
    // Attachments stand outside of the element that holds the fields.
    const box = region.closest(css('composeBox')) ?? region;
    return {
      editor,
      threadId: threadOf(region, open),
      draftId: draftIdOf(box),
      isNew: isNewMail(box),
      recipients: recipientsOf(box),
      subject: subjectOf(box),
      attachments: attachmentNames(box),
    };
  });
}

function shownRichEditor(region: Element): HTMLElement | null {
  return [...region.querySelectorAll<HTMLElement>(css('editor'))].find(isShown) ?? null;
}

/** The thread that a box belongs to now, null if its editor has left the page or the box is a new mail. */
export function currentThread(editor: HTMLElement, open: OpenThread | null): string | null {
  return composeBoxes(open).find((box) => box.editor === editor)?.threadId ?? null;
}
