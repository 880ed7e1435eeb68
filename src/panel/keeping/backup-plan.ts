import type { LogMark } from '../../storage/log-mark.ts';
import type { BackupFile, BackupState } from '../safety-services.ts';

// When a backup file is due, as a function of what is known and the clock. PURE.

/** A file that was written, and where the log stood then. */
export interface MarkedFile extends BackupFile {
  mark: LogMark;
}

/** What is kept of backups, in the extension's own storage on this device. */
export interface BackupFacts {
  /** The latest, by itself or by hand. */
  last: MarkedFile | null;
  /** The latest that was written by itself to the place chosen now. */
  own: MarkedFile | null;
  weekly: BackupState['weekly'];
  /** Name of the chosen folder. */
  folder: string | null;
  locked: boolean;
  problem: BackupState['problem'];
  /** When the log was first seen with something in it; ISO 8601 instant in UTC, as the other times. */
  since: string | null;
  /** When one was to be written by itself the last time, and could not. */
  failedAt: string | null;
}

export const NO_FACTS: BackupFacts = {
  last: null,
  own: null,
  weekly: 'off',
  folder: null,
  locked: false,
  problem: null,
  since: null,
  failedAt: null,
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const OVERDUE = 30 * DAY;

/** What could not be written is tried again after so long, in milliseconds. */
const AGAIN = HOUR;

const hasChanged = (mark: LogMark, file: MarkedFile | null) =>
  file
    ? file.mark.log !== mark.log || file.mark.sequence !== mark.sequence
    : mark.entries > 0 || mark.sequence > 0;

const age = (at: string, now: Date) => now.getTime() - Date.parse(at);

/**
 * Nothing that is known was in the future. Where the clock has been ahead, the time counts from now on, so that it
 * neither stands still until the wrong date comes nor has a file written at every look.
 */
export function withoutFuture(facts: BackupFacts, now: Date): BackupFacts {
  const past = (at: string) => (age(at, now) < 0 ? now.toISOString() : at);
  const file = (known: MarkedFile | null) => known && { ...known, at: past(known.at) };
  return {
    ...facts,
    last: file(facts.last),
    own: file(facts.own),
    since: facts.since && past(facts.since),
    failedAt: facts.failedAt && past(facts.failedAt),
  };
}

/**
 * Whether a file is to be written by itself: the chosen place has none yet, or the last one there is a week old and the
 * log has changed since. A file that was handed to the user does not count: nobody knows whether it was kept.
 * @param mark null: the log is not what it was, and a file of it would be worth less than the last one
 */
export function isDue(facts: BackupFacts, mark: LogMark | null, now: Date): boolean {
  if (facts.weekly === 'off' || !mark || !hasChanged(mark, facts.own)) return false;
  if (facts.failedAt && age(facts.failedAt, now) < AGAIN) return false;
  return !facts.own || age(facts.own.at, now) >= WEEK;
}

/** Whether 30 days have gone without a file, of whatever kind, and the log has changed since. */
export function isOverdue({ last, since }: BackupFacts, mark: LogMark | null, now: Date): boolean {
  const from = last?.at ?? since;
  return from !== null && mark !== null && hasChanged(mark, last) && age(from, now) >= OVERDUE;
}
