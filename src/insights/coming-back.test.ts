import { describe, expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { type About, isSameDomain } from './closeness.ts';
import { lessonGroups } from './lesson-groups.ts';
import { lessonsFor, lessonsOf } from './lessons-for.ts';
import { CLOCK, lost, toDo } from './records.fixture.ts';
import { reviewOf, stepsOf } from './review.ts';
import { seenBefore } from './seen-before.ts';

const ALL = Object.values(lessonWords);

const ABOUT: About = {
  people: ['Dana@Northwind.example'],
  organisation: 'NORTHWIND ',
  tags: ['Logistics'],
  threadKey: 'this',
};

const with_ = (email: string | null, name: string | null = null) => ({ contact: { name, email } });
const on = (day: string) => ({ createdAt: `2026-${day}T10:00:00.000Z` });
const DONE = toDo('Done', null, '2026-11-20T10:00:00.000Z');

const LOG = [
  lost('person', { ...with_('dana@northwind.example'), ...on('11-01'), lesson: 'Name one contact.' }),
  lost('own', { ...with_('dana@northwind.example'), threadKey: 'this', lesson: 'Not from before.' }),
  lost('organisation', {
    ...with_('lee@elsewhere.example'),
    ...on('11-03'),
    organisation: 'Northwind',
    threadKey: 'other',
    lesson: 'Bring the engineer.',
  }),
  lost('domain', { ...with_('kim@mail.northwind.example'), ...on('11-02'), lesson: 'Answer within a day.' }),
  lost('tag', { ...with_('x@gmail.com'), tags: ['logistics'], lesson: 'Separate prices by option.' }),
  lost('r1', { ...on('10-01'), lesson: 'Send the offer early.' }),
  lost('r2', { ...on('10-02'), lesson: 'Send offers early' }),
  lost('r3', { ...on('10-03'), lesson: 'Offers are sent early' }),
  lost('s1', { lesson: 'Practise the demo.', action: DONE }),
  lost('s2', { lesson: 'Practise the demo' }),
  lost('lone', { lesson: 'Read the tender twice.' }),
  lost('binned', {
    ...with_('dana@northwind.example'),
    lesson: 'Gone.',
    binnedAt: '2026-11-05T10:00:00.000Z',
  }),
];

const groups = lessonGroups(LOG, ALL);
const told = (hints: ReturnType<typeof lessonsFor>) =>
  hints.map(({ because, ids }) => `${because}: ${ids.join(' ')}`);

describe('seen before', () => {
  test('the same person, organisation or domain, newest first, the mail’s own thread and the bin left out', () => {
    expect(seenBefore(LOG, ABOUT).map(({ entry, by }) => `${entry.id} by ${by}`)).toEqual([
      'organisation by organisation',
      'domain by domain',
      'person by person',
    ]);
  });

  test('nothing is close to nobody, and a host open to everybody says nothing', () => {
    expect(seenBefore(LOG, { people: [], organisation: null, threadKey: null })).toEqual([]);
    expect(seenBefore(LOG, { people: ['y@gmail.com'], organisation: '', threadKey: null })).toEqual([]);
    expect(seenBefore(LOG, { people: ['x@gmail.com'], organisation: null, threadKey: null })).toHaveLength(1);
  });

  test('of the user’s own domain only the person', () => {
    const own = 'sam@northwind.example';
    expect(seenBefore(LOG, { ...ABOUT, own }).map(({ entry }) => entry.id)).toEqual(['person']);
  });

  test('domains', () => {
    expect(isSameDomain('mail.northwind.example', 'northwind.example')).toBe(true);
    expect(isSameDomain('northwind.example', 'mail.northwind.example')).toBe(true);
    expect(isSameDomain('southwind.example', 'wind.example')).toBe(false);
  });
});

describe('lessons for a mail', () => {
  test('the closest first, three at most', () => {
    expect(told(lessonsFor(LOG, groups, ABOUT))).toEqual([
      'person: person',
      'organisation: organisation',
      'domain: domain',
    ]);
    expect(told(lessonsFor(LOG, groups, ABOUT, 9))).toEqual([
      'person: person',
      'organisation: organisation',
      'domain: domain',
      'tag: tag',
      'recurs: r1 r2 r3',
      'recurs: s1 s2',
    ]);
  });

  test('without anybody close, those that recur, not applied ones first', () => {
    const about = { people: [], organisation: null, tags: [], threadKey: null };
    expect(told(lessonsFor(LOG, groups, about))).toEqual(['recurs: r1 r2 r3', 'recurs: s1 s2']);
    expect(lessonsOf(LOG, groups, about)).toEqual([]);
    const applied = LOG.map((entry) => (entry.id === 'r1' ? { ...entry, action: DONE } : entry));
    const open = applied.map((entry) => (entry.id === 's1' ? { ...entry, action: null } : entry));
    expect(told(lessonsFor(open, lessonGroups(open, ALL), about))).toEqual([
      'recurs: s1 s2',
      'recurs: r1 r2 r3',
    ]);
  });

  test('of one who is close only, if so asked', () => {
    expect(told(lessonsOf(LOG, groups, { ...ABOUT, people: [], organisation: null }))).toEqual(['tag: tag']);
  });
});

describe('the monthly review', () => {
  const still = { changedAt: '2026-11-15T09:00:00.000Z' };
  const log = [
    lost('a', { action: toDo('Undated'), lesson: 'Met as an action.' }),
    lost('b', { action: toDo('Late', '2026-12-01') }),
    lost('c', { action: toDo('To come', '2026-12-20') }),
    lost('d', { action: DONE, lesson: 'Applied.' }),
    lost('e', { lesson: 'Learned once.' }),
    lost('f', { lesson: 'Learned again and again' }),
    lost('g', { lesson: 'Learned again, and again.' }),
    lost('h', { followUp: toDo('Quiet: its day is over', '2026-12-14') }),
    lost('i', { followUp: toDo('Today', '2026-12-15') }),
    lost('j', { followUp: toDo('Quiet: 30 days'), ...still }),
    lost('k', { followUp: toDo('29 days'), changedAt: '2026-11-16T09:00:00.000Z' }),
    lost('l', { followUp: toDo('They talk', '2026-12-01'), secondChance: 'talking' }),
    lost('m', { followUp: toDo('Done', '2026-12-01', '2026-12-01T10:00:00.000Z') }),
    lost('n', { action: toDo('Binned'), binnedAt: '2026-12-01T10:00:00.000Z' }),
  ];
  const review = reviewOf(log, lessonGroups(log, ALL), CLOCK);

  test('open actions, lessons that led to nothing, follow-ups that went quiet', () => {
    expect(review.actions.map(({ entry, isLate }) => [entry, isLate])).toEqual([
      ['b', true],
      ['c', false],
      ['a', false],
    ]);
    expect(review.lessons.map(({ group }) => group.ids)).toEqual([['f', 'g'], ['e']]);
    expect(review.followUps.map(({ entry, due, isLate }) => [entry, due, isLate])).toEqual([
      ['h', '2026-12-14', true],
      ['j', null, false],
    ]);
  });

  test('as one walk', () => {
    expect(stepsOf(review).map((item) => item.is)).toEqual([
      ...['action', 'action', 'action'],
      ...['lesson', 'lesson'],
      ...['follow-up', 'follow-up'],
    ]);
    expect(stepsOf(reviewOf([], [], CLOCK))).toEqual([]);
  });
});
