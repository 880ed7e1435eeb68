import { LogTroubleError } from '../storage/health.ts';

/**
 * Why something could not be written. `full`: no space. `disk`: the disk did not take it, and may be full. `newer` and
 * `refused`: as the log's health. `trouble`: the log is not what it was. `other`: nothing is known of the cause.
 */
export type WriteFailure = 'full' | 'disk' | 'newer' | 'refused' | 'trouble' | 'other';

/** Why a write failed, by what it threw. Chromium calls a full disk an `UnknownError` (reliability report, finding 2). */
export function writeFailure(error: unknown): WriteFailure {
  if (error instanceof LogTroubleError) {
    const { is } = error.health;
    return is === 'newer' || is === 'refused' ? is : 'trouble';
  }
  if (!(error instanceof Error)) return 'other';
  if (error.name === 'QuotaExceededError' || /NO_SPACE|no space left/i.test(error.message)) return 'full';
  return /IO error/i.test(error.message) ? 'disk' : 'other';
}
