import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, RowPositions, rowsInView, topToSee, topWith, type View } from './visible-range.ts';

const ESTIMATE = 80;
const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `e${at}`);
// As browsers lay out: in 64ths of a pixel, which numbers hold exactly.
const aHeight = fc.integer({ min: 1, max: 300 * 64 }).map((parts) => parts / 64);

interface List {
  count: number;
  measured: [index: number, height: number][];
}

const aList: fc.Arbitrary<List> = fc.integer({ min: 0, max: 200 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    measured: fc.array(fc.tuple(fc.nat({ max: Math.max(0, count - 1) }), aHeight), { maxLength: 60 }),
  }),
);
const aView: fc.Arbitrary<View> = fc.record({
  top: fc.integer({ min: -2000, max: 20_000 }),
  height: fc.integer({ min: 0, max: 1200 }),
});

/** The list with every row measured by and by, and the same heights as a plain array. */
function built({ count, measured }: List) {
  const positions = new RowPositions(idsOf(count), new Map(), ESTIMATE);
  const heights = Array<number>(count).fill(ESTIMATE);
  for (const [index, height] of measured) {
    positions.measure(index, height);
    if (index < count) heights[index] = height;
  }
  return { positions, heights };
}

const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

describe('RowPositions', () => {
  it('stands where the heights before add up to', () => {
    fc.assert(
      fc.property(aList, fc.nat({ max: 200 }), aView, (list, index, { top }) => {
        const { positions, heights } = built(list);
        expect(positions.topOf(index)).toBe(sum(heights.slice(0, index)));
        expect(positions.height).toBe(sum(heights));
        const row = positions.rowAt(top);
        const plain = heights.findIndex((_, at) => sum(heights.slice(0, at + 1)) > top);
        expect(row).toBe(plain < 0 ? heights.length - 1 : plain);
      }),
    );
  });

  it('has a row where it begins, and not the one before', () => {
    fc.assert(
      fc.property(aList, (list) => {
        const { positions, heights } = built(list);
        expect(heights.map((_, index) => positions.rowAt(positions.topOf(index)))).toEqual([
          ...heights.keys(),
        ]);
      }),
    );
  });

  it('is the same measured before or after it was made', () => {
    fc.assert(
      fc.property(aList, (list) => {
        const known = new Map(list.measured.map(([index, height]) => [`e${index}`, height]));
        const before = new RowPositions(idsOf(list.count), known, ESTIMATE);
        const { positions } = built(list);
        const tops = (all: RowPositions) => Array.from({ length: list.count + 1 }, (_, at) => all.topOf(at));
        expect(tops(before)).toEqual(tops(positions));
      }),
    );
  });

  it('says how far a measurement moved the rows behind', () => {
    const positions = new RowPositions(idsOf(3), new Map(), ESTIMATE);
    expect([positions.measure(1, 100), positions.measure(1, 100), positions.measure(1, 90)]).toEqual([
      20, 0, -10,
    ]);
    expect(positions.topOf(2)).toBe(170);
  });

  it('takes no height of nothing, and none of a row that is not there', () => {
    const positions = new RowPositions(idsOf(3), new Map(), ESTIMATE);
    const changes = [positions.measure(0, 0), positions.measure(1, Number.NaN), positions.measure(3, 10)];
    expect([...changes, positions.height]).toEqual([0, 0, 0, 240]);
  });

  it('keeps heights by id, so that they are known in another order', () => {
    const measured = new Map<string, number>();
    new RowPositions(['a', 'b', 'c'], measured, ESTIMATE).measure(2, 10);
    expect(new RowPositions(['c', 'a'], measured, ESTIMATE).topOf(1)).toBe(10);
  });
});

