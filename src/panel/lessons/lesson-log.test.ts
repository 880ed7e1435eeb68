import { expect, test, vi } from 'vitest';
import { lost } from '../../insights/records.fixture.ts';
import type { LessonLink, Opportunity } from '../../model.ts';
import { LessonLog } from './lesson-log.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

const WORDS = ['budget', 'price', 'references', 'contact', 'timeline', 'security'];

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute)).toISOString();
const row = (id: string, minute: number, lesson = WORDS[minute] ?? ''): Opportunity =>
  lost(id, { lesson, createdAt: at(minute), changedAt: at(minute), notes: 'long' });

/** A log that is read two entries at a time, and counts how often. */
function logOf(...entries: Opportunity[]) {
  let rows = entries;
  let told: () => void = () => undefined;
  const links: LessonLink[] = [];
  const world = { reads: 0, failed: false };
  const records = {
    inTurn() {
      let from = 0;
      const inOrder = [...rows].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
      return {
        async next() {
          if (world.failed) throw new Error('not there');
          world.reads += 1;
          const page = inOrder.slice(from, from + 2);
          from += 2;
          return page.length > 0 ? page : null;
        },
      };
    },
    count: async () => rows.length,
    onChange(listener: () => void) {
      told = listener;
      return () => undefined;
    },
  };
  const lessonLinks = { all: async () => links, onChange: () => () => undefined };
  const log = new LessonLog({ records, lessonLinks } as unknown as ConstructorParameters<
    typeof LessonLog
  >[0]);
  const ids = () => {
    const reading = log.current();
    return reading.is === 'read' ? reading.list.map(({ id }) => id) : reading.is;
  };
  const change = (...next: Opportunity[]) => {
    rows = next;
    world.reads = 0;
    told();
  };
  return { log, world, ids, change };
}

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => row(id, index));

test('reads the log once, and of a changed one only the newest entries', async () => {
  const { log, world, ids, change } = logOf(...SIX);
  expect(ids()).toBe('reading');
  const stop = log.subscribe(() => undefined);
  await vi.waitFor(() => expect(ids()).toEqual(['f', 'e', 'd', 'c', 'b', 'a']));
  expect(world.reads).toBe(4);

  change(...SIX.slice(1), row('a', 30, 'security'));
  await vi.waitFor(() => expect(ids()).toEqual(['a', 'f', 'e', 'd', 'c', 'b']));
  expect(world.reads).toBe(1);
  const reading = log.current();
  expect(reading.is === 'read' && reading.groups.map((group) => group.ids)[0]).toEqual(['a', 'f']);
  expect(reading.is === 'read' && reading.list[0]?.notes).toBe('');

  stop();
  change(...SIX);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(world.reads).toBe(0);
  expect(log.isCurrent()).toBe(false);
});

test('reads all of it where entries have gone', async () => {
  const { log, world, ids, change } = logOf(...SIX);
  log.subscribe(() => undefined);
  await vi.waitFor(() => expect(log.isCurrent()).toBe(true));
  change(...SIX.slice(1));
  await vi.waitFor(() => expect(ids()).toEqual(['f', 'e', 'd', 'c', 'b']));
  expect(world.reads).toBe(4);
});

test('is no empty log where it cannot be read, and stays in view where it could be before', async () => {
  const { log, world, ids, change } = logOf(...SIX);
  world.failed = true;
  log.subscribe(() => undefined);
  await vi.waitFor(() => expect(ids()).toBe('failed'));
  world.failed = false;
  log.readAgain();
  await vi.waitFor(() => expect(ids()).toHaveLength(6));
  world.failed = true;
  change(...SIX);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(ids()).toHaveLength(6);
});
