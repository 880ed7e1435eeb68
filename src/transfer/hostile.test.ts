import { describe, expect, it } from 'vitest';
import type { BundleItem } from './bundle.ts';
import { csvHead, csvLine } from './csv.ts';
import { fileOf, fits, head, isClean, layouts, read, readCsv, WHOLE } from './hostile.fixture.ts';
import type { StampedRecord } from './merge.ts';
import { FULL, ITEMS, recordOf } from './records.fixture.ts';

// Files that were made to harm.

describe('a file that is deep', () => {
  const deep = '['.repeat(5_000_000);
  it.each([
    ['from its beginning', deep, 'not-ours'],
    ['behind a key', `{"opportunities":${deep}`, 'not-ours'],
    ['in our layout', `${head}\n"opportunities":[\n${deep}`, 'cut-off'],
    ['on one line', `${head}"opportunities":[${deep}`, 'cut-off'],
    ['in its head', `{"format":"lost-and-learned","version":${deep}`, 'damaged'],
  ])('%s is refused', (_, text, code) => {
    expect(read(text)).toMatchObject({ refused: { code } });
  });

  it('only in somebody’s words is none', () => {
    const items = ['"[[', '\\"{', '\\', '"'].map((words, at) => ({
      section: 'opportunities' as const,
      item: recordOf({ id: `e${at}`, notes: `${words}${'[{'.repeat(30)}` }),
    }));
    for (const text of layouts(fileOf(items))) expect(read(text)).toEqual({ items, problems: [] });
  });

  it('and balanced costs the line only', () => {
    const item = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const text of [`${head}\n"opportunities":[\n${item}\n]\n}`, `${head}"opportunities":[${item}]}`]) {
      expect(read(text)).toMatchObject({ items: [], problems: [{ code: 'too-deep' }] });
    }
  });
});

describe('a line of ten megabytes', () => {
  it.each([
    ['in our layout', `${head}\n"opportunities":[\n{"id":"${'x'.repeat(10_000_000)}"},\n`, '\n]\n}\n', 3],
    ['in another one', `${head}"opportunities":[{"id":"${'x'.repeat(10_000_000)}"},`, ']}', 1],
  ])('is passed over, in whatever pieces: %s', (_, before, after, line) => {
    const other = JSON.stringify(recordOf({ id: 'e2' }));
    for (const size of [65_536, 20_000_000]) {
      const outcome = read(`${before}${other}${after}`, size);
      expect(outcome).toMatchObject({
        items: [{ item: { id: 'e2' } }],
        problems: [{ code: 'too-long', line }],
      });
    }
  });

  it('refuses a CSV file', () => {
    expect(readCsv(`${csvHead()}"${'x'.repeat(10_000_000)}`)).toMatchObject({
      refused: { code: 'too-long', line: 2 },
    });
    expect(readCsv(`${csvHead()}"a"${'b"'.repeat(2_100_000)}`)).toMatchObject({
      refused: { code: 'too-long' },
    });
  }, 30_000);
});

