import type { Opportunity } from '../model.ts';
import type { LogCopy, LogHealth } from '../storage/health.ts';
import type { CsvMapping, CsvTable, ImportDone, ImportPreview } from '../transfer/import-plan.ts';
import type { ImportProblem } from '../transfer/problems.ts';

export type { LogCopy, LogHealth, LogKnown } from '../storage/health.ts';
export type { TextBases } from '../storage/opportunities.ts';
export type {
  CsvMapping,
  CsvTable,
  ImportDone,
  ImportEffect,
  ImportExample,
  ImportPreview,
  MappedField,
} from '../transfer/import-plan.ts';
export type { ImportCode, ImportProblem } from '../transfer/problems.ts';

// What the pages ask so that records survive: health, copies, backups, files in and out, the bin.

export interface HealthService {
  current(): LogHealth;
  /** Calls `listener` after every change of `current()`; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void;
  /** Reads the whole log to see whether every entry can be read. */
  check(): Promise<LogHealth>;
}

/** Copies of the log on this device, apart from the database. */
export interface CopyService {
  /** Newest first. */
  list(): Promise<readonly LogCopy[]>;
  /** Makes one now. */
  make(): Promise<LogCopy>;
  /**
   * Puts a copy in the place of the log; `null`: the newest with everything that was written since. What the log
   * holds is copied before. Gives how many entries the log has then.
   */
  restore(id: string | null): Promise<{ entries: number }>;
  /** Goes on with the log as it is found, with what is missing given up. The copies stay. */
  goOnWithout(): Promise<void>;
  /** Hands a copy to the user as a file that can be imported; `null` as above. Gives the file's name. */
  save(id: string | null): Promise<string>;
  /** Lets a copy go for good. */
  letGo(id: string): Promise<void>;
  /** Calls `listener` after every change; returns the unsubscribing function. */
  onChange(listener: () => void): () => void;
}

/** A backup file, as far as we know of it. */
export interface BackupFile {
  /** ISO 8601 instant in UTC. */
  at: string;
  name: string;
  entries: number;
  bytes: number;
  /** `saved`: handed to the user by their click, to be put wherever they chose. */
  where: 'saved' | 'downloads' | 'folder';
  locked: boolean;
}

export interface BackupState {
  last: BackupFile | null;
  /** 30 days have gone without one, and something has changed since. */
  isOverdue: boolean;
  /** Where one goes by itself once a week, if something has changed. */
  weekly: 'off' | 'downloads' | 'folder';
  /** Name of the chosen folder. */
  folder: string | null;
  /** Whether the browser still lets us write there; `ask`: the user must allow it once more. */
  folderAccess: 'granted' | 'ask' | 'gone' | null;
  canChooseFolder: boolean;
  /** Files are locked with a passphrase that the user has set. */
  locked: boolean;
  /**
   * Why the last one by itself could not be written, null if it could. `no-key`: files are to be locked, and what the
   * passphrase made went with the old log; it must be set once more, and until then no file is written, by hand neither.
   */
  problem: 'no-permission' | 'folder-gone' | 'no-key' | 'not-written' | null;
}

export interface BackupService {
  state(): Promise<BackupState>;
  /** Makes a backup file and hands it to the user. */
  save(job: JobWatch): Promise<BackupFile>;
  /** Within the user's click: Downloads needs the browser's permission. False if it was refused. */
  setWeekly(where: 'off' | 'downloads'): Promise<boolean>;
  /** Within the user's click; false if no folder was chosen. */
  chooseFolder(): Promise<boolean>;
  /** Within the user's click: asks the browser to let us write in the chosen folder again. */
  allowFolder(): Promise<boolean>;
  /** Locks every file from now on; null: no longer. The passphrase itself is not kept. */
  setPassphrase(passphrase: string | null): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** How a long job is followed and given up. */
export interface JobWatch {
  /** From 0 to 1. */
  onProgress(done: number): void;
  /** Rejects the job with an `AbortError`; nothing is written then. */
  signal: AbortSignal;
}

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'markdown-months' | 'calendar';

/** `all` is everything: settings and what was taught too, where the format has room for them. The bin is left out of all but `json`. */
export interface ExportRequest {
  format: ExportFormat;
  entries: 'all' | readonly string[];
}

/** What a file turned out to be. */
export type ImportReading =
  | { is: 'locked'; wrongPassphrase: boolean }
  | { is: 'table'; table: CsvTable }
  | { is: 'preview'; preview: ImportPreview }
  /** Nothing of it can be taken over, and nothing was written. */
  | { is: 'failed'; problem: ImportProblem };

export interface TransferService {
  /** Makes files and hands them to the user; gives their names. */
  export(request: ExportRequest, job: JobWatch): Promise<readonly string[]>;
  /** Reads a file and tells what it would do; writes nothing to the log. */
  read(file: File, how: { passphrase?: string; mapping?: CsvMapping }, job: JobWatch): Promise<ImportReading>;
  /** Takes over what was read, as one action. */
  apply(preview: string, job: JobWatch): Promise<ImportDone>;
  /** Forgets what was read. */
  discard(preview: string): Promise<void>;
  /** Takes an import back as one action; entries that were changed since keep those changes. */
  undo(preview: string, job: JobWatch): Promise<{ kept: number }>;
}

export interface BinService {
  /** What is in the bin, newest first. */
  all(): Promise<readonly Opportunity[]>;
  /** One action; the entries leave the log. */
  put(ids: readonly string[]): Promise<void>;
  /** One action. An entry whose thread has a new entry by now comes back without the thread. */
  takeOut(ids: readonly string[]): Promise<void>;
  /** For good. */
  empty(ids: readonly string[]): Promise<void>;
}

/** How much is kept on this device. */
export interface KeptAmount {
  entries: number;
  binned: number;
  /** Bytes, as the browser counts them; null where it does not tell. */
  bytes: number | null;
}

export interface PrivacyService {
  amount(): Promise<KeptAmount>;
  /** The log, the copies, what is known of it, what was taught and the settings. Nothing can bring them back. */
  deleteEverything(): Promise<void>;
  /** Calls `listener` when everything was deleted, here or in another panel; returns the unsubscribing function. */
  onDeleted(listener: (where: 'here' | 'elsewhere') => void): () => void;
}

export interface SafetyServices {
  health: HealthService;
  copies: CopyService;
  backup: BackupService;
  transfer: TransferService;
  bin: BinService;
  privacy: PrivacyService;
}
