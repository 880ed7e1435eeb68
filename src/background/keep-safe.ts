import { isFirstInSession } from '../platform/kept.ts';
import { purgeBin } from '../storage/bin.ts';
import { copyIfDue } from '../storage/copies.ts';
import { checkLog, openLog } from '../storage/log-health.ts';

/** Whether anything may be done with the log: one that is not what it was is left as it is, until the user decides. */
export const isWell = (): Promise<boolean> =>
  openLog().then(
    ({ health }) => health.is === 'well',
    () => false,
  );

/** Deletes what has been in the bin long enough, and copies the log if that is due. To be called at every look. */
export async function keepSafe(now: Date): Promise<void> {
  try {
    // A part that is damaged shows only when it is read, and what is old is read by nobody else.
    if (await isFirstInSession('log checked')) await checkLog();
    await purgeBin(now);
    await copyIfDue(now);
  } catch (error) {
    console.warn('The log could not be copied.', error);
    // It may be that it cannot be read.
    await checkLog();
  }
}
