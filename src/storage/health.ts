/** What is known of the log beside the log itself. */
export interface LogKnown {
  entries: number;
  /** When it was last written; ISO 8601 instant in UTC. */
  changedAt: string;
}

/**
 * Whether the log is what it was when it was last written. In all but `well` nothing can be written.
 * `newer`: a newer version of the extension has written it; it can be read. `emptied`: it is gone, or another one
 * stands in its place. `cut`: its newest changes are missing. `damaged`: parts cannot be read. `unopenable`: nothing
 * can. `refused`: the browser gives no storage (private window, history never remembered, forbidden by the user).
 */
export type LogHealth =
  | { is: 'well' | 'newer' | 'refused' }
  | {
      is: 'emptied' | 'cut' | 'damaged' | 'unopenable';
      known: LogKnown;
      /** Entries that are still there; null if that cannot be told. */
      found: number | null;
    };

/** The log cannot be written as it is; `health` says why. */
export class LogTroubleError extends Error {
  override name = 'LogTroubleError';
  readonly health: LogHealth;

  constructor(health: LogHealth) {
    super(`The log cannot be written: ${health.is}.`);
    this.health = health;
  }
}

/** A copy of the whole log on this device, apart from the database. */
export interface LogCopy {
  id: string;
  /** ISO 8601 instant in UTC. */
  at: string;
  entries: number;
  /** As it is stored, compressed. */
  bytes: number;
  /**
   * `rolling`: made by itself. `upgrade`: before the database changed its version. `restore`: before a copy was put back.
   * `given-up`: what could have been put back when the user went on without it.
   */
  made: 'rolling' | 'upgrade' | 'restore' | 'given-up';
  /** It has more entries than the newest one, and stays until the user lets it go. */
  isHeld: boolean;
}
