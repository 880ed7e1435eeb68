import { expect, test } from 'vitest';
import { type LessonGroup, lessonGroups } from '../../insights/lesson-groups.ts';
import { lost } from '../../insights/records.fixture.ts';
import { lessonWords } from '../../languages/lesson-words.ts';
import type { LessonLink } from '../../model.ts';
import type { RowsChange } from '../services.ts';
import { mergeChange, pairsOf, splitChange } from './links.ts';

const NOW = new Date('2026-11-18T10:00:00Z');
const ALL = Object.values(lessonWords);

const LOG = [
  lost('a', { lesson: 'Explain the price line by line.', createdAt: '2026-11-01T10:00:00.000Z' }),
  lost('b', { lesson: 'Explain each line of the price', createdAt: '2026-11-02T10:00:00.000Z' }),
  lost('c', { lesson: 'Explain each line of the price', createdAt: '2026-11-03T10:00:00.000Z' }),
  lost('d', { lesson: 'Bring the engineer to the demo.', createdAt: '2026-11-04T10:00:00.000Z' }),
  lost('e', { lesson: 'The engineer should come to the demo', createdAt: '2026-11-05T10:00:00.000Z' }),
];

const groupsWith = (links: readonly LessonLink[]) => lessonGroups(LOG, ALL, pairsOf(links));
const idsOf = (links: readonly LessonLink[]) =>
  groupsWith(links)
    .map(({ ids }) => [...ids].sort().join(' '))
    .sort();

function groupWith(id: string, links: readonly LessonLink[]): LessonGroup {
  const group = groupsWith(links).find(({ ids }) => ids.includes(id));
  if (!group) throw new Error(`no lesson ${id}`);
  return group;
}

function after(
  links: readonly LessonLink[],
  { put = [], remove = [] }: RowsChange<LessonLink>,
): LessonLink[] {
  const ids = new Set([...put.map(({ id }) => id), ...remove]);
  return [...links.filter(({ id }) => !ids.has(id)), ...put];
}

const merge = (a: string, b: string, links: LessonLink[]) =>
  after(links, mergeChange(groupWith(a, links), groupWith(b, links), links, NOW));
const split = (id: string, links: LessonLink[]) =>
  after(links, splitChange(groupWith(id, links), id, links, NOW));

test('what was taken out of its group is put back whole, and the other way round', () => {
  expect(idsOf([])).toEqual(['a b c', 'd e']);
  const apart = split('b', []);
  expect(idsOf(apart)).toEqual(['a c', 'b', 'd e']);
  expect(idsOf(merge('b', 'c', apart))).toEqual(['a b c', 'd e']);
  const together = merge('c', 'e', []);
  expect(idsOf(together)).toEqual(['a b c d e']);
  expect(idsOf(split('e', together))).toEqual(['a b c d', 'e']);
});

test('one that held two groups together leaves them together', () => {
  const together = merge('b', 'e', []);
  // The oldest of each group carries the link.
  expect(together.map(({ id }) => id)).toEqual(['a d']);
  expect(idsOf(split('a', together))).toEqual(['a', 'b c d e']);
});
