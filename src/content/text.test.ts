// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { only, showPage } from './page.fixture.ts';
import { joinLines, linesOf, MARK } from './text.ts';

function lines(html: string): string[] {
  showPage(`<div id="here">${html}</div>`);
  return linesOf(only('#here'));
}

describe('linesOf', () => {
  it.each([
    [
      'BR and block ends',
      'one<br>two<div>three</div><p>four</p>five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['the last BR of a block is not one more', '<div>one<br></div><div>two</div>', ['one', 'two']],
    ['an empty line between blocks', '<div>one</div><div><br></div><div>two</div>', ['one', '', 'two']],
    ['two BRs at the end of a block', '<div>one<br><br></div>two', ['one', '', 'two']],
    ['an empty block is nothing', '<div>one</div><div></div><div>two</div>', ['one', 'two']],
    ['a no-break space is a line', '<div>one</div><div>&nbsp;</div><div>two</div>', ['one', ' ', 'two']],
    ['no-break spaces are spaces', 'a&nbsp; b', ['a  b']],
    ['white space folds', '  one \n\t two <b> three</b> ', ['one two three ']],
    ['pre keeps it', '<pre>a  b\nc</pre>d', ['a  b', 'c', 'd']],
    ['style and script', '<style>a{}</style><script>b()</script>text', ['text']],
    ['hidden', '<span hidden>a</span><i aria-hidden="true">b</i><b style="display:none">c</b>d', ['d']],
    ['cells of a row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a\tb', 'c']],
    ['emoji pictures', 'ok <img data-emoji="👍" src="x"> <img alt="logo" src="y">', ['ok 👍 ']],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('leaves out what a stylesheet of the page hides', () => {
    expect(lines('<style>.pre{display:none}</style><div class="pre">preview</div>text')).toEqual(['text']);
  });

  it('skips and stops where it is told to', () => {
    showPage('<div id="here">a<i>b</i>c<div>d<hr>e</div>f</div>');
    const cut = ({ tagName }: Element) => (tagName === 'I' ? 'skip' : tagName === 'HR' ? 'stop' : null);
    expect(linesOf(only('#here'), { cut })).toEqual(['ac', 'd']);
  });

  it('marks a place in a text, in an empty block, and in front of a block', () => {
    showPage('<div id="here"><div>one</div><div id="empty"><br></div><div>two</div></div>');
    const here = only('#here');
    const text = here.querySelector('div')?.firstChild;
    expect(text && linesOf(here, { mark: { node: text, offset: 1 } })).toEqual([`o${MARK}ne`, '', 'two']);
    expect(linesOf(here, { mark: { node: only('#empty'), offset: 0 } })).toEqual(['one', MARK, 'two']);
    expect(linesOf(here, { mark: { node: here, offset: 0 } })).toEqual([`${MARK}one`, '', 'two']);
  });
});

it('joinLines drops empty lines around the text and spaces at line ends', () => {
  expect(joinLines(['', ' ', 'a ', '', 'b', ''])).toBe('a\n\nb');
});
