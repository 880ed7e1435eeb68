import { expect, it, vi } from 'vitest';
import { MOST_MESSAGES } from '../detection/detect.ts';
import type { Direction, Message } from '../model.ts';
import { readNewest } from './newest.ts';

const message = (id: number, direction: Direction, text: string | null = 'words'): Message => ({
  id: String(id),
  from: { name: null, email: null },
  sentAt: null,
  direction,
  text,
});
const thread = (length: number, last: (index: number) => Message) =>
  Array.from({ length }, (_, at) => last(at));

it('reads no further back than a verdict on the newest looks', () => {
  const read = vi.fn((one: Message) => one);
  const found = readNewest(
    thread(200, (at) => message(at, 'in')),
    read,
  );
  expect(found.map(({ id }) => id)).toEqual(
    thread(MOST_MESSAGES, (at) => message(200 - MOST_MESSAGES + at, 'in')).map(({ id }) => id),
  );
  expect(read).toHaveBeenCalledTimes(MOST_MESSAGES);
});

it('counts from the one that will be judged: not the user’s own, not a collapsed one', () => {
  const found = readNewest(
    thread(60, (at) => (at >= 40 ? message(at, 'out') : message(at, 'in', at > 35 ? null : 'words'))),
    (one) => one,
  );
  expect(found).toHaveLength(20 + 4 + MOST_MESSAGES);
  expect(found.at(-1)?.id).toBe('59');
});

it('leaves out what is no message after all', () => {
  expect(readNewest([1, 2, 3], (at) => (at === 2 ? null : message(at, 'in'))).map(({ id }) => id)).toEqual([
    '1',
    '3',
  ]);
});
