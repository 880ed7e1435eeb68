import { describe, expect, test } from 'vitest';
import { delays } from './delays.ts';
import { guessesAgainstTold } from './guesses.ts';
import { byOutcome } from './losses.ts';
import { addMonths, byMonth } from './months.ts';
import { askedAt, CLOCK, lost } from './records.fixture.ts';
import { shareOf, shareOfGroup, trustOf } from './trust.ts';

const many = (count: number, set: Parameters<typeof lost>[1] = {}, name = 'e') =>
  Array.from({ length: count }, (_, index) => lost(`${name}${index}`, set));

describe('how much records can carry', () => {
  test('nothing, a list, and from 20 on a trend', () => {
    expect([0, 1, 19, 20].map(trustOf)).toEqual(['empty', 'list', 'list', 'trend']);
  });

  test('a percentage from 5 records on', () => {
    expect([shareOf(0, 4), shareOf(4, 4), shareOf(0, 5), shareOf(3, 5)]).toEqual([null, null, 0, 3 / 5]);
    expect([shareOfGroup(4, 40), shareOfGroup(5, 40)]).toEqual([null, 5 / 40]);
  });

  test('in a table each row needs five entries', () => {
    const log = [...many(5, { outcome: 'competitor' }), ...many(4, { outcome: 'cancelled' }, 'c')];
    expect(byOutcome(log).rows.map(({ count, of, share }) => [count, of, share])).toEqual([
      [5, 9, 5 / 9],
      [4, 9, null],
    ]);
  });

  test('quartiles and the most overrated reason from 5 on', () => {
    const asked = { decidedAt: '2026-11-03T10:00:00Z', request: askedAt('2026-11-05T10:00:00Z') };
    const both = { ...asked, guess: ['budget' as const], told: ['terms' as const] };
    expect(delays(many(4, both), 'UTC').noToAsk.quartiles).toBeNull();
    expect(delays(many(5, both), 'UTC').noToAsk.quartiles).toEqual({ lower: 2, median: 2, upper: 2 });
    expect(guessesAgainstTold(many(4, both)).overrated).toBeNull();
    expect(guessesAgainstTold(many(4, both)).surprised.share).toBeNull();
    expect(guessesAgainstTold(many(5, both)).overrated?.key).toBe('budget');
    expect(guessesAgainstTold(many(5, both)).surprised.share).toBe(1);
  });
});

describe('the line of months', () => {
  const inMonth = (month: string, count: number) =>
    many(count, { decidedAt: `${month}-10T10:00:00Z` }, month);

  test('needs 20 entries in its months', () => {
    expect(byMonth([...inMonth('2026-09', 19), ...many(9)], CLOCK).trend).toBeNull();
    const { trend } = byMonth([...inMonth('2026-09', 19), ...inMonth('2026-11', 1), ...many(9)], CLOCK);
    expect(trend?.map(({ month, count }) => [month, count])).toEqual([
      ['2026-09', 19],
      ['2026-10', 0],
      // With the nine that were logged then and have no date of their own.
      ['2026-11', 10],
      ['2026-12', 0],
    ]);
  });

  test('is two years long at most, and never reaches beyond now', () => {
    const log = [...inMonth('2024-12', 30), ...inMonth('2025-01', 20), ...inMonth('2027-01', 30)];
    const { trend, rows } = byMonth(log, CLOCK);
    expect([trend?.length, trend?.[0]?.month, trend?.at(-1)?.month]).toEqual([24, '2025-01', '2026-12']);
    expect(rows.map(({ key }) => key)).toEqual(['2024-12', '2025-01', '2027-01']);
    expect(byMonth([...inMonth('2024-12', 30), ...inMonth('2025-01', 19)], CLOCK).trend).toBeNull();
  });

  test('months before and after', () => {
    expect([addMonths('2026-01', -1), addMonths('2026-12', 1), addMonths('2026-05', -29)]).toEqual([
      '2025-12',
      '2027-01',
      '2023-12',
    ]);
  });
});