describe('keys that reach for every object', () => {
  const evil = (value: string) =>
    `{"__proto__":{"polluted":${value}},"constructor":{"prototype":{"polluted":${value}}},"prototype":${value}}`;

  it('are carried nowhere', () => {
    const stamp = JSON.stringify(FULL.id && recordOf(FULL).fields.kind?.at);
    const record = (fields: string, texts: string, rest = '') =>
      `{"id":"e9","fields":${fields},"texts":${texts}${rest}}`;
    const inFields = `{"__proto__":{"value":1,"at":${stamp}},"constructor":{"value":1,"at":${stamp}},"contact":{"value":{"name":null,"email":null,"__proto__":{"polluted":1}},"at":${stamp},"__proto__":{}}}`;
    const inTexts = `{"notes":{"versions":[{"text":"x","at":${stamp},"__proto__":1}],"seen":{"__proto__":${stamp},"constructor":${stamp},"a":${stamp}}}}`;
    for (const line of [
      record(inFields, '{}'),
      record('{}', inTexts),
      record('{}', '{}', `,"__proto__":${evil('1')}`),
      record('{}', evil('1')),
      evil('1'),
    ]) {
      for (const text of [
        `${head}\n"opportunities":[\n${line}\n]\n}`,
        `{"__proto__":${evil('2')},${head.slice(1)}"opportunities":[${line}]}`,
      ]) {
        const outcome = read(text);
        expect('refused' in outcome).toBe(false);
        if ('refused' in outcome) continue;
        expect(JSON.stringify(outcome.items)).not.toMatch(/polluted|__proto__|constructor|prototype/);
        for (const item of outcome.items) expect(fits(item)).toBe(true);
      }
    }
    const [known] = (
      read(`${head}\n"opportunities":[\n${record(inFields, inTexts)}\n]\n}`) as { items: BundleItem[] }
    ).items;
    expect(known?.item).toMatchObject({
      id: 'e9',
      fields: { contact: { value: { name: null, email: null } } },
    });
    expect(isClean()).toBe(true);
  });

  it('name no setting, no column and no text', () => {
    const setting =
      '{"name":"constructor","value":1},\n{"name":"__proto__","value":{"polluted":1}},\n{"name":"toString","value":1}';
    expect(read(`${head}\n"settings":[\n${setting}\n]\n}`)).toEqual({ items: [], problems: [] });
    const csv =
      '__proto__,constructor,id,changed,kind,status,outcome\n1,2,e1,2026-11-24T15:31:00Z,sales,asked,unknown\n';
    const outcome = readCsv(csv);
    expect('items' in outcome && Object.keys(outcome.items[0]?.fields ?? {})).toEqual([
      'kind',
      'outcome',
      'status',
    ]);
    expect(isClean()).toBe(true);
  });
});

describe('a file as a whole', () => {
  it.each([
    ['nothing', '', 'empty', 'empty'],
    ['a zip', 'PK\u0003\u0004\u0014\0\0\0', 'no-text', 'no-text'],
    ['of a later version', WHOLE.replace('"version":1', '"version":2'), 'newer', null],
    [
      'of a later version, in another layout',
      JSON.stringify({ ...JSON.parse(WHOLE), version: 2 }),
      'newer',
      null,
    ],
    ['other JSON', '{"format":"something-else","opportunities":[]}', 'not-ours', null],
    ['JSON without a head', '{"opportunities":[]}', 'not-ours', null],
    ['a page', '<!doctype html><html><body>Not found</body></html>', 'not-ours', null],
    ['two of ours in one', `${WHOLE}${WHOLE}`, 'damaged', null],
    ['one with two ends', `${WHOLE}}\n`, 'damaged', null],
    ['one that goes on after its end', `${WHOLE}"mutes":[\n]\n}\n`, 'damaged', null],
    ['one on a line that goes on', `${JSON.stringify(JSON.parse(WHOLE))}}`, 'damaged', null],
  ])('is refused for what it is: %s', (_, text, code, csv) => {
    expect(read(text)).toMatchObject({ refused: { code } });
    if (csv) expect(readCsv(text)).toMatchObject({ refused: { code: csv } });
  });

  it('has each id once', () => {
    const twice = ITEMS.flatMap((item) => [item, item]);
    for (const text of layouts(fileOf(twice))) {
      expect(read(text)).toMatchObject({ items: ITEMS, problems: ITEMS.map(() => ({ code: 'twice' })) });
    }
  });
});

describe('words that would do something elsewhere', () => {
  it.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1+cmd|"/c calc"!A1',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '[x](javascript:alert(1)) ![[embed]] <% tp.file %>',
    '\u202Egnp.exe\u200B',
    '{{constructor.constructor}} %s $&',
  ])('come back as the words that they are: %s', (words) => {
    const entry = { ...FULL, notes: words, lesson: words, organisation: words, evidence: words, tags: [] };
    const json = read(fileOf([{ section: 'opportunities', item: recordOf(entry) }]));
    const csv = readCsv(`${csvHead()}${csvLine(entry)}`);
    if ('refused' in json || 'refused' in csv) throw new Error('refused');
    for (const record of [json.items[0]?.item as StampedRecord, csv.items[0] as StampedRecord]) {
      expect(record.fields.organisation?.value).toBe(words);
      expect(record.fields.evidence?.value).toBe(words);
      expect(record.texts.notes?.versions[0]?.text).toBe(words);
      expect(record.texts.lesson?.versions[0]?.text).toBe(words);
    }
  });
});
