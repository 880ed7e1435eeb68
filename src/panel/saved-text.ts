import { formatLocale, type TextKey, text } from '../platform/text.ts';
import type { SaveState } from './autosave.ts';
import { time } from './dates.ts';

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/** What the saved line says of a state; null for nothing yet. */
export function savedText(state: SaveState): string | null {
  if (state.is === 'saving') return text('saving');
  if (state.is === 'saved') return text('savedAt', time(state.at, formatLocale()));
  if (state.is === 'failed') return text(isFull(state.error) ? 'notSavedFull' : 'notSavedLog');
  return null;
}

/** What is said of an answer that could not be written. */
export function answerProblem(error: unknown): string {
  const key: TextKey = isFull(error) ? 'answerNotSavedFull' : 'answerNotSavedLog';
  return text(key);
}
