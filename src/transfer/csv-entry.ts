import * as v from 'valibot';
import { codeOf } from './bundle-items.ts';
import { type CsvColumn, valuesIn } from './csv.ts';
import type { StampedRecord } from './merge.ts';
import { type ImportProblem, lineProblem } from './problems.ts';
import { date, id } from './shape-parts.ts';
import { opportunityFields } from './shapes.ts';
import { firstStamp, lastStampOf, type Stamp } from './stamps.ts';

/** The cells of a row of our own CSV, by column; a column that the file does not have is missing. */
export type CsvCells = ReadonlyMap<CsvColumn, string>;

type FieldName = keyof typeof opportunityFields;

/** How cells become a field. */
interface FieldOfCells {
  field: FieldName;
  /** All of them must be there; the first is named where no other can be. */
  columns: readonly [CsvColumn, ...CsvColumn[]];
  /** The column of each part of the value. */
  parts?: Partial<Record<string, CsvColumn>>;
  /** The value, or undefined if the cells say nothing. */
  value(cells: (column: CsvColumn) => string): unknown;
  /** The cells hold a part of the field only: it fills an entry that has none, and replaces nothing. */
  isPart?: boolean;
}

const DEVICE = 'csv';

/** Stamps of years before there was this program come of a wrong date. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const orNull = (cell: string) => (cell === '' ? null : cell);

const nullable = (field: FieldName, column: CsvColumn): FieldOfCells => ({
  field,
  columns: [column],
  value: (cell) => orNull(cell(column)),
});

const needed = (field: FieldName, column: CsvColumn): FieldOfCells => ({
  field,
  columns: [column],
  value: (cell) => cell(column).trim() || undefined,
});

const list = (field: FieldName, column: CsvColumn): FieldOfCells => ({
  field,
  columns: [column],
  value: (cell) => valuesIn(cell(column)),
});

function task(field: 'action' | 'followUp', text: CsvColumn, due: CsvColumn, done: CsvColumn): FieldOfCells {
  return {
    field,
    columns: [text, due, done],
    parts: { text, due, doneAt: done },
    value: (cell) =>
      [text, due, done].every((column) => cell(column) === '')
        ? null
        : { text: cell(text), due: orNull(cell(due)), doneAt: orNull(cell(done)) },
  };
}

/** A mail of which a row tells when it was sent: as if it had been written without our help. */
const mail = (field: 'request' | 'nudge' | 'thanks', column: CsvColumn): FieldOfCells => ({
  field,
  columns: [column],
  isPart: true,
  value: (cell) =>
    cell(column) === ''
      ? undefined
      : {
          insertedAt: null,
          text: null,
          sentAt: cell(column),
          sentId: null,
          ...(field === 'request' ? { choice: null } : {}),
        },
});

/** The call as far as a row tells of it: that it is planned, or when it was held. */
function callOf(at: string, status: string): unknown {
  if (at === '') return undefined;
  const isPlan = status === 'accepted';
  return {
    plan: isPlan ? { at, zone: 'UTC', wall: at.slice(0, 16) } : null,
    minutes: 10,
    place: '',
    remindBefore: null,
    aim: '',
    startedAt: isPlan ? null : at,
    endedAt: isPlan ? null : at,
    elapsed: 0,
    runningSince: null,
    question: null,
    skipped: [],
  };
}

/** As we write amounts, or with the decimal comma of a spreadsheet; "42,000" could be either and is none. */
const AMOUNT = /^(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|\d+,\d{1,2})$/i;

/** The number in a cell, or the cell itself, which then fits nowhere. */
function numberIn(cell: string, form: RegExp): number | string {
  const digits = cell.trim();
  return form.test(digits) ? Number(digits.replace(',', '.')) : cell;
}

function feelingIn(cell: string): number | string | null {
  return cell.trim() === '' ? null : numberIn(cell, /^\d$/);
}

