import { describe, expect, it } from 'vitest';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Call } from '../../../model.ts';
import { continued, moved, noted, paused, watched } from './moves.ts';

const START = '2026-11-24T15:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();
const RUNNING: Call = { ...NO_CALL_YET, startedAt: START, elapsed: 30, runningSince: START };

describe('pausing', () => {
  it('keeps the time so far, and goes on from there', () => {
    const stopped = { ...RUNNING, ...paused(at(20))(RUNNING) };
    expect(stopped).toMatchObject({ elapsed: 50, runningSince: null });
    expect({ ...stopped, ...continued(at(500))(stopped) }).toMatchObject({
      elapsed: 50,
      runningSince: at(500),
    });
  });

  it('leaves out time that nobody watched', () => {
    expect(paused(at(3600))(RUNNING)).toEqual({ elapsed: 30, runningSince: null });
    expect(continued(at(3600))(RUNNING)).toEqual({ elapsed: 30, runningSince: at(3600) });
  });

  it('changes nothing when it runs already, in another window', () => {
    expect(continued(at(20))(RUNNING)).toEqual({});
  });
});

describe('a sign of life', () => {
  it('carries the time forward', () => {
    expect(watched(at(15))(RUNNING)).toEqual({ elapsed: 45, runningSince: at(15) });
  });

  it('never wakes a paused guide, and is nothing after a newer one', () => {
    expect(watched(at(15))({ ...RUNNING, runningSince: null })).toEqual({});
    expect(watched(at(15))({ ...RUNNING, runningSince: at(20) })).toEqual({});
  });
});

describe('leaving a question', () => {
  it('marks it only when it is skipped', () => {
    expect(moved('chosen', 'tip')(RUNNING)).toEqual({ question: 'tip', skipped: [] });
    expect(moved('chosen', 'tip', true)(RUNNING)).toEqual({ question: 'tip', skipped: ['chosen'] });
  });

  it('keeps a mark until there are words, and never has it twice', () => {
    const skipped: Call = { ...RUNNING, skipped: ['open', 'chosen'] };
    expect(moved('chosen', 'tip', true)(skipped).skipped).toEqual(['open', 'chosen']);
    expect(moved('chosen', 'tip')(skipped).skipped).toEqual(['open', 'chosen']);
    const withWords: Call = { ...skipped, notes: { chosen: 'Vantec' } };
    expect(moved('chosen', 'tip', true)(withWords).skipped).toEqual(['open']);
  });
});

describe('notes', () => {
  it('touch one question', () => {
    const call: Call = { ...RUNNING, notes: { open: 'Yes', chosen: 'old' }, skipped: ['chosen', 'gap'] };
    expect(noted('chosen', 'new')(call)).toEqual({
      notes: { open: 'Yes', chosen: 'new' },
      skipped: ['gap'],
    });
    expect(noted('chosen', '')(call).skipped).toEqual(['chosen', 'gap']);
  });
});
