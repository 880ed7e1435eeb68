import { elapsedAt } from '../../../followup/steps.ts';
import type { Call, Minutes } from '../../../model.ts';

/** Seconds between two signs of life that an open call page gives of itself. */
export const SIGN_EVERY = 15;

/**
 * Seconds without a sign of life after which the guide counts as paused: the window was closed or the computer
 * slept. Shorter gaps count as talked through: a browser that is started again takes less, and the call goes on.
 */
export const LONGEST_SILENCE = 180;

const LAST = 60;

export interface TimerView {
  /** `away`: nobody was there to count from `since` on. */
  is: 'running' | 'paused' | 'away';
  since: string | null;
  /** Whole seconds that the guide ran. */
  elapsed: number;
  /** Negative once the time is over. */
  left: number;
  isLastMinute: boolean;
  isOver: boolean;
}

/** The guide for a call that is meant to last so many minutes: there is one for 10 and one for 15. */
export function guideMinutes(minutes: number): Minutes {
  return minutes > 10 ? 15 : 10;
}

/** The call with the last sign of life that this page knows of, if it is newer than the stored one. */
export function withSign(call: Call, seen: string | null): Call {
  if (call.runningSince === null || seen === null || seen <= call.runningSince) return call;
  return { ...call, elapsed: elapsedAt(call, seen), runningSince: seen };
}

/** How the timer of a call stands at an instant (ISO 8601, UTC). */
export function timerAt(call: Call, at: string): TimerView {
  const { runningSince } = call;
  const silence = runningSince === null ? 0 : (Date.parse(at) - Date.parse(runningSince)) / 1000;
  const isAway = silence > LONGEST_SILENCE;
  const elapsed = Math.floor(isAway ? call.elapsed : elapsedAt(call, at));
  const left = guideMinutes(call.minutes) * 60 - elapsed;
  return {
    is: isAway ? 'away' : runningSince === null ? 'paused' : 'running',
    since: isAway ? runningSince : null,
    elapsed,
    left,
    isLastMinute: left <= LAST,
    isOver: left < 0,
  };
}

/** What the timer shows: "7:12", and from the end on "+0:20". */
export function timerFigures({ left, isOver }: Pick<TimerView, 'left' | 'isOver'>): string {
  const seconds = Math.abs(left);
  const figures = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return isOver ? `+${figures}` : figures;
}

/** When the second `second` of the guide is, if it runs on from `at`. */
export function instantOfSecond({ elapsed }: TimerView, second: number, at: Date): Date {
  return new Date(at.getTime() + (second - elapsed) * 1000);
}

/** How much of a part is over, from 0 to 1. */
export function shareOf({ from, to }: { from: number; to: number }, elapsed: number): number {
  return Math.min(1, Math.max(0, (elapsed - from) / (to - from)));
}

/** What is to be said aloud at a second: nothing, or that a part begins, or that one minute is left. */
export function spokenAt(
  parts: readonly { from: number }[],
  minutes: Minutes,
  before: number,
  now: number,
): { part: number } | 'last-minute' | null {
  const passed = (second: number) => before < second && second <= now;
  if (passed(minutes * 60 - LAST)) return 'last-minute';
  const part = parts.findLastIndex(({ from }) => from > 0 && passed(from));
  return part < 0 ? null : { part };
}
