import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NO_CALL_YET, NO_MAIL_YET, NO_STEP_YET } from '../followup/blank.ts';
import type { Opportunity } from '../model.ts';
import { COLUMN_NAMES, csvHead, csvLine } from './csv.ts';
import { mergeRecords, type StampedRecord, shownText } from './merge.ts';
import { createCsvReader } from './read-csv.ts';
import { FULL, recordOf } from './records.fixture.ts';
import { OUTCOMES, REASONS, SECOND_CHANCES, STAGES, STATUSES } from './shape-ids.ts';

function read(text: string, size = 65_536) {
  const reader = createCsvReader();
  const items: StampedRecord[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...reader.push(text.slice(at, at + size)));
  const end = reader.end();
  if (end.from === 'our-csv') items.push(...end.items);
  return { from: end.from, items, problems: reader.problems };
}

const written = (...entries: Opportunity[]) => `${csvHead()}${entries.map(csvLine).join('')}`;

const BLANK: Opportunity = {
  ...NO_STEP_YET,
  id: 'e1',
  createdAt: FULL.createdAt,
  changedAt: FULL.changedAt,
  kind: 'sales',
  contact: { name: null, email: null },
  organisation: null,
  project: null,
  threadKey: null,
  threadUrl: null,
  decidedAt: null,
  outcome: 'unknown',
  guess: [],
  inMail: [],
  evidence: null,
  language: null,
  notes: '',
};

/** The entry that a log begins with a record that it does not have. */
function entryOf({ id, fields, texts }: StampedRecord): Opportunity {
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  const words = Object.fromEntries(
    Object.entries(texts).map(([name, state]) => [name, shownText(state).text]),
  );
  return { ...BLANK, ...values, ...words, id } as Opportunity;
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('=1+1', "'=1", '@x', '-', 'a,"b";\r\n\tc', '\uFEFFx', "''+"),
  )
  .filter((words) => words.trim() !== '' && !words.includes('\0'));
const maybe = fc.option(text);
const instant = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const task = fc.option(fc.record({ text, due: fc.option(day), doneAt: fc.option(instant) }));
const mail = fc.option(instant.map((sentAt) => ({ ...NO_MAIL_YET, sentAt })));
const reasons = fc.uniqueArray(fc.constantFrom(...REASONS));
const feeling = fc.option(fc.constantFrom(1, 2, 3, 4, 5));
const tag = text.map((words) => words.replaceAll(';', ',').trim()).filter((words) => words !== '');

/** Entries as a row can hold them whole: without what a table has no room for. */
const entries: fc.Arbitrary<Opportunity> = fc
  .record({
    id: fc.uuid(),
    createdAt: instant,
    changedAt: instant,
    kind: fc.constantFrom('sales', 'tender', 'job', 'other'),
    contact: fc.record({ name: maybe, email: maybe }),
    organisation: maybe,
    project: maybe,
    decidedAt: fc.option(instant),
    outcome: fc.constantFrom(...OUTCOMES),
    competitor: maybe,
    guess: reasons,
    inMail: reasons,
    told: reasons,
    status: fc.constantFrom(...STATUSES.filter((status) => status !== 'accepted')),
    agreement: fc.option(instant.map((agreedAt) => ({ offeredAt: null, agreedAt, how: null }))),
    request: mail.map((sent) => sent && { ...sent, choice: null }),
    nudge: mail,
    reply: fc.option(instant.map((at) => ({ as: 'written' as const, at, messageId: null, words: null }))),
    call: fc.option(
      instant.map((at) => ({ ...NO_CALL_YET, remindBefore: null, startedAt: at, endedAt: at })),
    ),
    lesson: text,
    action: task,
    followUp: task,
    thanks: mail,
    closedAt: fc.option(instant),
    secondChance: fc.constantFrom(...SECOND_CHANCES),
    tags: fc.array(tag, { maxLength: 4 }),
    evidence: maybe,
    notes: text,
    language: fc.constantFrom('en', null),
    value: fc.option(
      fc.record({
        amount: fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
        currency: fc.constantFrom('EUR', 'USD', 'JPY'),
      }),
    ),
    stage: fc.option(fc.constantFrom(...STAGES)),
    mood: fc.option(
      fc
        .record({ before: feeling, after: feeling })
        .filter(({ before, after }) => before !== null || after !== null),
    ),
  })
  .map((some): Opportunity => ({ ...BLANK, ...some }) as Opportunity);

