import { describe, expect, test } from 'vitest';
import { type Figure, type Row, type Table, tableBy } from './figures.ts';
import { insightsOf } from './insights.ts';
import { CLOCK, ELEVEN } from './records.fixture.ts';

// The figures of `ELEVEN`, counted by hand from the fixture.

const figures = insightsOf(ELEVEN, CLOCK);

/** A figure as "2 of 11: e01 e02". */
const told = ({ count, of, ids }: Figure) => `${count} of ${of}: ${ids.join(' ')}`;

const rowsOf = <Key>({ rows }: Table<Key>) => rows.map((row: Row<Key>) => [row.key, row.ids.join(' ')]);

describe('eleven losses and one in the bin', () => {
  test('the log', () => {
    expect([figures.total, figures.trust]).toEqual([11, 'list']);
  });

  test('by outcome', () => {
    expect(rowsOf(figures.outcomes)).toEqual([
      ['competitor', 'e01 e02 e06 e09 e11'],
      ['cancelled', 'e10'],
      ['incumbent', 'e04'],
      ['no_decision', 'e07'],
      ['not_admitted', 'e03'],
      ['other_candidate', 'e05'],
      ['unknown', 'e08'],
    ]);
    expect(figures.outcomes.rows.map(({ share }) => share)).toEqual([5 / 11, ...Array(6).fill(null)]);
  });

  test('by kind and by language', () => {
    expect(rowsOf(figures.kinds)).toEqual([
      ['sales', 'e01 e02 e04 e06 e07 e08 e09 e11'],
      ['job', 'e05'],
      ['other', 'e10'],
      ['tender', 'e03'],
    ]);
    expect(rowsOf(figures.languages)).toEqual([
      ['es', 'e03 e07 e08 e09'],
      ['en', 'e01 e02 e11'],
      ['fr', 'e05 e06'],
      ['de', 'e10'],
      [null, 'e04'],
    ]);
  });

  test('by primary reason, with the level it is known at', () => {
    const { rows, onlyGuessed } = figures.reasons;
    expect(
      rows.map(({ key, count, levels }) => [
        key,
        count,
        levels.told.ids.join(' '),
        levels.inMail.ids.join(' '),
        levels.guess.ids.join(' '),
      ]),
    ).toEqual([
      ['price_value', 3, 'e04', 'e02', 'e11'],
      ['budget', 2, 'e09', '', 'e08'],
      ['fit_gap', 1, 'e01', '', ''],
      ['formal', 1, '', 'e03', ''],
      ['not_said', 1, '', '', ''],
      ['skills', 1, 'e05', '', ''],
      ['understanding', 1, 'e06', '', ''],
      [null, 1, '', '', ''],
    ]);
    expect(told(onlyGuessed)).toBe('2 of 11: e08 e11');
    expect(onlyGuessed.share).toBe(2 / 11);
  });

  test('guess against told', () => {
    const { compared, rows, surprised, overrated } = figures.guesses;
    expect(told(compared)).toBe('5 of 11: e01 e04 e05 e06 e09');
    expect(rows.map(({ key, guessed, told, both }) => [key, guessed.count, told.count, both.count])).toEqual([
      ['price_value', 4, 2, 2],
      ['skills', 1, 1, 1],
      ['budget', 0, 1, 0],
      ['fit_gap', 0, 1, 0],
      ['relationship', 0, 1, 0],
      ['understanding', 0, 1, 0],
    ]);
    expect(told(surprised)).toBe('3 of 5: e01 e06 e09');
    expect(surprised.share).toBe(3 / 5);
    expect(overrated?.guessed.ids).toEqual(['e01', 'e04', 'e06', 'e09']);
    expect(overrated?.told.ids).toEqual(['e04', 'e06']);
  });

  test('from the request to the thanks', () => {
    const { steps, answers, inWriting, unasked } = figures.funnel;
    expect(steps.map((step) => [step.key, told(step), step.share, step.shareOfAsked])).toEqual([
      ['asked', '7 of 11: e01 e02 e05 e06 e07 e08 e09', 7 / 11, 1],
      ['accepted', '4 of 7: e01 e02 e06 e09', 4 / 7, 4 / 7],
      ['held', '3 of 4: e01 e02 e06', null, 3 / 7],
      ['thanked', '2 of 3: e01 e02', null, 2 / 7],
      ['thanked-in-time', '1 of 2: e01', null, 1 / 7],
    ]);
    expect(Object.entries(answers).map(([answer, { ids }]) => [answer, ids.join(' ')])).toEqual([
      ['accepted', 'e01 e06 e09'],
      ['written', 'e02'],
      ['declined', 'e05'],
      ['none', 'e07'],
      ['waiting', 'e08'],
    ]);
    expect(told(inWriting)).toBe('1 of 3: e02');
    expect(told(unasked)).toBe('1 of 11: e04');
  });

  test('days', () => {
    expect(figures.delays).toEqual({
      noToAsk: {
        days: [0.5, 1, 2, 3, 5, 10],
        ids: ['e01', 'e02', 'e05', 'e06', 'e08', 'e09'],
        quartiles: { lower: 1.25, median: 2.5, upper: 4.5 },
      },
      askToCall: { days: [2, 4], ids: ['e01', 'e06'], quartiles: null },
    });
  });

  test('by competitor and organisation, in whatever spelling', () => {
    const named = (table: typeof figures.competitors) =>
      table.rows.map(({ key, name, ids }) => [key, name, ids.join(' ')]);
    expect(named(figures.competitors)).toEqual([
      ['vantec', 'Vantec', 'e01 e02 e04 e11'],
      ['orbis', 'Orbis', 'e06'],
      [null, null, 'e03 e05 e07 e08 e09 e10'],
    ]);
    expect(named(figures.organisations)).toEqual([
      ['avila sistemas', 'avila sistemas', 'e08 e09'],
      ['halcyon', 'Halcyon', 'e05 e06'],
      ['junta norte', 'Junta Norte', 'e03 e10'],
      ['northwind', 'Northwind', 'e01 e02'],
      [null, null, 'e04 e07 e11'],
    ]);
  });

  test('by month of the no, as the calendar in Madrid shows it', () => {
    expect(rowsOf(figures.months)).toEqual([
      ['2026-09', 'e08 e09'],
      ['2026-11', 'e01 e02 e03 e04 e05 e07 e10'],
      ['2026-12', 'e06 e11'],
    ]);
    expect(told(figures.months.undated)).toBe('2 of 11: e04 e07');
    expect(figures.months.trend).toBeNull();
    const elsewhere = insightsOf(ELEVEN, { ...CLOCK, zone: 'America/New_York' }).months;
    expect(rowsOf(elsewhere)).toEqual([
      ['2026-09', 'e08 e09'],
      ['2026-10', 'e01'],
      ['2026-11', 'e02 e03 e04 e05 e06 e07 e10'],
      ['2026-12', 'e11'],
    ]);
  });

  test('second chances and values', () => {
    expect(rowsOf(figures.secondChances)).toEqual([
      ['none', 'e01 e02 e03 e05 e07 e08 e09 e10 e11'],
      ['talking', 'e04'],
      ['won', 'e06'],
    ]);
    expect(told(figures.secondChances.wonBack)).toBe('1 of 2: e06');
    expect(figures.values.rows).toEqual([
      {
        key: 'EUR',
        lost: { amount: 11_000.3, ids: ['e01', 'e02', 'e06'] },
        wonBack: { amount: 1000, ids: ['e06'] },
      },
      { key: 'GBP', lost: { amount: 5, ids: ['e11'] }, wonBack: { amount: 0, ids: [] } },
      { key: 'USD', lost: { amount: 500, ids: ['e04'] }, wonBack: { amount: 0, ids: [] } },
    ]);
    expect(told(figures.values.unvalued)).toBe('6 of 11: e03 e05 e07 e08 e09 e10');
  });

  test('actions and follow-ups', () => {
    expect(Object.entries(figures.tasks).map(([key, figure]) => [key, told(figure)])).toEqual([
      ['openActions', '1 of 2: e01'],
      ['doneActions', '1 of 2: e08'],
      ['lateActions', '1 of 1: e01'],
      ['openFollowUps', '2 of 2: e05 e08'],
      ['lateFollowUps', '1 of 2: e08'],
    ]);
  });
});

test('an entry without a key stands last, however many there are', () => {
  const { rows } = tableBy(ELEVEN, ({ id }) => (id === 'e05' ? id : null));
  expect(rows.map(({ key, count }) => [key, count])).toEqual([
    ['e05', 1],
    [null, 10],
  ]);
});
