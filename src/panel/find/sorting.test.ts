import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryWith } from './rows.fixture.ts';
import { SORTS, sorted } from './sorting.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const ENTRIES = [
  entryWith({ id: 'a', changedAt: at(4), organisation: 'Zephyr', decidedAt: at(1) }),
  entryWith({ id: 'b', changedAt: at(9), organisation: 'Élan', decidedAt: at(2) }),
  entryWith({
    id: 'c',
    changedAt: at(7),
    contact: { name: 'Dana Whitfield', email: null },
    decidedAt: at(3),
  }),
  entryWith({ id: 'd', changedAt: at(8), createdAt: at(5) }),
  entryWith({ id: 'e', changedAt: at(8), organisation: 'élan', decidedAt: at(2) }),
];

const order = (sort: (typeof SORTS)[number], nextDue: [string, string][] = []) =>
  sorted(ENTRIES, sort, new Map(nextDue))
    .map(({ id }) => id)
    .join('');

describe('sorted', () => {
  it('by last change has the newest first', () => expect(order('change')).toBe('bdeca'));

  it('by the no has the newest first, without its date the day of logging', () =>
    expect(order('no')).toBe('dcbea'));

  it('by organisation ignores case and accents, and has the nameless last', () =>
    expect(order('organisation')).toBe('cbead'));

  it('by what is due has the soonest first, and the others behind by last change', () =>
    expect(
      order('due', [
        ['a', at(20)],
        ['d', at(19)],
      ]),
    ).toBe('dabec'));

  it('does not depend on the order before', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ENTRIES, { minLength: ENTRIES.length }),
        fc.constantFrom(...SORTS),
        (entries, sort) => {
          const due = new Map([['b', at(20)]]);
          expect(sorted(entries, sort, due)).toEqual(sorted(ENTRIES, sort, due));
        },
      ),
    );
  });
});
