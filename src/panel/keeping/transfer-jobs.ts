import type { BundleRequest, ExportedBundle } from '../../storage/export-log.ts';
import type { LogMeta } from '../../storage/schema.ts';
import type { Sections } from '../../transfer/bundle.ts';
import type { CsvLabels } from '../../transfer/csv-mapping.ts';
import type { CsvMapping, CsvTable, ImportDone, ImportPreview } from '../../transfer/import-plan.ts';
import type { ImportProblem } from '../../transfer/problems.ts';
import type { MarkdownTexts } from './export-words.ts';

// What the page asks of the worker that reads and writes files, and what it answers.

export type SettingItem = Sections['settings'];

/** Files of text, before they have a name: `part` tells several apart. */
export interface MadeFile {
  /** Null: the only one. A month as "2026-11". */
  part: string | null;
  blob: Blob;
}

export interface ReadRequest {
  id: string;
  /** Names the page, which holds the lock `pageLock(page)`. */
  page: string;
  file: Blob;
  passphrase: string | null;
  mapping: CsvMapping | null;
  labels: CsvLabels;
}

export type ReadAnswer =
  | { is: 'locked'; wrongPassphrase: boolean }
  | { is: 'table'; table: CsvTable }
  | { is: 'failed'; problem: ImportProblem }
  /** `others` is still without the settings, which only the page can compare. */
  | { is: 'preview'; preview: ImportPreview; settings: SettingItem[] };

/** Each job, with what it takes and what it gives. */
export interface Jobs {
  bundle: { asks: BundleRequest; gives: ExportedBundle };
  csv: { asks: { entries: 'all' | readonly string[] }; gives: MadeFile[] };
  markdown: {
    asks: { entries: 'all' | readonly string[]; byMonth: boolean; texts: MarkdownTexts };
    gives: MadeFile[];
  };
  read: { asks: ReadRequest; gives: ReadAnswer };
  apply: { asks: { id: string }; gives: { done: ImportDone; meta: LogMeta | null } };
  undo: { asks: { id: string }; gives: { kept: number; meta: LogMeta } };
}

export type JobName = keyof Jobs;

/** A job as it is sent. */
export type Order = { [Name in JobName]: { job: Name; asks: Jobs[Name]['asks'] } }[JobName];

export type ToWorker = { is: 'begin'; order: Order } | { is: 'cancel' };

export type FromWorker =
  /** It lives: it holds the lock of this name until its end. */
  | { is: 'alive'; lock: string }
  | { is: 'progress'; done: number }
  | { is: 'done'; gives: unknown }
  | { is: 'failed'; name: string; message: string };
