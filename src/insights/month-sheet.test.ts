import { expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { lessonGroups } from './lesson-groups.ts';
import { monthSheet, monthToReview } from './month-sheet.ts';
import { answered, askedAt, CLOCK, calledAt, lost, toDo } from './records.fixture.ts';

const on = (now: string) => monthToReview({ now: new Date(now), zone: 'Europe/Madrid' });

test('the first week of a month looks back on the one before, by the user’s own calendar', () => {
  expect(on('2026-11-08T12:00:00Z')).toBe('2026-11');
  expect(on('2026-11-07T12:00:00Z')).toBe('2026-10');
  expect(on('2027-01-02T12:00:00Z')).toBe('2026-12');
  // In Madrid it is the 8th already.
  expect(on('2026-11-07T23:30:00Z')).toBe('2026-11');
});

test('counts what happened in the month, and lists what goes on', () => {
  const log = [
    lost('a', {
      decidedAt: '2026-12-02T10:00:00Z',
      request: askedAt('2026-12-03T10:00:00Z'),
      call: calledAt('2026-12-08T10:00:00Z', '2026-12-08T10:10:00Z'),
      lesson: 'Send the offer early.',
      action: toDo('Write a template', '2026-12-20'),
    }),
    // The no and the request of November; told in December.
    lost('b', {
      decidedAt: '2026-11-20T10:00:00Z',
      request: askedAt('2026-11-21T10:00:00Z'),
      reply: answered('written', '2026-12-01T10:00:00Z'),
      lesson: 'Send offers early',
      action: toDo('Ask Marlow', null),
      followUp: toDo('New budget', '2027-01-10'),
    }),
    lost('c', {
      createdAt: '2026-12-05T10:00:00.000Z',
      action: toDo('Done in time', null, '2026-12-06T10:00:00.000Z'),
      secondChance: 'won',
      secondChanceAt: '2026-12-09T10:00:00.000Z',
    }),
    // Half past midnight of the 1st of January in Madrid is no December.
    lost('d', { decidedAt: '2026-12-31T23:30:00Z', lesson: 'In November.' }),
    lost('e', { decidedAt: '2026-12-02T10:00:00Z', lesson: 'Binned', binnedAt: '2026-12-03T10:00:00.000Z' }),
  ];
  const sheet = monthSheet(log, lessonGroups(log, Object.values(lessonWords)), CLOCK);
  expect(sheet.month).toBe('2026-12');
  expect(sheet.counts).toEqual({ noes: 2, asked: 1, told: 2, lessons: 2, actionsDone: 1, wonBack: 1 });
  expect(sheet.learned.map(({ entry }) => entry.id)).toEqual(['b', 'a']);
  expect(sheet.recurring.map(({ ids }) => ids)).toEqual([['a', 'b']]);
  expect(sheet.actions.map(({ entry, due }) => [entry.id, due])).toEqual([
    ['a', '2026-12-20'],
    ['b', null],
  ]);
  expect(sheet.followUps.map(({ entry }) => entry.id)).toEqual(['b']);
});
