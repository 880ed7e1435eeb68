// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UnsavedTexts } from './services.ts';
import { keepUnsaved } from './unsaved.ts';

const held = new Set<string>();

beforeEach(() => {
  held.clear();
  localStorage.clear();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, live: () => Promise<unknown>) => {
        held.add(name);
        return live();
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

const all = async (unsaved: UnsavedTexts, kind: string) =>
  (await unsaved.left(kind)).map(({ key, value }) => [key, value]);

it('gives what a page that is gone has left behind, and nothing of one that lives', async () => {
  keepUnsaved().keep('call', 'dana open', 'half a wo');
  const next = keepUnsaved();
  expect(await next.left('call')).toEqual([]);
  held.clear();
  expect(await all(next, 'notes')).toEqual([]);
  const [left] = await next.left('call');
  expect(left).toMatchObject({ key: 'dana open', value: 'half a wo' });
  left?.drop();
  expect(localStorage.length).toBe(0);
});

it('keeps the texts of two pages apart, also under one key', async () => {
  const [one, other] = [keepUnsaved(), keepUnsaved()];
  one.keep('notes', 'dana', 'one');
  other.keep('notes', 'dana', 'other');
  // What the other has saved is not what this one has.
  other.drop('notes', 'dana');
  held.clear();
  expect(await all(keepUnsaved(), 'notes')).toEqual([['dana', 'one']]);
});

it('leaves a text where it is if there is no room to take it over', async () => {
  keepUnsaved().keep('notes', 'dana', 'left');
  held.clear();
  const room = localStorage;
  const full = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  const bound = (name: string) => (name === 'setItem' ? full : Reflect.get(room, name).bind(room));
  vi.stubGlobal('localStorage', new Proxy(room, { get: (_, name) => bound(String(name)) }));
  expect(await all(keepUnsaved(), 'notes')).toEqual([['dana', 'left']]);
  vi.stubGlobal('localStorage', room);
  held.clear();
  const [left] = await keepUnsaved().left('notes');
  expect(left).toMatchObject({ value: 'left' });
  left?.drop();
  expect(localStorage.length).toBe(0);
});

it('keeps what was taken over until it is let go, beside what is typed under the same key', async () => {
  keepUnsaved().keep('notes', 'dana', 'left');
  held.clear();
  const next = keepUnsaved();
  await next.left('notes');
  next.keep('notes', 'dana', 'newer');
  expect(await keepUnsaved().left('notes')).toEqual([]);
  held.clear();
  const found = await all(keepUnsaved(), 'notes');
  expect(found).toHaveLength(2);
  expect(found).toEqual(
    expect.arrayContaining([
      ['dana', 'left'],
      ['dana', 'newer'],
    ]),
  );
});

it('reads what version 0.1.0 kept', async () => {
  localStorage.setItem('unsaved call dana open', JSON.stringify({ page: 'gone', value: 'half a wo' }));
  expect(await all(keepUnsaved(), 'call')).toEqual([['dana open', 'half a wo']]);
});

it('is quiet about what it cannot read or keep', async () => {
  const unsaved = keepUnsaved();
  localStorage.setItem('unsaved call x', 'no JSON');
  expect(await unsaved.left('call')).toEqual([]);
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => unsaved.keep('call', 'x', circle)).not.toThrow();
});

it('is quiet where the browser gives no place to keep anything', async () => {
  const unsaved = keepUnsaved();
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { setItem: denied, removeItem: denied, getItem: denied });
  Object.defineProperty(localStorage, 'key', { enumerable: true, get: denied });
  unsaved.keep('call', 'x', 'words');
  unsaved.drop('call', 'x');
  expect(await unsaved.left('call')).toEqual([]);
});
