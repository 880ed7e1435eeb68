// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { caretIn, isAtBlockEnd, topOf, watchCaret } from './caret.ts';
import { editorLines, linesAround, linesWith, payload, sameAround, sameLines } from './editor-lines.ts';
import { only, showPage } from './page.fixture.ts';

const SIGNATURE = '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div>';

function editor(html: string): HTMLElement {
  showPage(`<div id="editor" contenteditable="true" role="textbox" tabindex="0">${html}</div>`);
  return only('#editor');
}

/** What is typed for the lines "A", "B" at the top of an editor, and what is expected to be read then. */
function atTop(html: string): { typed: string[]; expected: string[] } {
  const box = editor(html);
  const around = linesAround(box, topOf(box));
  if (!around) throw new Error('the top is in no line');
  const typed = payload(around, ['A', 'B']);
  return { typed, expected: linesWith(around, typed) };
}

describe('the paragraph that is made for a text', () => {
  it('needs nothing more where an empty line follows', () => {
    expect(atTop(`<div><br></div><div><br></div>${SIGNATURE}`)).toEqual({
      typed: ['A', 'B'],
      expected: ['A', 'B', '', '--', 'Sam'],
    });
  });

  it('keeps an empty line to the signature', () => {
    expect(atTop(`<br>${SIGNATURE}`).expected).toEqual(['A', 'B', '', '--', 'Sam']);
  });

  it('keeps an empty line to words behind it', () => {
    expect(atTop('<div>Hello</div>')).toEqual({
      typed: ['A', 'B', '', ''],
      expected: ['A', 'B', '', 'Hello'],
    });
  });

  it('keeps an empty line to words in front of it', () => {
    const box = editor('<div>Hello</div>');
    const text = box.firstChild?.firstChild;
    const around = text ? linesAround(box, { node: text, offset: 5 }) : null;
    expect(around && payload(around, ['A'])).toEqual(['', '', 'A']);
    expect(around && linesWith(around, payload(around, ['A']))).toEqual(['Hello', '', 'A']);
  });
});

it('sameLines sees a changed line, and not empty lines at the very end', () => {
  expect(sameLines(['a', '', 'b'], ['a', '', 'b', '', ''])).toBe(true);
  expect(sameLines(['a', '', 'b'], ['a', 'b'])).toBe(false);
  expect(sameLines(['', 'a'], ['a'])).toBe(false);
});

it('sameAround sees a changed line, and not empty lines directly around the text', () => {
  const text = ['A', '', 'B'];
  const same = (one: string[], other: string[]) => sameAround(text, one, other);
  expect(same(['x', '', 'A', '', 'B', '', 'y'], ['x', 'A', '', 'B', '', '', 'y', ''])).toBe(true);
  expect(same(['A', '', 'B'], ['', 'A', '', 'B', ''])).toBe(true);
  expect(same(['A', '', 'B', 'y', '', 'z'], ['A', '', 'B', 'y', 'z'])).toBe(false);
  expect(same(['x', 'A', '', 'B'], ['A', '', 'B'])).toBe(false);
  expect(same(['A', 'B'], ['A', 'B'])).toBe(false);
  expect(same(['A', '', 'B', 'A', '', 'B'], ['A', '', 'B'])).toBe(false);
});

it('editorLines reads a plain text editor by its value', () => {
  showPage('<textarea id="plain"></textarea>');
  const plain = only<HTMLTextAreaElement>('#plain');
  plain.value = 'a \n\nb';
  expect(editorLines(plain)).toEqual(['a', '', 'b']);
});

describe('topOf', () => {
  it.each([
    ['an empty first block', '<div id="x"><br></div><div>b</div>', '#x'],
    ['no block at all', 'text', '#editor'],
    ['a BR', '<br>', '#editor'],
    ['a signature in front', '<div class="gmail_signature">Sam</div>', '#editor'],
    ['a quote in front', '<div class="gmail_quote">old</div>', '#editor'],
    ['blocks in a block', '<div dir="ltr"><div id="x"><br></div></div>', '#x'],
  ])('%s', (_, html, expected) => {
    const box = editor(html);
    expect(topOf(box)).toEqual({ node: only(expected), offset: 0 });
  });
});

it('isAtBlockEnd tells the end of a block from the end of the editor', () => {
  const box = editor('<div id="x">one</div>two');
  const [one, two] = [only('#x').firstChild, box.lastChild];
  if (!one || !two) throw new Error('no text');
  expect(isAtBlockEnd({ node: one, offset: 3 }, box)).toBe(true);
  expect(isAtBlockEnd({ node: one, offset: 2 }, box)).toBe(false);
  expect(isAtBlockEnd({ node: two, offset: 3 }, box)).toBe(false);
});

describe('the caret that is remembered', () => {
  function caretAfter(html: string, place: (box: HTMLElement) => [Node, number], then?: () => void) {
    const box = editor(html);
    const watching = new AbortController();
    watchCaret('[contenteditable]', watching.signal);
    box.focus();
    document.getSelection()?.collapse(...place(box));
    document.dispatchEvent(new Event('selectionchange'));
    then?.();
    const caret = caretIn(box);
    watching.abort();
    return { box, caret, afterwards: caretIn(box) };
  }
  const textIn = (selector: string) => only(selector).firstChild ?? only(selector);

  it('is the user’s own, until the watching ends', () => {
    const { caret, box, afterwards } = caretAfter('<p>one</p><div id="x">two</div>', () => [textIn('#x'), 2]);
    expect(caret).toEqual({ node: textIn('#x'), offset: 2 });
    expect(afterwards).toEqual(topOf(box));
  });

  it.each([
    ['in a signature', `one<br>${SIGNATURE}`, '.gmail_signature'],
    ['in a quote', 'one<div class="gmail_quote"><i>old</i></div>', 'i'],
    ['behind a quote', 'one<div class="gmail_quote">old</div><b>two</b>', 'b'],
  ])('is not used %s', (_, html, selector) => {
    const { caret, box } = caretAfter(html, () => [textIn(selector), 1]);
    expect(caret).toEqual(topOf(box));
  });

  it('is not used when its place has left the page', () => {
    const { caret, box } = caretAfter(
      'one<div id="x">two</div>',
      () => [textIn('#x'), 1],
      () => only('#x').remove(),
    );
    expect(caret).toEqual(topOf(box));
  });
});
