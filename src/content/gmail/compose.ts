import type { ReplyBox } from '../client.ts';
import { foreignCut } from '../own-text.ts';
import { joinLines, linesOf } from '../text.ts';
import { isShown } from '../visible.ts';
import { cardsOf, isInBody } from './conversation.ts';
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

/** The value of one of a compose box's own fields; empty if it has none. */
function field(region: Element, name: string): string {
  return region.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
}

/**
 * The thread that a compose box answers in, hex: its `rt` field; for a thread that was begun in this browser
 * `rt` names it by the client's own id, and then the open conversation's ids and the answered message (`rm`)
 * tell. Null for a new mail, and for anything that cannot be told.
 */
function threadOf(region: Element, open: OpenThread | null): string | null {
  const rt = field(region, 'rt');
  const hex = hexId(rt);
  if (hex) return hex;
  const clientId = clientMadeId(rt);
  if (!open || !clientId) return null;
  if (open.facts.clientIds.has(clientId)) return open.facts.id;
  const answered = hexId(field(region, 'rm'));
  const isHere = answered !== null && cardsOf(open.root).some((card) => messageId(card).value === answered);
  return isHere ? open.facts.id : null;
}

/** Every compose box on screen, in the order of the page; `threadId` is null for a new mail. */
export function composeBoxes(open: OpenThread | null): ReplyBox[] {
  const boxes: ReplyBox[] = [];
  const regions = new Set<Element>();
  for (const editor of document.querySelectorAll<HTMLElement>(EDITORS)) {
    if (isInBody(editor) || !isShown(editor)) continue;
    const region = regionOf(editor);
    if (!region || regions.has(region)) continue;
    // In rich text mode the plain editor is hidden by css only, which a saved page may lack.
    const rich = editor.matches(css('editor')) ? editor : shownRichEditor(region);
    regions.add(region);
    boxes.push({ editor: rich ?? editor, threadId: threadOf(region, open) });
  }
  return boxes;
}

function shownRichEditor(region: Element): HTMLElement | null {
  return [...region.querySelectorAll<HTMLElement>(css('editor'))].find(isShown) ?? null;
}

/** The thread that a box belongs to now, null if its editor has left the page or the box is a new mail. */
export function currentThread(editor: HTMLElement, open: OpenThread | null): string | null {
  return composeBoxes(open).find((box) => box.editor === editor)?.threadId ?? null;
}

/** The user's own words in an editor, without signature and quote. */
export function boxText(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) {
    const lines = editor.value.split('\n');
    const signature = lines.indexOf('-- ');
    return joinLines(signature === -1 ? lines : lines.slice(0, signature));
  }
  return joinLines(linesOf(editor, { cut: foreignCut }));
}
