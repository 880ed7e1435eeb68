import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../model.ts';
import type { MarkdownWords } from './entry-markdown.ts';
import { dayOfEntry, logMarkdown, monthlyMarkdown, obsidianTag } from './log-markdown.ts';
import { FULL } from './records.fixture.ts';

const NAMES = [
  'lesson',
  'action',
  'followUp',
  'theirWords',
  'outcome',
  'competitor',
  'guess',
  'inMail',
  'told',
  'decided',
  'secondChance',
  'tags',
  'value',
  'stage',
  'callNotes',
  'notes',
] as const;

const WORDS: MarkdownWords = {
  headings: Object.fromEntries(NAMES.map((name) => [name, name])) as MarkdownWords['headings'],
  outcome: (id) => id,
  reason: (id) => id,
  question: (id) => id,
  secondChance: (state) => state,
  stage: (stage) => stage,
  money: ({ amount, currency }) => `${amount} ${currency}`,
  date: (date) => date.slice(0, 10),
  due: (day) => day,
  noName: 'Nobody named',
};

const fileOf = (title: string, ...entries: Opportunity[]) =>
  [...logMarkdown(title, entries, () => WORDS)].join('');

/** The lines of the front matter, and what comes after it. */
function parted(file: string): { matter: string[]; body: string } {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { matter: matter.split('\n'), body };
}

/** Reads what we write of YAML: a name with a JSON string, or with a list of them. */
function properties(matter: readonly string[]): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  let list: unknown[] = [];
  for (const line of matter) {
    const [, name, value] = /^(\w+): ("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    const [, item] = /^ {2}- ("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) read[name] = JSON.parse(value);
    else if (line === 'tags:') read.tags = list = [];
    else if (item !== undefined) list.push(JSON.parse(item));
    else throw new SyntaxError(line);
  }
  return read;
}

function headingsIn(markdown: string): number[] {
  const found: number[] = [];
  const walk = (node: { type: string; depth?: number; children?: never[] }) => {
    if (node.type === 'heading') found.push(node.depth ?? 0);
    if (['html', 'link', 'image', 'code', 'inlineCode'].includes(node.type)) throw new Error(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(fromMarkdown(markdown) as never);
  return found;
}

describe('the log as Markdown', () => {
  it('begins with its properties, then one heading an entry', () => {
    const other = {
      ...FULL,
      id: 'e2',
      decidedAt: null,
      createdAt: '2026-10-02T08:00:00.000Z',
      tags: ['Big deals!', '2026'],
    };
    const { matter, body } = parted(fileOf('My log', FULL, other));
    expect(properties(matter)).toEqual({
      title: 'My log',
      from: '2026-10-02',
      to: '2026-11-18',
      tags: ['lost-and-learned', 'logistics', 'references', 'Big-deals', '_2026'],
    });
    expect(headingsIn(body)).toEqual([1, 2, 3, 3, 3, 4, 4, 3, 2, 3, 3, 3, 4, 4, 3]);
    expect(body).toContain('\n## Northwind Logistics: Data platform\n\n### lesson\n\nLead with references');
    expect(body.endsWith('\n')).toBe(true);
  });

  it('is one file a month as well, by the day of the no', () => {
    const december = { ...FULL, id: 'e2', decidedAt: '2026-12-01T00:30:00+01:00', organisation: 'Acme' };
    const files = [
      ...monthlyMarkdown(
        (month) => `Log ${month}`,
        [december, FULL],
        () => WORDS,
      ),
    ].map(({ month, pieces }) => ({ month, text: [...pieces].join('') }));
    expect(files.map(({ month }) => month)).toEqual(['2026-12', '2026-11']);
    expect(properties(parted(files[0]?.text ?? '').matter)).toMatchObject({
      title: 'Log 2026-12',
      from: '2026-12-01',
    });
    expect(files[0]?.text).not.toContain('Northwind');
    expect(dayOfEntry({ decidedAt: 'soon', createdAt: '2026-11-18T09:44:00.000Z' })).toBe('2026-11-18');
  });

  it('stays what it is with any title, tag and text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '---',
        '\n---\n# x',
        '"',
        '\\',
        ': - [[x]]',
        '#tag',
        '{{x}}',
        '\u2028',
        '\u0085',
        '\uFEFF',
        "'",
        '%%x%%',
        '<% tp.x %>',
      ),
    );
    fc.assert(
      fc.property(text, text, text, (title, tag, words) => {
        const entry = {
          ...FULL,
          tags: [tag],
          lesson: words,
          notes: words,
          evidence: words,
          organisation: words,
        };
        const { matter, body } = parted(fileOf(title, entry));
        const read = properties(matter);
        expect(Object.keys(read)).toEqual(['title', 'from', 'to', 'tags']);
        expect(read.title).toBe(title);
        // Nothing but letters, line feeds and signs that YAML allows.
        expect(matter.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u);
        for (const one of read.tags as string[]) expect(one).toMatch(/^(?!\d+$)[\p{L}\p{M}\p{N}_/-]+$/u);
        expect(headingsIn(body).slice(0, 2)).toEqual([1, 2]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('has a tag as Obsidian takes it, or none', () => {
    expect(obsidianTag('Data & AI / 2026')).toBe('Data-AI/2026');
    expect(obsidianTag('größe')).toBe('größe');
    expect(obsidianTag('1984')).toBe('_1984');
    expect(obsidianTag('--a---b-/--/c-')).toBe('a-b/c');
    for (const none of ['', ' ', '!!!', '//', '-/-']) expect(obsidianTag(none)).toBeNull();
  });
});
