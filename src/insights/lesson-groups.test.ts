import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { type LessonGroup, lessonGroups, type Pair, recurring } from './lesson-groups.ts';
import { DEVELOPMENT, HELD_OUT, type Labelled } from './lessons.fixture.ts';
import { isNear, MOST_COMPARED, neighbours } from './near.ts';
import { lost, toDo } from './records.fixture.ts';
import type { Stems } from './stems.ts';
import { createUnions } from './unions.ts';

const ALL = Object.values(lessonWords);

const learned = (id: string, lesson: string, set: Parameters<typeof lost>[1] = {}) =>
  lost(id, { lesson, ...set });

const idsOf = (groups: readonly LessonGroup[]) => groups.map(({ ids }) => ids.join(' '));

const PRICE = [
  learned('a', 'Explain the price line by line.', { createdAt: '2026-11-01T10:00:00.000Z' }),
  learned('b', 'Explain each line of the price', { createdAt: '2026-11-02T10:00:00.000Z' }),
  learned('c', 'Explain each line  of the price', { createdAt: '2026-11-03T10:00:00.000Z' }),
  learned('d', 'Bring the engineer to the demo.', { createdAt: '2026-11-04T10:00:00.000Z' }),
  learned('e', 'The engineer should come to the demo', { createdAt: '2026-11-05T10:00:00.000Z' }),
  learned('f', 'Name one contact.', { createdAt: '2026-11-06T10:00:00.000Z' }),
  learned('g', ' '),
  learned('h', 'Explain each line of the price', { binnedAt: '2026-11-06T10:00:00.000Z' }),
];

/** Pairs of lessons put together rightly, wrongly, and not put together though they say the same. */
function pairsIn(labelled: Labelled) {
  const counted = { right: 0, wrong: 0, missed: 0 };
  for (const lists of Object.values(labelled)) {
    const lessons = lists.flatMap((list, group) => list.map((text) => ({ text, group })));
    const log = lessons.map(({ text }, index) => learned(`e${index}`, text));
    const found = new Map(lessonGroups(log, ALL).flatMap(({ ids, key }) => ids.map((id) => [id, key])));
    for (const [index, { group }] of lessons.entries()) {
      for (const [other, { group: otherGroup }] of lessons.entries()) {
        if (other <= index) continue;
        const together = found.get(`e${index}`) === found.get(`e${other}`);
        if (together && group === otherGroup) counted.right += 1;
        if (together && group !== otherGroup) counted.wrong += 1;
        if (!together && group === otherGroup) counted.missed += 1;
      }
    }
  }
  return counted;
}

describe('lessons that say the same', () => {
  test('are found in lessons grouped by hand, and none that say something else', () => {
    const seen = pairsIn(DEVELOPMENT);
    expect(seen.wrong).toBe(0);
    expect(seen.right / (seen.right + seen.missed)).toBeGreaterThan(0.9);
    const unseen = pairsIn(HELD_OUT);
    expect(unseen.wrong).toBe(0);
    expect(unseen.right / (unseen.right + unseen.missed)).toBeGreaterThan(0.75);
  });

  test('are counted, the usual wording first, the most frequent first', () => {
    const groups = lessonGroups(PRICE, ALL);
    expect(idsOf(groups)).toEqual(['a b c', 'd e', 'f']);
    expect(groups[0]).toMatchObject({
      key: 'a',
      text: 'Explain each line of the price',
      lastAt: '2026-11-03T10:00:00.000Z',
    });
    expect(groups[1]?.text).toBe('The engineer should come to the demo');
    expect(idsOf(recurring(groups))).toEqual(['a b c', 'd e']);
  });

  test('are applied when an action is done and none is open', () => {
    const lesson = 'Name one contact.';
    const done = toDo('Write it down', null, '2026-11-06T10:00:00.000Z');
    const log = [learned('a', lesson, { action: done }), learned('b', lesson)];
    expect(lessonGroups(log, ALL)[0]).toMatchObject({ applied: ['a'], open: [], isApplied: true });
    const more = [...log, learned('c', lesson, { action: toDo('Do it at last') })];
    expect(lessonGroups(more, ALL)[0]).toMatchObject({ applied: ['a'], open: ['c'], isApplied: false });
    expect(lessonGroups([learned('b', lesson)], ALL)[0]?.isApplied).toBe(false);
  });
});

