import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLE_VERSION, type BundleHead, type BundleItem, bundleText } from './bundle.ts';
import { ImportError } from './problems.ts';
import { createBundleReader } from './read-bundle.ts';

const AT = '000000001-0000-a';
const HEAD: BundleHead = {
  format: 'lost-and-learned',
  version: BUNDLE_VERSION,
  exportedAt: '2026-11-22T10:00:00.000Z',
  device: 'a',
  counts: {
    settings: 0,
    phrases: 0,
    mutes: 0,
    templates: 0,
    lessonLinks: 0,
    drafts: 0,
    proposals: 0,
    opportunities: 0,
  },
};

const opportunity = (id: string, fields: Record<string, unknown> = {}, notes = ''): BundleItem => ({
  section: 'opportunities',
  item: {
    id,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, at: AT }])),
    texts: notes === '' ? {} : { notes: { versions: [{ text: notes, at: AT }], seen: { a: AT } } },
  },
});

function read(text: string, pieces = 1): { items: BundleItem[]; problems: unknown[] } {
  const reader = createBundleReader();
  const size = Math.max(1, Math.ceil(text.length / pieces));
  const items: BundleItem[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...reader.push(text.slice(at, at + size)));
  items.push(...reader.end().items);
  return { items, problems: reader.problems };
}

const file = (...items: BundleItem[]) => [...bundleText(HEAD, items)].join('');

/** Puts a line in the place of the one entry of a file. */
const withLine = (line: string) => file(opportunity('dana')).replace(/^\{"id".*$/m, () => line);

function failure(text: string): unknown {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
  return null;
}

describe('a file of ours', () => {
  it('is JSON to any program, empty as well', () => {
    const phrase = { id: 'p', createdAt: '2026-11-18T10:00:00.000Z', phrase: 'sorted', language: 'en' };
    for (const items of [
      [],
      [opportunity('dana')],
      [{ section: 'phrases', item: phrase } as const, opportunity('a'), opportunity('b')],
    ]) {
      const parsed = JSON.parse(file(...items));
      expect(parsed.format).toBe('lost-and-learned');
      expect(parsed.opportunities).toHaveLength(
        items.filter(({ section }) => section === 'opportunities').length,
      );
      expect(Object.keys(parsed).slice(-8)).toEqual([
        'settings',
        'phrases',
        'mutes',
        'templates',
        'lessonLinks',
        'drafts',
        'proposals',
        'opportunities',
      ]);
    }
  });

  it('comes back as it left, in whatever pieces it is read', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid()),
        words,
        words,
        fc.integer({ min: 1, max: 200 }),
        (ids, a, b, pieces) => {
          const items = ids.map((id) => opportunity(id, { organisation: a, tags: [b] }, b));
          expect(read(file(...items), pieces)).toEqual({ items, problems: [] });
        },
      ),
    );
  });

  it('keeps only what is known', () => {
    const { items } = read(file(opportunity('dana', { organisation: 'Northwind', secretPlan: 1 })));
    expect(items).toEqual([opportunity('dana', { organisation: 'Northwind' })]);
  });
});

describe('a file that is none of ours, or no longer', () => {
  it.each([
    ['nothing', '', 'empty', null],
    ['blank lines', '\n\n', 'empty', null],
    ['a zip', 'PK\u0003\u0004\0\0', 'no-text', 1],
    ['other JSON', '{"format":"else"}', 'not-ours', 1],
    ['a list', '[1,2]', 'not-ours', 1],
    ['words', 'Dear Sam,\nthank you', 'not-ours', 1],
    ['millions of brackets', '['.repeat(4_100_000), 'not-ours', 1],
    ['half of one', file(opportunity('dana')).slice(0, -4), 'cut-off', 13],
    ['nothing but a head', file().split('\n')[0] ?? '', 'cut-off', 1],
    ['one with a strange part', file().replace('"mutes":[', '"friends":['), 'damaged', 6],
  ])('%s', (_, text, code, line) => {
    expect(failure(text)).toMatchObject({ code, ...(code === 'cut-off' ? {} : { line }) });
  });

  it('says which version it would need', () => {
    const newer = file().replace('"version":1', '"version":7');
    expect(failure(newer)).toMatchObject({ code: 'newer', value: '7' });
  });
});

describe('a line that does not fit', () => {
  const at = { at: AT };
  const record = (fields: unknown, more: object = {}) =>
    JSON.stringify({ id: 'dana', fields, texts: {}, ...more });
  it.each([
    ['no JSON', '{"id":', 'no-json', null],
    ['deep', `${'['.repeat(30)}${']'.repeat(30)}`, 'too-deep', null],
    ['a wrong type', record({ organisation: { value: 5, ...at } }), 'wrong-value', 'organisation'],
    [
      'a day that does not exist',
      record({ action: { value: { text: '', due: '2026-02-31', doneAt: null }, ...at } }),
      'no-such-date',
      'action.due',
    ],
    ['a status that is none', record({ status: { value: 'won', ...at } }), 'wrong-value', 'status'],
    ['no stamp', record({ status: { value: 'asked', at: 'yesterday' } }), 'wrong-value', 'fields.status.at'],
    [
      'a text of no field',
      record({}, { texts: { other: { versions: [], seen: {} } } }),
      'wrong-value',
      'texts.other',
    ],
    ['no id', '{"fields":{},"texts":{}}', 'wrong-value', 'id'],
  ])('%s: the others are taken over', (_, line, code, field) => {
    const text = withLine(line).replace('\n]\n}', `,\n${JSON.stringify(opportunity('other').item)}\n]\n}`);
    const { items, problems } = read(text);
    expect(items).toEqual([opportunity('other')]);
    expect(problems).toEqual([expect.objectContaining({ code, field, line: 17 })]);
  });

  it('is taken over once', () => {
    const { items, problems } = read(
      file(opportunity('dana'), opportunity('dana', { organisation: 'Other' })),
    );
    expect(items).toEqual([opportunity('dana')]);
    expect(problems).toMatchObject([{ code: 'twice', value: 'dana' }]);
  });

  it('pollutes nothing', () => {
    const hostile =
      '{"id":"dana","fields":{"__proto__":{"value":1,"at":"000000001-0000-a"},"constructor":{"value":{"prototype":{"polluted":1}},"at":"000000001-0000-a"}},"texts":{},"__proto__":{"polluted":1}}';
    const { items } = read(withLine(hostile));
    expect(items).toEqual([opportunity('dana')]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('counts them all and lists a thousand', () => {
    const reader = createBundleReader();
    reader.push(file().replace('"opportunities":[\n', `"opportunities":[\n${'x,\n'.repeat(1500)}`));
    expect(reader.problems).toHaveLength(1000);
    expect(reader.problemCount()).toBe(1500);
  });
});
