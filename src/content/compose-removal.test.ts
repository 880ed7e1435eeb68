// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOutLines } from './compose-removal.ts';
import { editorLines } from './editor-lines.ts';
import { only, showPage } from './page.fixture.ts';

const TEXT = ['Whatever you decide, ten minutes?', '', 'Thank you.'];
const SIGNATURE = '<div class="gmail_signature">Sam</div>';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const eraseSelection = () => document.getSelection()?.getRangeAt(0).deleteContents();

async function takeOut(html: string, erase: () => void = eraseSelection) {
  showPage(`<div class="editor" contenteditable="true">${html}</div>`);
  const editor = only<HTMLElement>('.editor');
  const done = takeOutLines(editor, TEXT, erase);
  await vi.advanceTimersByTimeAsync(700);
  return { done: await done, lines: editorLines(editor).filter(Boolean) };
}

describe('taking lines out', () => {
  it.each([
    [
      'blocks',
      '<div>Hi</div><div><br></div><div>Whatever you decide, ten minutes?</div><div><br></div><div>Thank you.</div><div>Best</div>',
    ],
    ['breaks', 'Hi<br><br>Whatever you decide, ten minutes?<br><br>Thank you.<br>Best<br>'],
    [
      'pieces',
      '<div>Hi</div><p>Whatever <b>you decide</b>,&nbsp;ten minutes?</p><p>Thank you.</p><div>Best</div>',
    ],
  ])('leaves every other line as it was, in %s', async (_, html) => {
    expect(await takeOut(html + SIGNATURE)).toEqual({ done: true, lines: ['Hi', 'Best', 'Sam'] });
  });

  it.each([
    ['changed', '<div>Whatever you decide, five minutes?</div><div>Thank you.</div>'],
    ['continued', '<div>Whatever you decide, ten minutes?</div><div>Thank you. Bye.</div>'],
    ['there twice', '<div>Whatever you decide, ten minutes?</div><div>Thank you.</div>'.repeat(2)],
    [
      'in the quote only',
      '<div>Hi</div><div class="gmail_quote"><div>Whatever you decide, ten minutes?</div><div>Thank you.</div></div>',
    ],
  ])('touches nothing where they are %s', async (_, html) => {
    const erase = vi.fn();
    expect((await takeOut(html, erase)).done).toBe(false);
    expect(erase).not.toHaveBeenCalled();
  });

  it('says so when the editor took out more, or nothing', async () => {
    const html = '<div>Hi</div><div>Whatever you decide, ten minutes?</div><div>Thank you.</div>';
    expect((await takeOut(html, () => undefined)).done).toBe(false);
    expect((await takeOut(html, () => only('.editor').replaceChildren())).done).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
