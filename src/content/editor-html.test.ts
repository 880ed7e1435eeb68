// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { insertLines, linesAsHtml } from './editor-html.ts';
import { only, showPage } from './page.fixture.ts';
import { linesOf } from './text.ts';

const MARKUP = [
  '<img src=x onerror="alert(1)">',
  "<script>alert('2')</script>",
  '</div><style>*{display:none}</style>',
  '&lt;b&gt; &amp; &nbsp; &#60;i&#62;',
  '<!-- comment --> ]]> "quoted" \'single\'',
  '  two spaces  inside  ',
];

describe('linesAsHtml', () => {
  it('shows markup as the words that were typed', () => {
    showPage(`<div id="here">${linesAsHtml(MARKUP)}</div>`);
    const here = only('#here');
    expect(linesOf(here).map((line) => line.trimEnd())).toEqual(MARKUP.map((line) => line.trimEnd()));
    expect([...here.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(
      MARKUP.slice(1).map(() => 'BR'),
    );
  });

  it('leaves no character that could open a tag or an entity', () => {
    const withoutOwn = linesAsHtml(MARKUP)
      .replaceAll('<br>', '')
      .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, '');
    expect(withoutOwn).not.toMatch(/[&<>"']/);
  });
});

describe('insertLines', () => {
  function typed(lines: string[], place: { atBlockEnd: boolean; atLineEnd: boolean }): unknown[] {
    const execCommand = vi.fn(() => true);
    Object.assign(document, { execCommand });
    insertLines(lines, place);
    return execCommand.mock.calls.flat();
  }

  it('is one escaped insertHTML in Chromium', () => {
    expect(typed(['a <b>', 'c'], { atBlockEnd: false, atLineEnd: true })).toEqual([
      'insertHTML',
      false,
      'a &lt;b&gt;<br>c',
    ]);
  });

  it('fits the BRs that Chromium swallows or turns into a block end', () => {
    expect(typed(['', '', 'a'], { atBlockEnd: true, atLineEnd: true })[2]).toBe('<br>a');
    expect(typed(['a', ''], { atBlockEnd: false, atLineEnd: true })[2]).toBe('a<br><br>');
    expect(typed(['a', '', ''], { atBlockEnd: false, atLineEnd: false })[2]).toBe('a<br><br>');
  });
});
