import type { ImportProblem } from './problems.ts';

/** What a file would do to one entry of the log. `conflict`: both sides have written the same text; both stay. */
export type ImportEffect = 'new' | 'changed' | 'same' | 'conflict';

export interface ImportExample {
  /** Organisation, person or project, as the file names it. */
  name: string;
  effect: ImportEffect;
  /** Names of the fields that would change, in the order of `Opportunity`. */
  fields: readonly string[];
}

/** What an import would do, told before anything is written. */
export interface ImportPreview {
  /** Names what is staged; given to `apply` and `discard`. */
  id: string;
  from: 'ours' | 'our-csv' | 'other-csv';
  /** ISO 8601 instant in UTC, null if the file does not say. */
  exportedAt: string | null;
  entries: Record<ImportEffect, number>;
  /** Phrases, mutes, proposals, drafts and settings that are not here yet, or newer there. */
  others: number;
  /** Some of each effect but `same`, at most 50. */
  examples: readonly ImportExample[];
  /** The first of the lines that cannot be taken over, in order, and how many there are. */
  problems: readonly ImportProblem[];
  problemCount: number;
}

export interface ImportDone {
  id: string;
  entries: Record<ImportEffect, number>;
  others: number;
}

/** The fields of an entry that a CSV from elsewhere can fill. */
export type MappedField =
  | 'name'
  | 'email'
  | 'organisation'
  | 'project'
  | 'decidedAt'
  | 'outcome'
  | 'reasons'
  | 'competitor'
  | 'lesson'
  | 'notes'
  | 'evidence'
  | 'action'
  | 'actionDue'
  | 'followUpDue'
  | 'tags';

/** Which column of a CSV from elsewhere fills what; null: it is left out. One item a column. */
export type CsvMapping = readonly (MappedField | null)[];

/** A CSV from elsewhere, before it is known what its columns mean. */
export interface CsvTable {
  /** The column names, or "1", "2" … where the file has none. */
  columns: readonly string[];
  /** The first rows as they are. */
  rows: readonly (readonly string[])[];
  /** Rows in all. */
  count: number;
  /** What the columns seem to mean, by their names and what is in them. */
  guess: CsvMapping;
}