const FIELDS: readonly FieldOfCells[] = [
  needed('createdAt', 'created'),
  needed('kind', 'kind'),
  {
    field: 'contact',
    columns: ['person', 'email'],
    parts: { name: 'person', email: 'email' },
    value: (cell) => ({ name: orNull(cell('person')), email: orNull(cell('email')) }),
  },
  nullable('organisation', 'organisation'),
  nullable('project', 'project'),
  nullable('decidedAt', 'decided'),
  needed('outcome', 'outcome'),
  nullable('competitor', 'competitor'),
  list('guess', 'guess'),
  list('inMail', 'in_their_mail'),
  list('told', 'told'),
  needed('status', 'status'),
  task('action', 'action', 'action_due', 'action_done'),
  task('followUp', 'follow_up', 'follow_up_due', 'follow_up_done'),
  nullable('closedAt', 'closed'),
  needed('secondChance', 'second_chance'),
  list('tags', 'tags'),
  nullable('evidence', 'their_words'),
  nullable('language', 'language'),
  {
    field: 'value',
    columns: ['value', 'currency'],
    parts: { amount: 'value', currency: 'currency' },
    value: (cell) =>
      cell('value').trim() === ''
        ? null
        : { amount: numberIn(cell('value'), AMOUNT), currency: cell('currency').trim().toUpperCase() },
  },
  nullable('stage', 'stage'),
  {
    field: 'mood',
    columns: ['felt_before', 'felt_after'],
    parts: { before: 'felt_before', after: 'felt_after' },
    value(cell) {
      const [before, after] = [feelingIn(cell('felt_before')), feelingIn(cell('felt_after'))];
      return before === null && after === null ? null : { before, after };
    },
  },
  {
    field: 'agreement',
    columns: ['agreed'],
    isPart: true,
    value: (cell) =>
      cell('agreed') === '' ? undefined : { offeredAt: null, agreedAt: cell('agreed'), how: null },
  },
  mail('request', 'asked'),
  mail('nudge', 'reminded'),
  {
    field: 'reply',
    columns: ['answer', 'answered'],
    parts: { as: 'answer', at: 'answered' },
    isPart: true,
    value: (cell) =>
      cell('answer') === '' && cell('answered') === ''
        ? undefined
        : { as: cell('answer'), at: cell('answered'), messageId: null, words: null },
  },
  {
    field: 'call',
    columns: ['call', 'status'],
    isPart: true,
    value: (cell) => callOf(cell('call'), cell('status').trim()),
  },
  mail('thanks', 'thanked'),
];

const TEXTS = ['lesson', 'notes'] as const satisfies readonly CsvColumn[];

/** The column to blame for a value that does not fit. */
function columnOf({ columns, parts }: FieldOfCells, issue: v.BaseIssue<unknown>): CsvColumn {
  return parts?.[String(issue.path?.[0]?.key)] ?? columns[0];
}

/** When the row was last changed, as a stamp; null if its cell does not say. */
function stampOf(changed: string): Stamp | null {
  const withZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(changed) ? changed : `${changed}Z`;
  const time = v.is(date, changed) ? Date.parse(withZone) : Number.NaN;
  return time >= EARLIEST && time < LATEST ? lastStampOf(time, DEVICE) : null;
}

/**
 * A row of our own CSV as a record: what its cells hold, with the date that the row says it was last changed. What a
 * table has no room for is missing, and stays as it is where the record is merged.
 */
export function recordOfCells(cells: CsvCells, line: number): StampedRecord | ImportProblem {
  const cell = (column: CsvColumn) => cells.get(column) ?? '';
  const key = cell('id').trim();
  if (!v.is(id, key)) return lineProblem('wrong-value', line, 'id', key);
  const at = stampOf(cell('changed').trim());
  if (at === null) return lineProblem('no-such-date', line, 'changed', cell('changed'));
  const fields: StampedRecord['fields'] = {};
  for (const each of FIELDS) {
    const { field, columns, isPart } = each;
    const value = columns.every((column) => cells.has(column)) ? each.value(cell) : undefined;
    if (value === undefined) continue;
    const result = v.safeParse(opportunityFields[field] as v.GenericSchema, value);
    if (!result.success) {
      const [issue] = result.issues;
      return lineProblem(codeOf(issue), line, columnOf(each, issue), issue.input);
    }
    fields[field] = { value: result.output, at: isPart ? firstStamp(DEVICE) : at };
  }
  const texts: StampedRecord['texts'] = {};
  for (const name of TEXTS) {
    // An empty cell is no text that somebody has emptied: the log may hold one by now.
    if (cell(name).trim() === '') continue;
    texts[name] = { versions: [{ text: cell(name), at }], seen: { [DEVICE]: at } };
  }
  return { id: key, fields, texts };
}