describe('the user’s own word', () => {
  test('joins groups whole', () => {
    expect(idsOf(lessonGroups(PRICE, ALL, { joined: [['e', 'b']], apart: [] }))).toEqual(['a b c d e', 'f']);
    const both: Pair[] = [
      ['e', 'b'],
      ['f', 'd'],
    ];
    expect(idsOf(lessonGroups(PRICE, ALL, { joined: both, apart: [] }))).toEqual(['a b c d e f']);
  });

  test('keeps apart what says the same, even word by word', () => {
    const apart: Pair[] = [['c', 'a']];
    expect(idsOf(lessonGroups(PRICE, ALL, { joined: [], apart }))).toEqual(['d e', 'a b', 'f', 'c']);
    const each: Pair[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ];
    expect(idsOf(lessonGroups(PRICE, ALL, { joined: [], apart: each }))).toEqual(['d e', 'f', 'c', 'b', 'a']);
  });

  test('moves a lesson from one group to another', () => {
    const pairs = {
      joined: [['a', 'd'] as const],
      apart: [['a', 'b'] as const, ['a', 'c'] as const],
    };
    expect(idsOf(lessonGroups(PRICE, ALL, pairs))).toEqual(['a d e', 'b c', 'f']);
  });

  test('where it contradicts itself, keeps apart; unknown entries do nothing', () => {
    const pairs = {
      joined: [['a', 'd'] as const, ['d', 'f'] as const, ['x', 'a'] as const],
      apart: [['f', 'a'] as const, ['f', 'f'] as const, ['y', 'z'] as const],
    };
    expect(idsOf(lessonGroups(PRICE, ALL, pairs))).toEqual(['a b c d e', 'f']);
  });
});

const WORDS = 'budget price offer call slide contact early late never before after team demo'.split(' ');
const ofLesson = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));
const ofLog = fc
  .array(ofLesson, { maxLength: 25 })
  .map((lessons) => lessons.map((lesson, index) => learned(`e${index}`, lesson)));
const ofPairs = fc.array(
  fc.tuple(fc.nat({ max: 25 }), fc.nat({ max: 25 })).map(([a, b]): Pair => [`e${a}`, `e${b}`]),
  { maxLength: 6 },
);

test('whatever the lessons: each in one group, none together that are kept apart, the order tells nothing', () => {
  fc.assert(
    fc.property(ofLog, ofPairs, ofPairs, fc.infiniteStream(fc.nat()), (log, joined, apart, keys) => {
      const groups = lessonGroups(log, ALL, { joined, apart });
      const grouped = groups.flatMap(({ ids }) => ids);
      const written = log.filter(({ lesson }) => lesson !== '').map(({ id }) => id);
      expect([...grouped].sort()).toEqual([...written].sort());
      const group = new Map(groups.flatMap(({ ids }, index) => ids.map((id) => [id, index])));
      for (const [a, b] of apart) {
        if (a !== b && group.has(a)) expect(group.get(a)).not.toBe(group.get(b));
      }
      const shuffled = log
        .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
      const again = lessonGroups(shuffled, ALL, {
        joined: joined.map(([a, b]): Pair => [b, a]).reverse(),
        apart: [...apart].reverse(),
      });
      const sorted = (some: readonly LessonGroup[]) =>
        some.map((each) => ({ ...each, ids: [...each.ids].sort() }));
      expect(sorted(again)).toEqual(sorted(groups));
    }),
  );
});

test('the words that must be shared lose no pair that is near', () => {
  const ofStems = fc.record({
    words: fc
      .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
      .map((words) => words.sort()),
    negated: fc.boolean(),
    sides: fc.constant<ReadonlyMap<string, number>>(new Map()),
  });
  fc.assert(
    fc.property(fc.array(ofStems, { maxLength: 60 }), (lessons) => {
      const each = lessons.map((a, place) =>
        lessons.flatMap((b, other) => (other !== place && isNear(a, b) ? [other] : [])),
      );
      expect(neighbours(lessons)).toEqual(each);
    }),
  );
});

test('comparisons grow with the lessons and not with their square', { timeout: 60_000 }, () => {
  for (const count of [2_000, 10_000]) {
    // A hundred words, four in each lesson: every word is in hundreds of them.
    const lessons = Array.from({ length: count }, (_, index): Stems => {
      const words = [1, 7, 31, 57].map((step) => `w${(index * step + Math.floor(index / 100)) % 100}`);
      return { words: [...new Set(words)].sort(), negated: false, sides: new Map() };
    });
    let compared = 0;
    neighbours(lessons, () => {
      compared += 1;
      return false;
    });
    expect(compared).toBeGreaterThan(count);
    expect(compared).toBeLessThanOrEqual(count * 2 * MOST_COMPARED);
  }
});

test('groups that grow together stay apart from whom one of them must', () => {
  const unions = createUnions(5, [[0, 4]]);
  expect([unions.join(0, 1), unions.join(2, 3), unions.join(3, 4)]).toEqual([true, true, true]);
  expect(unions.join(1, 2)).toBe(false);
  expect([0, 1, 2, 3, 4].map(unions.groupOf)).toEqual([0, 0, 2, 2, 2]);
  const later = createUnions(3, [[1, 2]]);
  expect(later.join(0, 1)).toBe(true);
  expect([later.join(0, 2), later.join(2, 0)]).toEqual([false, false]);
});
