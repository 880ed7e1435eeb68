import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { ofLog } from './any-log.fixture.ts';
import { DEFINITIONS, TABLE_IDS } from './definitions.ts';
import { insightsOf } from './insights.ts';
import { lessonGroups } from './lesson-groups.ts';
import { numberRows } from './number-rows.ts';
import { CLOCK, ELEVEN, lost } from './records.fixture.ts';

test('numbers as rows', () => {
  const rows = numberRows(insightsOf(ELEVEN, CLOCK), []);
  expect(rows.reasons.slice(0, 3)).toEqual([
    ['reason', 'count', 'of', 'share', 'told', 'in_their_mail', 'only_guessed', 'only_guessed_share'],
    ['price_value', 3, 11, null, 1, 1, 1, null],
    ['budget', 2, 11, null, 1, 0, 1, null],
  ]);
  expect(rows.guesses[1]).toEqual(['price_value', 4, 2, 2, 5, 3, 3 / 5]);
  expect(rows.funnel.slice(1)).toEqual([
    ['asked', 7, 11, 7 / 11, 1],
    ['accepted', 4, 7, 4 / 7, 4 / 7],
    ['held', 3, 4, null, 3 / 7],
    ['thanked', 2, 3, null, 2 / 7],
    ['thanked-in-time', 1, 2, null, 1 / 7],
    ['held-in-writing', 1, 3, null, null],
    ['held-unasked', 1, 11, 1 / 11, null],
  ]);
  expect(rows.delays).toEqual([
    ['days', 'count', 'lower_quartile', 'median', 'upper_quartile'],
    ['no-to-ask', 6, 1.25, 2.5, 4.5],
    ['ask-to-call', 2, null, null, null],
  ]);
  expect(rows.competitors.at(-1)).toEqual([null, 6, 11, 6 / 11]);
  expect(rows.values[1]).toEqual(['EUR', 11_000.3, 3, 1000, 1]);
});

test('every table has its definitions', () => {
  expect(Object.keys(DEFINITIONS)).toEqual([...TABLE_IDS]);
  for (const id of TABLE_IDS) expect(new Set(DEFINITIONS[id]).size).toBe(DEFINITIONS[id].length);
});

test('numbers are rows as wide as their columns, whatever the log', () => {
  fc.assert(
    fc.property(ofLog, (log) => {
      const rows = numberRows(insightsOf(log, CLOCK), lessonGroups(log, Object.values(lessonWords)));
      for (const id of TABLE_IDS) {
        const [columns, ...cells] = rows[id];
        for (const row of cells) expect(row.length).toBe(columns?.length);
        expect(cells.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
      }
    }),
  );
});

test('lessons as rows', () => {
  const log = [lost('a', { lesson: 'Send the offer early' }), lost('b', { lesson: 'Send offers early' })];
  const groups = lessonGroups(log, Object.values(lessonWords));
  expect(numberRows(insightsOf(log, CLOCK), groups).lessons.slice(1)).toEqual([
    ['Send offers early', 2, 0, 0],
  ]);
});