describe('our own CSV', () => {
  it('comes back as it left: every field that a row holds, and the same row again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 4 }), (some) => {
        const { from, items, problems } = read(written(...some), 1000);
        expect(problems).toEqual([]);
        expect(from).toBe('our-csv');
        const again = items
          .map(entryOf)
          .map((entry, at) => ({ ...entry, changedAt: some[at]?.changedAt ?? '' }));
        // Notes of a call are in no row that is read.
        expect(
          again.map(({ call, ...entry }) => ({ ...entry, call: call && { ...call, notes: {} } })),
        ).toEqual(some);
        expect(again.map((entry) => csvLine(entry))).toEqual(some.map(csvLine));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('changes nothing in the log that it came from', () => {
    const record = recordOf(FULL);
    const [row] = read(written(FULL)).items;
    const merged = mergeRecords(record, row as StampedRecord);
    for (const [name, { value }] of Object.entries(merged.fields))
      expect(value, name).toEqual(record.fields[name]?.value);
    for (const [name, state] of Object.entries(merged.texts)) {
      expect(shownText(state), name).toEqual({ text: record.texts[name]?.versions[0]?.text, others: [] });
    }
  });

  it('takes what was changed in a spreadsheet, and leaves what was changed in the log since', () => {
    const row = read(written({ ...FULL, organisation: 'Changed in the sheet', tags: ['sheet'] })).items[0];
    const log = recordOf({ ...FULL }, '0mwumvrk0-0000-dev1');
    const later = { ...log, fields: { ...log.fields, tags: { value: ['log'], at: '0zzzzzzzz-0000-dev1' } } };
    const merged = mergeRecords(later, row as StampedRecord);
    expect(merged.fields.organisation?.value).toBe('Changed in the sheet');
    expect(merged.fields.tags?.value).toEqual(['log']);
    // A part of a field never replaces the whole of it.
    expect(merged.fields.request?.value).toEqual(FULL.request);
  });

  it('is known by its columns in any order, with any delimiter, with columns that are not ours', () => {
    const columns = [...COLUMN_NAMES, 'of_later'].reverse();
    const { data } = Papa.parse<string[]>(csvLine(FULL).trim());
    const cells = new Map(COLUMN_NAMES.map((name, at) => [name as string, data[0]?.[at] ?? '']));
    const rows = [
      columns.map((name) => name.toUpperCase()),
      columns.map((name) => cells.get(name) ?? 'later'),
    ];
    const expected = read(written(FULL)).items;
    for (const delimiter of [',', ';', '\t']) {
      for (const newline of ['\n', '\r\n']) {
        expect(read(Papa.unparse(rows, { delimiter, newline })).items).toEqual(expected);
      }
    }
  });

  it('says nothing of fields whose columns are missing', () => {
    const { items } = read(
      'id,changed,outcome,status,person\ne1,2026-11-24T15:31:00.000Z,competitor,logged,Dana\n',
    );
    expect(items).toHaveLength(1);
    // Without the mail address the contact is half of one.
    expect(Object.keys(items[0]?.fields ?? {})).toEqual(['outcome', 'status']);
    expect(items[0]?.texts).toEqual({});
  });

  it('of before there was a value, stage or feeling leaves those of the log', () => {
    const old = COLUMN_NAMES.slice(0, COLUMN_NAMES.indexOf('stage'));
    const { data } = Papa.parse<string[]>(csvLine(FULL).trim());
    const { items, problems } = read(Papa.unparse([old, (data[0] ?? []).slice(0, old.length)]));
    expect(problems).toEqual([]);
    const merged = mergeRecords(recordOf(FULL), items[0] as StampedRecord);
    expect(merged.fields.value?.value).toEqual(FULL.value);
    expect(merged.fields.mood?.value).toEqual(FULL.mood);
    // A spreadsheet that writes decimals with a comma is understood, and an emptied cell is no value.
    const again = (value: string) =>
      read(written(FULL).replace('"42000.5"', `"${value}"`)).items[0]?.fields.value?.value;
    expect(again('1999,90')).toEqual({ amount: 1999.9, currency: 'EUR' });
    expect(again('')).toBeNull();
  });

  it.each([
    ['outcome', 'competitor', 'lost', 'wrong-value', 'outcome', 'lost'],
    ['no reason', 'price_value; budget', 'price_value; money', 'wrong-value', 'guess', 'money'],
    ['31 February', '2026-11-27', '2026-02-31', 'no-such-date', 'action_due', '2026-02-31'],
    ['no date of change', '2026-11-24T15:31:00.000Z', 'yesterday', 'no-such-date', 'changed', 'yesterday'],
    [
      'a change in a year to come',
      '2026-11-24T15:31:00.000Z',
      '5000-01-01',
      'no-such-date',
      'changed',
      '5000-01-01',
    ],
    ['no id', '"e1"', '""', 'wrong-value', 'id', ''],
    ['a reply that is none', 'accepted', 'perhaps', 'wrong-value', 'answer', 'perhaps'],
    ['an amount that can be read two ways', '42000.5', '42,000', 'wrong-value', 'value', '42,000'],
    ['a value without a currency', '"EUR"', '""', 'wrong-value', 'currency', ''],
    ['no stage', 'shortlist', 'nearly', 'wrong-value', 'stage', 'nearly'],
    ['no feeling', '"2","4"', '"9","4"', 'wrong-value', 'felt_before', '9'],
  ])('names line and column: %s', (_, right, wrong, code, field, value) => {
    const other = { ...FULL, id: 'e2' };
    const file = `${csvHead()}${csvLine(FULL).replace(right, wrong)}${csvLine(other)}`;
    const { items, problems } = read(file);
    expect(items.map(({ id }) => id)).toEqual(['e2']);
    expect(problems).toEqual([{ code, line: 2, field, value }]);
  });

  it('takes an entry over once, and no row with cells out of place', () => {
    const line = csvLine({ ...FULL, notes: '', call: null });
    const { items, problems } = read(
      `${csvHead()}${line}${line}${line.replace('"e1"', '"e2"').replace('\r\n', ',"x"\r\n')}`,
    );
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'twice', line: 3, value: 'e1' },
      { code: 'wrong-cells', line: 4, value: 'x' },
    ]);
  });
});
