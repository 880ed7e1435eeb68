import type { CsvMapping, MappedField } from '../../safety-services.ts';

/** Without one of these an entry has no name. */
const NAMES: readonly MappedField[] = ['name', 'email', 'organisation'];

const DATES: readonly MappedField[] = ['decidedAt', 'actionDue', 'followUpDue'];

export const hasName = (mapping: CsvMapping): boolean =>
  mapping.some((field) => field !== null && NAMES.includes(field));

/** Fields that more than one column holds: a first and a last name, two columns of comments. */
export function heldTwice(mapping: CsvMapping): MappedField[] {
  const held = mapping.filter((field) => field !== null);
  return [...new Set(held.filter((field, at) => held.indexOf(field) !== at))];
}

/** Of several columns with a date the first one that is filled counts (`createRowMapper`). */
export const isDate = (field: MappedField): boolean => DATES.includes(field);

/** What a row says of a field, as it will be taken over; empty if no column says anything. */
export function cellOf(row: readonly string[], mapping: CsvMapping, field: MappedField): string {
  const cells = row.map((cell, at) => (mapping[at] === field ? cell.trim() : '')).filter(Boolean);
  return isDate(field) ? (cells[0] ?? '') : cells.join(' ');
}

/** The first values of a column that say something, each once. */
export function samplesOf(rows: readonly (readonly string[])[], column: number, most: number): string[] {
  const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, most);
}
