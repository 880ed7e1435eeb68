import { formatLocale, type TextKey, text } from '../platform/text.ts';
import type { SaveState } from './autosave.ts';
import { time } from './dates.ts';
import { type WriteFailure, writeFailure } from './write-failure.ts';

// Each says what happened, what is safe, and what to do.

const TEXT_NOT_SAVED: Record<WriteFailure, TextKey> = {
  full: 'notSavedFull',
  disk: 'notSavedDisk',
  newer: 'notSavedNewer',
  refused: 'notSavedRefused',
  trouble: 'notSavedTrouble',
  other: 'notSavedLog',
};

const ANSWER_NOT_SAVED: Record<WriteFailure, TextKey> = {
  full: 'answerNotSavedFull',
  disk: 'answerNotSavedDisk',
  newer: 'answerNotSavedNewer',
  refused: 'answerNotSavedRefused',
  trouble: 'answerNotSavedTrouble',
  other: 'answerNotSavedLog',
};

const NOTHING_CHANGED: Record<WriteFailure, TextKey> = {
  full: 'unchangedFull',
  disk: 'unchangedDisk',
  newer: 'unchangedNewer',
  refused: 'unchangedRefused',
  trouble: 'unchangedTrouble',
  other: 'unchangedOther',
};

/** What the saved line says of a state of typed text; null for nothing yet. */
export function savedText(state: SaveState): string | null {
  if (state.is === 'saving') return text('saving');
  if (state.is === 'saved') return text('savedAt', time(state.at, formatLocale()));
  if (state.is === 'failed') return text(TEXT_NOT_SAVED[writeFailure(state.error)]);
  return null;
}

/** What is said of an answer that could not be written. */
export function answerProblem(error: unknown): string {
  return text(ANSWER_NOT_SAVED[writeFailure(error)]);
}

/** What is said of any other act that could not be written. */
export function changeProblem(error: unknown): string {
  return text(NOTHING_CHANGED[writeFailure(error)]);
}
