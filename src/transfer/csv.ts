import Papa from 'papaparse';
import type { Opportunity } from '../model.ts';

/**
 * The columns of our CSV, in their order: one row an opportunity. Names and ids are the same in every language, so
 * that a file can be read again anywhere. A column is only ever added, at the end.
 */
export const CSV_COLUMNS = {
  id: ({ id }) => id,
  created: ({ createdAt }) => createdAt,
  changed: ({ changedAt }) => changedAt,
  kind: ({ kind }) => kind,
  person: ({ contact }) => contact.name,
  email: ({ contact }) => contact.email,
  organisation: ({ organisation }) => organisation,
  project: ({ project }) => project,
  decided: ({ decidedAt }) => decidedAt,
  outcome: ({ outcome }) => outcome,
  competitor: ({ competitor }) => competitor,
  guess: ({ guess }) => listed(guess),
  in_their_mail: ({ inMail }) => listed(inMail),
  told: ({ told }) => listed(told),
  status: ({ status }) => status,
  agreed: ({ agreement }) => agreement?.agreedAt ?? null,
  asked: ({ request }) => request?.sentAt ?? null,
  reminded: ({ nudge }) => nudge?.sentAt ?? null,
  answered: ({ reply }) => reply?.at ?? null,
  answer: ({ reply }) => reply?.as ?? null,
  call: ({ call }) => call?.startedAt ?? call?.plan?.at ?? null,
  lesson: ({ lesson }) => lesson,
  action: ({ action }) => action?.text ?? null,
  action_due: ({ action }) => action?.due ?? null,
  action_done: ({ action }) => action?.doneAt ?? null,
  follow_up: ({ followUp }) => followUp?.text ?? null,
  follow_up_due: ({ followUp }) => followUp?.due ?? null,
  follow_up_done: ({ followUp }) => followUp?.doneAt ?? null,
  thanked: ({ thanks }) => thanks?.sentAt ?? null,
  closed: ({ closedAt }) => closedAt,
  second_chance: ({ secondChance }) => secondChance,
  tags: ({ tags }) => listed(tags),
  their_words: ({ evidence }) => evidence,
  notes: ({ notes }) => notes,
  language: ({ language }) => language,
  /** For reading only: a table has no room for a text by question. */
  call_notes: ({ call }) =>
    Object.entries(call?.notes ?? {})
      .flatMap(([question, text]) => (text.trim() === '' ? [] : [`${question}: ${text}`]))
      .join('\n\n'),
  stage: ({ stage }) => stage ?? null,
  felt_before: ({ mood }) => (mood?.before ? String(mood.before) : null),
  felt_after: ({ mood }) => (mood?.after ? String(mood.after) : null),
  value: ({ value }) => (value ? String(value.amount) : null),
  /** The last cell of a file that was cut off is empty: a value without it is refused, where others would seem unsaid. */
  currency: ({ value }) => value?.currency ?? null,
} as const satisfies Record<string, (entry: Opportunity) => string | null>;

export type CsvColumn = keyof typeof CSV_COLUMNS;

export const COLUMN_NAMES = Object.keys(CSV_COLUMNS) as readonly CsvColumn[];

/** Several values in one cell; none of ours holds a semicolon, and a tag's becomes a comma. */
function listed(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join('; ');
}

/** The values that `csvLine` put into one cell. */
export function valuesIn(cell: string): string[] {
  return cell.split(';').flatMap((value) => value.trim() || []);
}

/**
 * What a spreadsheet takes for a formula, or a separator of its own (OWASP ASVS 1.2.10, CWE-1236); and what looks like
 * one made safe already, or reading would take its apostrophe away.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

const OPTIONS: Papa.UnparseConfig = { quotes: true, newline: '\r\n', escapeFormulae: FORMULA, header: false };

/** The first line of a CSV file, with the mark by which spreadsheets know its letters for UTF-8. */
export function csvHead(): string {
  return `\uFEFF${Papa.unparse([COLUMN_NAMES], OPTIONS)}\r\n`;
}

/** A cell of ours as text. A zero is no character of a text file, and would make the whole of it none. */
const cellText = (cell: string | number | null) => String(cell ?? '').replaceAll('\0', '');

/** Rows as lines of RFC 4180 in which nothing runs as a formula; what is null is empty. */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(cellText)),
    OPTIONS,
  )}\r\n`;

/** One entry as such a line. */
export function csvLine(entry: Opportunity): string {
  return csvLines([COLUMN_NAMES.map((name) => CSV_COLUMNS[name](entry))]);
}

/** A cell as it was before `csvLine` made it safe. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
