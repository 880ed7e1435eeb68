import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { ofLog } from './any-log.fixture.ts';
import type { Row, Table } from './figures.ts';
import { type Insights, insightsOf } from './insights.ts';
import { lessonGroups } from './lesson-groups.ts';
import { CLOCK, ELEVEN } from './records.fixture.ts';

const tablesOf = ({
  outcomes,
  kinds,
  languages,
  reasons,
  competitors,
  organisations,
  months,
  secondChances,
}: Insights): Table<string | null>[] => [
  outcomes,
  kinds,
  languages,
  reasons,
  competitors,
  organisations,
  months,
  secondChances,
];

/** The figures with the ids of each in order, whatever the order of the log. */
const inOrder = (figures: unknown): unknown =>
  JSON.parse(JSON.stringify(figures), (key, value) => (key === 'ids' ? [...value].sort() : value));

/** Everything that has a count or a share, wherever it stands. */
function figuresIn(value: unknown): { count: number; of: number; share: number | null; ids: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(figuresIn);
  return 'share' in value ? [value as never, ...inside] : inside;
}

describe('whatever the log', () => {
  test('the rows of a table hold every entry once', () => {
    fc.assert(
      fc.property(ofLog, (log) => {
        const logged = log.filter(({ binnedAt }) => !binnedAt).map(({ id }) => id);
        for (const { total, rows } of tablesOf(insightsOf(log, CLOCK))) {
          expect(total).toBe(logged.length);
          expect(rows.flatMap((row: Row<string | null>) => row.ids).sort()).toEqual(logged);
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        }
      }),
    );
  });

  test('a figure counts its entries, and has a percentage of five or more only', () => {
    fc.assert(
      fc.property(ofLog, (log) => {
        for (const { count, of, share, ids } of figuresIn(insightsOf(log, CLOCK))) {
          expect(ids.length).toBe(count);
          expect(new Set(ids).size).toBe(count);
          expect(count).toBeLessThanOrEqual(of);
          if (of < 5) expect(share).toBeNull();
          else expect([count / of, null]).toContain(share);
        }
      }),
    );
  });

  test('parts add up to their wholes', () => {
    fc.assert(
      fc.property(ofLog, (log) => {
        const { reasons, funnel, values, guesses, total } = insightsOf(log, CLOCK);
        for (const { key, ids, levels } of reasons.rows) {
          const known = Object.values(levels).flatMap((level) => level.ids);
          expect(known.sort()).toEqual(key === null || key === 'not_said' ? [] : [...ids].sort());
        }
        const [asked, ...later] = funnel.steps;
        const answers = Object.values(funnel.answers).flatMap(({ ids }) => ids);
        expect(answers.sort()).toEqual([...(asked?.ids ?? [])].sort());
        let before = new Set(asked?.ids);
        for (const { ids } of later) {
          expect(ids.filter((id) => !before.has(id))).toEqual([]);
          before = new Set(ids);
        }
        const valued = values.rows.flatMap(({ lost }) => lost.ids);
        expect(valued.length + values.unvalued.count).toBe(total);
        for (const { guessed, told, both } of guesses.rows) {
          const told_ = new Set(told.ids);
          expect(guessed.ids.filter((id) => told_.has(id))).toEqual(both.ids);
        }
      }),
    );
  });

  test('the order of the log tells nothing', () => {
    fc.assert(
      fc.property(ofLog, fc.infiniteStream(fc.nat()), (log, keys) => {
        const shuffled = log
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(inOrder(insightsOf(shuffled, CLOCK))).toEqual(inOrder(insightsOf(log, CLOCK)));
      }),
    );
  });
});

test('an empty log gives empty tables', () => {
  for (const log of [[], ELEVEN.filter(({ binnedAt }) => binnedAt)]) {
    const figures = insightsOf(log, CLOCK);
    expect([figures.total, figures.trust]).toEqual([0, 'empty']);
    for (const { total, rows } of tablesOf(figures)) expect([total, rows]).toEqual([0, []]);
    expect(figuresIn(figures).filter(({ count, share }) => count !== 0 || share !== null)).toEqual([]);
    expect([figures.months.trend, figures.values.rows, figures.guesses.rows]).toEqual([null, [], []]);
    expect([figures.delays.noToAsk.days, figures.guesses.overrated]).toEqual([[], null]);
    expect(lessonGroups(log, Object.values(lessonWords))).toEqual([]);
  }
});

test('a hundred thousand records take as many passes as a thousand', { timeout: 60_000 }, () => {
  let reads = 0;
  const log = ELEVEN.slice(0, 11).map((entry) =>
    Object.defineProperty({ ...entry }, 'binnedAt', {
      get: () => {
        reads += 1;
        return null;
      },
    }),
  );
  const passesOver = (times: number) => {
    reads = 0;
    const many = Array.from({ length: times }, () => log).flat();
    expect(insightsOf(many, CLOCK).total).toBe(many.length);
    return reads / many.length;
  };
  const passes = passesOver(100);
  expect(passes).toBeLessThan(20);
  expect(passesOver(10_000)).toBe(passes);
});