describe('rowsInView', () => {
  const around = fc.integer({ min: 0, max: 400 });

  it('are all rows that touch the view and its surroundings, and no others', () => {
    fc.assert(
      fc.property(aList, aView, around, (list, view, more) => {
        const { positions, heights } = built(list);
        const tops = heights.map((_, index) => sum(heights.slice(0, index)));
        const seen = tops.flatMap((top, index) => {
          const isAbove = top + (heights[index] ?? 0) <= view.top - more;
          return isAbove || top >= view.top + view.height + more ? [] : [{ index, top }];
        });
        expect(rowsInView(positions, view, more)).toEqual(seen);
      }),
      { numRuns: 500 },
    );
  });

  it('have one more that is kept, in its place', () => {
    fc.assert(
      fc.property(aList, aView, fc.nat({ max: 250 }), (list, view, kept) => {
        const { positions } = built(list);
        const without = rowsInView(positions, view, 0);
        const rows = rowsInView(positions, view, 0, kept);
        const indexes = rows.map(({ index }) => index);
        expect(indexes).toEqual([...new Set(indexes)].sort((one, other) => one - other));
        expect(indexes.includes(kept)).toBe(kept < list.count);
        expect(rows.length - without.length).toBeLessThanOrEqual(1);
        for (const { index, top } of rows) expect(top).toBe(positions.topOf(index));
      }),
    );
  });

  it('are few of 100,000, wherever the view is', () => {
    const positions = new RowPositions(idsOf(100_000), new Map(), ESTIMATE);
    for (let top = 0; top < positions.height; top += 99_991) {
      const rows = rowsInView(positions, { top, height: 700 }, 700, 50_000);
      expect(rows.length).toBeLessThanOrEqual(Math.ceil(2100 / ESTIMATE) + 2);
      // As a browser would: what is built is measured.
      for (const { index } of rows) positions.measure(index, 60 + (index % 50));
    }
    expect(rowsInView(positions, { top: positions.height - 700, height: 700 }, 0).at(-1)?.index).toBe(99_999);
  });
});

describe('an anchor', () => {
  it('stays where it is while other rows are measured', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 199 }), aHeight), { maxLength: 30 });
    fc.assert(
      fc.property(aList, aView, changes, (list, view, later) => {
        const { positions } = built(list);
        const anchor = anchorAt(positions, view);
        if (!anchor) {
          expect(view.top <= 0 || list.count === 0).toBe(true);
          return;
        }
        const before = positions.topOf(anchor.index) - view.top;
        for (const [index, height] of later) if (index !== anchor.index) positions.measure(index, height);
        const top = topWith(positions, anchor);
        expect(positions.topOf(anchor.index) - top).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is none at the list’s own upper end', () => {
    const positions = new RowPositions(idsOf(3), new Map(), ESTIMATE);
    const anchors = [-50, 0, 1].map((top) => anchorAt(positions, { top, height: 300 })?.id ?? null);
    expect(anchors).toEqual([null, null, 'e0']);
  });

  it('follows its row into another order, and gives way to the next where it has gone', () => {
    const measured = new Map([['b', 100]]);
    const anchor = anchorAt(new RowPositions(['a', 'b', 'c'], measured, ESTIMATE), { top: 90, height: 300 });
    expect(anchor).toEqual({ id: 'b', index: 1, into: 10 });
    if (!anchor) return;
    expect(topWith(new RowPositions(['new', 'a', 'b', 'c'], measured, ESTIMATE), anchor)).toBe(170);
    expect(topWith(new RowPositions(['a', 'c'], measured, ESTIMATE), anchor)).toBe(80);
    expect(topWith(new RowPositions([], measured, ESTIMATE), anchor)).toBe(0);
  });
});

describe('topToSee', () => {
  it.each([
    ['a row in view', 2, 100, 100],
    ['a row above', 0, 100, 0],
    ['a row below', 9, 100, 500],
    ['a row cut off below', 4, 70, 100],
    ['a row cut off above', 1, 100, 80],
  ])('scrolls no more than it must for %s', (_, index, top, expected) => {
    const positions = new RowPositions(idsOf(10), new Map(), ESTIMATE);
    expect(topToSee(positions, index, { top, height: 300 })).toBe(expected);
  });

  it('shows the upper end of a row that is higher than the view', () => {
    const positions = new RowPositions(idsOf(3), new Map([['e1', 900]]), ESTIMATE);
    expect(topToSee(positions, 1, { top: 0, height: 300 })).toBe(80);
    expect(topToSee(positions, 1, { top: 2000, height: 300 })).toBe(80);
  });
});
