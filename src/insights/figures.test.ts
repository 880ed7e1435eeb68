import { describe, expect, test } from 'vitest';
import type { ReasonId } from '../model.ts';
import { delays } from './delays.ts';
import { funnel } from './funnel.ts';
import { guessesAgainstTold } from './guesses.ts';
import { nameKey } from './names.ts';
import { primaryReason } from './reasons.ts';
import { answered, askedAt, calledAt, lost, sentAt, toDo } from './records.fixture.ts';
import { taskFigures } from './tasks.ts';
import { valuesByCurrency } from './values.ts';

const reasons = (told: ReasonId[], inMail: ReasonId[], guess: ReasonId[]) =>
  primaryReason({ told, inMail, guess });

test.each([
  ['told comes first', reasons(['terms', 'budget'], ['price_value'], ['people']), 'terms told'],
  ['then their mail', reasons([], ['price_value', 'terms'], ['people']), 'price_value inMail'],
  ['then the guess', reasons([], [], ['people']), 'people guess'],
  ['“not said” in their mail leaves the guess', reasons([], ['not_said'], ['people']), 'people guess'],
  ['“not said” in the debrief leaves their mail', reasons(['not_said'], ['terms'], []), 'terms inMail'],
  ['“not said” before a reason is skipped', reasons(['not_said', 'terms'], [], []), 'terms told'],
  ['“no idea” and “not said”', reasons([], ['not_said'], ['not_said']), 'not_said null'],
])('the primary reason: %s', (_, found, expected) => {
  expect(`${found?.reason} ${found?.level}`).toBe(expected);
});

test('without any answer there is no primary reason', () => {
  expect(reasons([], [], [])).toBeNull();
});

describe('guess against told', () => {
  test('a reason named twice in an entry counts once, and “no idea” is no guess', () => {
    const { compared, rows } = guessesAgainstTold([
      lost('a', { guess: ['budget', 'budget'], told: ['budget', 'budget', 'terms'] }),
      lost('b', { guess: ['not_said'], told: ['budget'] }),
      lost('c', { guess: ['budget'], told: ['not_said'] }),
    ]);
    expect(compared.ids).toEqual(['a']);
    expect(rows.map(({ key, guessed, told, both }) => [key, guessed.ids, told.ids, both.ids])).toEqual([
      ['budget', ['a'], ['a'], ['a']],
      ['terms', [], ['a'], []],
    ]);
  });

  test('what was told more often than guessed is not overrated', () => {
    const log = ['a', 'b', 'c', 'd', 'e'].map((id) => lost(id, { guess: ['budget'], told: ['budget'] }));
    expect(guessesAgainstTold(log).overrated).toBeNull();
  });
});

describe('the funnel', () => {
  const asked = { request: askedAt('2026-11-02T10:00:00Z') };
  const stepsOf = (set: Parameters<typeof lost>[1]) =>
    funnel([lost('a', { ...asked, ...set })], 'Europe/Madrid').steps.filter(({ count }) => count > 0).length;

  test('thanks within 24 hours of the debrief, to the second', () => {
    const call = calledAt('2026-11-06T10:00:00Z', '2026-11-06T10:10:00Z');
    const held = { reply: answered('accepted'), call };
    expect(stepsOf(held)).toBe(3);
    expect(stepsOf({ ...held, thanks: sentAt('2026-11-07T10:10:00Z') })).toBe(5);
    expect(stepsOf({ ...held, thanks: sentAt('2026-11-07T10:10:01Z') })).toBe(4);
    // Without an offset it is 11:10 in Madrid, which is 10:10 in UTC.
    expect(stepsOf({ ...held, thanks: sentAt('2026-11-07T11:10') })).toBe(5);
    expect(stepsOf({ ...held, thanks: sentAt('yesterday') })).toBe(4);
  });

  test('after a written answer with a call as well, thanks count from the call', () => {
    const call = calledAt('2026-11-06T10:00:00Z', '2026-11-06T10:10:00Z');
    const both = {
      reply: answered('written', '2026-11-03T10:00:00Z'),
      thanks: sentAt('2026-11-06T12:00:00Z'),
    };
    expect(stepsOf({ ...both, call })).toBe(5);
    expect(stepsOf(both)).toBe(4);
    expect(funnel([lost('a', { ...asked, ...both, call })], 'UTC').inWriting.count).toBe(0);
    expect(funnel([lost('a', { ...asked, ...both })], 'UTC').inWriting.count).toBe(1);
  });

  test('a request that was only inserted, and thanks without a debrief, are no steps', () => {
    expect(funnel([lost('a', { request: { ...askedAt(''), sentAt: null } })], 'UTC').steps[0]?.count).toBe(0);
    expect(stepsOf({ reply: answered('declined'), thanks: sentAt('2026-11-03T10:00:00Z') })).toBe(1);
    expect(stepsOf({ reply: answered('accepted'), thanks: sentAt('2026-11-03T10:00:00Z') })).toBe(2);
  });
});

test('amounts add up exactly, in whatever order, and only real ones', () => {
  const amounts = [0.1, 0.2, 1e12, 2.01, Number.NaN, Number.POSITIVE_INFINITY, -1];
  const log = amounts.map((amount, index) => lost(`e${index}`, { value: { amount, currency: 'EUR' } }));
  const none = [lost('n1', { value: null }), lost('n2', { value: { amount: 3, currency: ' ' } })];
  for (const entries of [[...log, ...none], [...none, ...log].reverse()]) {
    const { rows, unvalued } = valuesByCurrency(entries);
    expect(rows.map(({ key, lost }) => [key, lost.amount])).toEqual([['EUR', 1_000_000_000_002.31]]);
    expect([...unvalued.ids].sort()).toEqual(['e4', 'e5', 'e6', 'n1', 'n2']);
  }
});

test('what comes before it began, or has no readable date, has no duration', () => {
  const log = [
    lost('a', { decidedAt: '2026-11-05T10:00:00Z', request: askedAt('2026-11-05T09:59:59Z') }),
    lost('b', { decidedAt: '2026-11-05T10:00:00Z', request: askedAt('soon') }),
    // 10:00 in Madrid, which is 9:00 in UTC.
    lost('c', { decidedAt: '2026-11-05T09:00:00Z', request: askedAt('2026-11-05T10:00') }),
  ];
  expect(delays(log, 'Europe/Madrid').noToAsk).toEqual({ days: [0], ids: ['c'], quartiles: null });
});

test.each([
  ['Northwind, Inc.', 'northwind inc'],
  ['  NORTHWIND   inc ', 'northwind inc'],
  ['Société Générique', 'societe generique'],
  ['株式会社', '株式会社'],
  ['***', '***'],
  ['  ', null],
  [null, null],
])('the name %j is compared as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('a task without words is none, and one without a readable day is never late', () => {
  const log = [
    lost('a', { action: toDo(' ', '2020-01-01') }),
    lost('b', { action: toDo('Call', 'soon') }),
    lost('c', { action: toDo('Call', '2026-12-14') }),
    lost('d', { action: toDo('Call', '2020-01-01', '2020-01-01T10:00:00.000Z') }),
  ];
  // Half past eleven in the evening of the 14th in UTC is the 15th in Madrid.
  const figures = taskFigures(log, { now: new Date('2026-12-14T23:30:00Z'), zone: 'Europe/Madrid' });
  expect(figures.openActions.ids).toEqual(['b', 'c']);
  expect(figures.lateActions.ids).toEqual(['c']);
  expect(taskFigures(log, { now: new Date('2026-12-14T23:30:00Z'), zone: 'UTC' }).lateActions.ids).toEqual(
    [],
  );
});
