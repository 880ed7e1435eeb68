import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { day, instantOf, time } from '../../dates.ts';
import type { BackupFile, LogCopy } from '../../safety-services.ts';
import { changeProblem } from '../../saved-text.ts';
import { writeFailure } from '../../write-failure.ts';

/** Day and time in the user's language: "Wed 18 Nov, 09:00". */
export function moment(at: string, now: Date): string {
  const date = instantOf(at);
  return date ? text('dateAndTime', day(date, now, formatLocale()), time(date, formatLocale())) : at;
}

const DAY = 86_400_000;

/** Whole days since an instant, as the user reads numbers. */
export function daysSince(at: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(at)) / DAY);
  return new Intl.NumberFormat(formatLocale()).format(days);
}

/** What is said where the disk was the reason, where the log was, and where anything else was. */
export function failureText(error: unknown, full: TextKey, other: TextKey): string {
  const failure = writeFailure(error);
  if (failure === 'full' || failure === 'disk') return text(full);
  return failure === 'other' ? text(other) : changeProblem(error);
}

const WHERE: Record<BackupFile['where'], TextKey> = {
  saved: 'backupWhereSaved',
  downloads: 'backupWhereDownloads',
  folder: 'backupWhereFolder',
};

/** Where a backup file was put, as far as we know. */
export const whereText = (where: BackupFile['where']): string => text(WHERE[where]);

const MADE: Record<LogCopy['made'], TextKey> = {
  rolling: 'copyRolling',
  upgrade: 'copyUpgrade',
  restore: 'copyRestore',
  'given-up': 'copyGivenUp',
};

/** Why a copy was made. */
export const madeText = (made: LogCopy['made']): string => text(MADE[made]);
