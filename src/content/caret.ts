import { isElement, isText } from './nodes.ts';
import { foreignCut } from './own-text.ts';

/** A collapsed place in the DOM. */
export interface Caret {
  node: Node;
  offset: number;
}

let last: (Caret & { editor: Element }) | null = null;

/**
 * Remembers where the user's caret was last in a rich editor: the panel's focus, and Chromium's own `focus()`,
 * lose it (reference: insertion notes, "Focus, the real trap"). Ends, and forgets, with the signal.
 * @param editors selector of the client's rich editors
 */
export function watchCaret(editors: string, signal: AbortSignal): void {
  document.addEventListener('selectionchange', () => remember(editors), { signal });
  signal.addEventListener('abort', () => {
    last = null;
  });
}

function remember(editors: string): void {
  const selection = document.getSelection();
  const editor = document.activeElement?.closest(editors);
  if (!editor || !selection || selection.rangeCount === 0) return;
  // The end of a selection: what is selected must not be typed over.
  const { endContainer: node, endOffset: offset } = selection.getRangeAt(0);
  if (editor.contains(node)) last = { editor, node, offset };
}

/** The user's own caret in an editor if it still holds, else the top of the editor. */
export function caretIn(editor: Element): Caret {
  return heldCaret(editor) ?? topOf(editor);
}

/** The user's own caret in an editor, if one was seen there and still holds. */
export function heldCaret(editor: Element): Caret | null {
  if (!last || last.editor !== editor) return null;
  const { node, offset } = last;
  const length = isElement(node) ? node.childNodes.length : (node.nodeValue?.length ?? 0);
  const isTop = node === editor && offset === 0;
  const holds =
    !isTop &&
    editor.contains(node) &&
    offset <= length &&
    node.nodeName !== 'BR' &&
    !isForeign(node, offset, editor);
  return holds ? { node, offset } : null;
}

/**
 * The first place of an editor: inside the user's own first block if there is one (Firefox would put the words
 * in front of it), else before everything; never inside a BR, where Firefox inserts invisibly. A draft that is
 * opened again has one more block around all its blocks.
 */
export function topOf(editor: Element): Caret {
  let node = editor;
  for (let first = firstBlock(node); first; first = firstBlock(node)) node = first;
  return { node, offset: 0 };
}

/** The block that an element begins with, if it is the user's own. */
function firstBlock(element: Element): Element | null {
  const first = [...element.childNodes].find((node) => !isText(node) || node.data.trim() !== '');
  const isBlock =
    first !== undefined && isElement(first) && (first.tagName === 'DIV' || first.tagName === 'P');
  return isBlock && foreignCut(first) === null ? first : null;
}

/** In or behind a quote or signature. */
function isForeign(node: Node, offset: number, editor: Element): boolean {
  for (let at: Node | null = node; at && at !== editor; at = at.parentNode) {
    if (isElement(at) && foreignCut(at) !== null) return true;
  }
  const range = document.createRange();
  range.setStart(editor, 0);
  range.setEnd(node, offset);
  return [...editor.querySelectorAll('*')].some(
    (element) => foreignCut(element) !== null && range.comparePoint(element, 0) <= 0,
  );
}

/** Whether the caret stands at the end of a block that is not the editor itself, and not in an empty one. */
export function isAtBlockEnd({ node, offset }: Caret, editor: Element): boolean {
  const element = isElement(node) ? node : node.parentElement;
  const block = element?.closest('div, p, li, blockquote, pre, td');
  if (!block || block === editor || !editor.contains(block)) return false;
  const rest = document.createRange();
  rest.setStart(node, offset);
  rest.setEnd(block, block.childNodes.length);
  const left = rest.cloneContents();
  return left.textContent === '' && left.querySelector('br, img, hr') === null;
}
