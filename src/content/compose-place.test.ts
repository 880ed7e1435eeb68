// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchCaret } from './caret.ts';
import { paragraphPlace } from './compose-place.ts';
import { only, showPage } from './page.fixture.ts';

const isClosing = (line: string) => /^(kind regards|un saludo),?$/i.test(line.trim());
const SIGNATURE = '<div class="gmail_signature">Sam<div>Marlowe Studio</div></div>';

let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

function editorWith(html: string): HTMLElement {
  showPage(`<div class="editor" contenteditable="true" tabindex="0">${html}</div>`);
  return only('.editor');
}

/** The words before the place, up to the beginning of its text node, and whether it is at the node's end. */
function placeIn(editor: HTMLElement): string {
  const { node, offset } = paragraphPlace(editor, isClosing);
  return node.nodeType === Node.TEXT_NODE
    ? (node as Text).data.slice(0, offset)
    : `<${node.nodeName}> ${offset}`;
}

function caretAt(editor: HTMLElement, node: Node | null, offset: number): void {
  watchCaret('.editor', life.signal);
  editor.focus();
  if (node) document.getSelection()?.collapse(node, offset);
  document.dispatchEvent(new Event('selectionchange'));
}

describe('a paragraph of its own', () => {
  it.each([
    ['the last words', `<div>Hello</div><div>Our proposal is attached.</div>${SIGNATURE}`],
    [
      'the words above the closing',
      `<div>Our proposal is attached.</div><div>Kind regards,</div><div>Sam</div>`,
    ],
    [
      'words with breaks',
      `Hello<br><br>Our proposal is attached.<br><br>Kind regards<br>Sam Marlowe<br>Studio`,
    ],
    [
      'the words above a quote',
      `<div>Our proposal is attached.</div><div class="gmail_quote">On Monday …</div>`,
    ],
    [
      'the words above all that Outlook adds',
      `<div>Our proposal is attached.</div><div id="Signature">Sam</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: …</div><div>old</div>`,
    ],
  ])('comes below %s', (_, html) => {
    expect(placeIn(editorWith(html))).toBe('Our proposal is attached.');
  });

  it('comes at the top where nothing is written yet', () => {
    expect(placeIn(editorWith(`<br>${SIGNATURE}`))).toBe('<DIV> 0');
  });

  it('takes no sentence for a closing', () => {
    const html =
      '<div>Kind regards</div><div>from all of us, and thank you very much for the long talk.</div>';
    expect(placeIn(editorWith(html))).toBe('from all of us, and thank you very much for the long talk.');
  });

  it('comes where the caret stands, if that is the end of a line below words', () => {
    const editor = editorWith('<div>Hello</div><div>First.</div><div>Second.</div>');
    caretAt(editor, editor.children[1]?.firstChild ?? null, 6);
    expect(placeIn(editor)).toBe('First.');
    const empty = editorWith('<div>Hello</div><div><br></div><div>Second.</div>');
    caretAt(empty, empty.children[1] ?? null, 0);
    expect(paragraphPlace(empty, isClosing)).toEqual({ node: empty.children[1], offset: 0 });
  });

  it.each([
    ['amid words', 1, 3],
    ['above all words', 0, 0],
    ['behind the closing', 3, 3],
  ])('does not come where the caret stands %s', (_, child, offset) => {
    const editor = editorWith('<div>Hello</div><div>First.</div><div>Kind regards</div><div>Sam</div>');
    caretAt(editor, editor.children[child]?.firstChild ?? null, offset);
    expect(placeIn(editor)).toBe('First.');
  });

  it('finds the same in plain text', () => {
    showPage('<textarea></textarea>');
    const editor = only<HTMLTextAreaElement>('textarea');
    const offset = () => paragraphPlace(editor, isClosing).offset;
    editor.value = 'Hello\n\nFirst.\n\nKind regards\nSam\n\n-- \nSam Marlowe';
    editor.setSelectionRange(0, 0);
    expect(editor.value.slice(0, offset())).toBe('Hello\n\nFirst.');
    editor.setSelectionRange(5, 5);
    expect(offset()).toBe(5);
    editor.setSelectionRange(editor.value.length, editor.value.length);
    expect(editor.value.slice(0, offset())).toBe('Hello\n\nFirst.');
    editor.value = '\n\n-- \nSam Marlowe';
    editor.setSelectionRange(0, 0);
    expect(offset()).toBe(0);
  });
});
