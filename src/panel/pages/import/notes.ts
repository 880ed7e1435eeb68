import type { TextKey } from '../../../platform/text.ts';
import { writeFailure } from '../../write-failure.ts';

/** What is said where a job did not come to its end: of a full disk, of what was put aside and is gone, and else. */
interface JobNotes {
  full: TextKey;
  gone: TextKey;
  other: TextKey;
}

export const NOTES = {
  reading: { full: 'importNoRoom', gone: 'importFileGone', other: 'importNotRead' },
  writing: { full: 'importNotTakenFull', gone: 'importGone', other: 'importNotTaken' },
  undoing: { full: 'importNotUndone', gone: 'importUndoGone', other: 'importNotUndone' },
} as const satisfies Record<string, JobNotes>;

/** Names of errors: a file that is no longer what was chosen (File API, 6.3), an import that is no longer put aside. */
const GONE = ['NotReadableError', 'NotFoundError', 'ImportGoneError'];

/** Why a job did not come to its end, in words. */
export function noteOf(error: unknown, notes: JobNotes): TextKey {
  if (error instanceof Error && GONE.includes(error.name)) return notes.gone;
  const failure = writeFailure(error);
  if (failure === 'full' || failure === 'disk') return notes.full;
  return failure === 'other' ? notes.other : 'importLogTrouble';
}
