import { elapsedAt } from '../../../followup/steps.ts';
import type { Call, QuestionId } from '../../../model.ts';
import { timerAt } from './timer.ts';

// What the user does in a call, each as the fields that it changes of the call as stored, so that two windows on one
// call do not undo each other.

export type CallMove = (call: Call) => Partial<Call>;

/** Stops the guide; a guide that nobody watched stopped when it was last seen. */
export function paused(at: string): CallMove {
  return (call) => {
    const { is } = timerAt(call, at);
    return is === 'running'
      ? { elapsed: elapsedAt(call, at), runningSince: null }
      : { elapsed: call.elapsed, runningSince: null };
  };
}

/** Lets the guide run on; time that nobody watched is left out. */
export function continued(at: string): CallMove {
  return (call) => (timerAt(call, at).is === 'running' ? {} : { elapsed: call.elapsed, runningSince: at });
}

/** A page watches: the guide ran until `at`. It never wakes a guide that is paused, and never goes back. */
export function watched(at: string): CallMove {
  return (call) =>
    call.runningSince === null || at <= call.runningSince
      ? {}
      : { elapsed: elapsedAt(call, at), runningSince: at };
}

/** Leaves a question for another one; with words written down it is not skipped. */
export function moved(from: QuestionId, to: QuestionId, isSkipped = false): CallMove {
  return ({ skipped, notes }) => {
    const others = skipped.filter((id) => id !== from);
    const isNoted = Boolean(notes[from]?.trim());
    const marked = (isSkipped || skipped.includes(from)) && !isNoted;
    return { question: to, skipped: marked ? [...others, from] : others };
  };
}

/** Writes down the words for one question and touches no other. */
export function noted(question: QuestionId, words: string): CallMove {
  return ({ notes, skipped }) => ({
    notes: { ...notes, [question]: words },
    skipped: words.trim() === '' ? skipped : skipped.filter((id) => id !== question),
  });
}
