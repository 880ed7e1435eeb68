import type { Refusal } from '../model.ts';
import { type TextKey, text } from '../platform/text.ts';
import { changeProblem } from './saved-text.ts';
import { RefusedStepError } from './services.ts';
import { ChangedMeanwhileError } from './settle.ts';

/** Why a step is impossible, in words: what holds, and so what was not done. */
const REFUSALS: Record<Refusal, TextKey> = {
  'nothing-inserted': 'refusedNothingInserted',
  'already-sent': 'refusedAlreadySent',
  'not-sent': 'refusedNotSent',
  'not-asked': 'refusedNotAsked',
  'already-answered': 'refusedAlreadyAnswered',
  'already-nudged': 'refusedAlreadyNudged',
  'no-yes': 'refusedNoYes',
  'no-call': 'refusedNoCall',
  'call-over': 'refusedCallOver',
  'call-not-over': 'refusedCallNotOver',
  'no-lesson': 'refusedNoLesson',
  'is-closed': 'refusedIsClosed',
  'not-closed': 'refusedNotClosed',
};

/** What is said of a step that was not taken: why it is impossible, or that it could not be written. */
export function stepProblem(error: unknown): string {
  if (error instanceof ChangedMeanwhileError) return text('otherChanged');
  return error instanceof RefusedStepError ? text(REFUSALS[error.refusal]) : changeProblem(error);
}
