import { describe, expect, it } from 'vitest';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Call } from '../../../model.ts';
import {
  guideMinutes,
  instantOfSecond,
  LONGEST_SILENCE,
  shareOf,
  spokenAt,
  timerAt,
  timerFigures,
  withSign,
} from './timer.ts';

const START = '2026-11-24T15:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();
const call = (fields: Partial<Call>): Call => ({ ...NO_CALL_YET, startedAt: START, ...fields });

/** Somebody watched until shortly before. */
const watchedUntil = (seconds: number) => call({ elapsed: seconds, runningSince: at(seconds) });
const figuresAt = (seconds: number) => timerFigures(timerAt(watchedUntil(seconds), at(seconds)));

describe('the call timer', () => {
  it('counts down, and on from the end', () => {
    expect(figuresAt(0)).toBe('10:00');
    expect(figuresAt(168)).toBe('7:12');
    expect(figuresAt(600)).toBe('0:00');
    expect(figuresAt(620)).toBe('+0:20');
    expect(figuresAt(725)).toBe('+2:05');
  });

  it('has its last minute from the minute on, for good', () => {
    const isLast = [539, 540, 600, 700].map((n) => timerAt(watchedUntil(n), at(n)).isLastMinute);
    expect(isLast).toEqual([false, true, true, true]);
    const isOver = [599, 600, 601].map((n) => timerAt(watchedUntil(n), at(n)).isOver);
    expect(isOver).toEqual([false, false, true]);
  });

  it('takes the guide of 15 minutes for more than 10', () => {
    expect([5, 10, 11, 15, 30].map(guideMinutes)).toEqual([10, 10, 15, 15, 15]);
    expect(timerAt(call({ minutes: 15, runningSince: START }), START).left).toBe(900);
  });

  it('leaves out pauses', () => {
    const view = timerAt(call({ elapsed: 100.9, runningSince: null }), at(5000));
    expect(view).toMatchObject({ is: 'paused', since: null, elapsed: 100, left: 500 });
  });

  it('counts a short silence, and takes a longer one for a pause that began with it', () => {
    const closed = call({ elapsed: 60, runningSince: at(60) });
    expect(timerAt(closed, at(60 + LONGEST_SILENCE))).toMatchObject({
      is: 'running',
      elapsed: 60 + LONGEST_SILENCE,
    });
    expect(timerAt(closed, at(61 + LONGEST_SILENCE))).toMatchObject({
      is: 'away',
      since: at(60),
      elapsed: 60,
    });
  });

  it('does not run backwards when the clock is set back', () => {
    expect(timerAt(call({ elapsed: 60, runningSince: at(60) }), at(-3600)).elapsed).toBe(60);
  });

  it('knows by its own sign of life what the log does not know yet', () => {
    const stored = call({ elapsed: 0, runningSince: START });
    const seen = withSign(stored, at(300));
    expect(timerAt(seen, at(301))).toMatchObject({ is: 'running', elapsed: 301 });
    expect(timerAt(stored, at(301)).is).toBe('away');
    expect(withSign(call({ elapsed: 9, runningSince: null }), at(300)).elapsed).toBe(9);
    expect(withSign(call({ elapsed: 9, runningSince: at(400) }), at(300)).elapsed).toBe(9);
  });

  it('tells when a second of the guide will be', () => {
    const view = timerAt(watchedUntil(168), at(168));
    expect(instantOfSecond(view, 600, new Date(at(168))).toISOString()).toBe(at(600));
  });
});

describe('the parts', () => {
  it('fill with time', () => {
    const part = { from: 60, to: 210 };
    expect([0, 60, 135, 210, 400].map((at) => shareOf(part, at))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('are said when they begin, and one minute is said, each once', () => {
    const parts = [{ from: 0 }, { from: 60 }, { from: 210 }, { from: 540 }];
    expect(spokenAt(parts, 10, -1, 0)).toBeNull();
    expect(spokenAt(parts, 10, 59, 60)).toEqual({ part: 1 });
    expect(spokenAt(parts, 10, 60, 61)).toBeNull();
    expect(spokenAt(parts, 10, 58, 215)).toEqual({ part: 2 });
    expect(spokenAt(parts, 10, 539, 541)).toBe('last-minute');
    expect(spokenAt(parts, 10, 541, 602)).toBeNull();
  });
});
