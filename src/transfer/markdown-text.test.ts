import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { block, inline, quotation } from './markdown-text.ts';

/** Kinds of everything that Markdown makes of a text. */
function kindsIn(markdown: string): Set<string> {
  const kinds = new Set<string>();
  const walk = (node: { type: string; children?: { type: string }[] }) => {
    kinds.add(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(fromMarkdown(markdown));
  return kinds;
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** No control characters and no unpaired surrogates: nobody types them, and Markdown replaces them. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const risky = fc
  .array(
    fc.constantFrom(
      '#',
      '*',
      '_',
      '`',
      '<b>',
      '[[x]]',
      '](',
      '- ',
      '1. ',
      '> ',
      '|',
      '\\',
      '&amp;',
      '$',
      '~',
      '!',
      'a',
      ' ',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('words as Markdown', () => {
  it('are read back as they were, and make nothing but text', () => {
    fc.assert(
      fc.property(fc.oneof(words, risky), (text) => {
        const markdown = inline(text);
        expect(plain(fromMarkdown(markdown))).toBe(squeezed(text));
        expect([...kindsIn(markdown)].sort()).toEqual(
          squeezed(text) === '' ? ['root'] : ['paragraph', 'root', 'text'],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('keep their lines and paragraphs', () => {
    const markdown = block('First line\n# second\n\n1. Third');
    expect([...kindsIn(markdown)].sort()).toEqual(['break', 'paragraph', 'root', 'text']);
    expect(fromMarkdown(markdown).children).toHaveLength(2);
  });

  it('stay inside of a quotation', () => {
    const markdown = quotation('One\n\n```\nrun()\n```');
    expect(fromMarkdown(markdown).children.map(({ type }) => type)).toEqual(['blockquote']);
    expect(kindsIn(markdown).has('code')).toBe(false);
  });

  it('run nothing where Markdown does more', () => {
    const hostile = '[[link]] ![[embed]] %%hidden%% $=dv.pages() `= this` <script>x</script> ==mark== #tag';
    const markdown = inline(hostile);
    for (const live of ['[[', '![', '%%', ' `=', ' <s', '==', ' #tag']) expect(markdown).not.toContain(live);
  });
});
