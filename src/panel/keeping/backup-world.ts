import type { LogMark } from '../../storage/log-mark.ts';
import type { SealingKey } from '../../storage/sealing-key.ts';
import type { ExportLog } from './backup-file.ts';
import type { ChosenFolder } from './backup-folder.ts';

/** What backups need of the browser, the log and the rest of the panel. */
export interface BackupWorld {
  now(): Date;
  /** Null where the log is not what it was. */
  logMark(): Promise<LogMark | null>;
  exportLog: ExportLog;
  /** Hands a file to the user to be saved. */
  handOver(name: string, file: Blob): void;
  downloads: {
    isAllowed(): Promise<boolean>;
    /** Within the user's click, with nothing awaited before. */
    ask(): Promise<boolean>;
    letGo(): Promise<void>;
    /** Gives the name that the file got. */
    put(file: Blob, path: string): Promise<string>;
  };
  /** Lets the user choose; null where the browser cannot. Rejects with an `AbortError` if none was chosen. */
  pickFolder: (() => Promise<ChosenFolder>) | null;
  folder: Kept<ChosenFolder>;
  key: Kept<SealingKey>;
  /** Takes a while, so that guessing does too. */
  keyOf(passphrase: string): Promise<SealingKey>;
  /** Does the work, or nothing if another page is at it; says which. */
  alone(work: () => Promise<void>): Promise<boolean>;
}

/** One thing that is kept between two starts. */
export interface Kept<T> {
  /** Null if there is none, or it cannot be read. */
  get(): Promise<T | null>;
  set(value: T | null): Promise<void>;
}
