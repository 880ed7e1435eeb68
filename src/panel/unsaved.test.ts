// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.ts';
import { keepUnsaved } from './unsaved.ts';

const held = new Set<string>();

beforeEach(() => {
  held.clear();
  localStorage.clear();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, live: () => Promise<never>) => {
        held.add(name);
        return live();
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

it('gives what a page that is gone has left behind, and nothing of one that lives', async () => {
  keepUnsaved().keep('call', 'dana open', 'half a wo');
  const next = keepUnsaved();
  expect(await next.left('call')).toEqual([]);
  held.clear();
  expect(await next.left('call')).toEqual([['dana open', 'half a wo']]);
  expect(await next.left('notes')).toEqual([]);
  next.drop('call', 'dana open');
  expect(await next.left('call')).toEqual([]);
});

it('is quiet about what it cannot read or keep', async () => {
  const unsaved = keepUnsaved();
  localStorage.setItem('unsaved call x', 'no JSON');
  expect(await unsaved.left('call')).toEqual([]);
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => unsaved.keep('call', 'x', circle)).not.toThrow();
});

it('saves what was typed and not saved, unless something newer was typed', async () => {
  const saved: [string, string][] = [];
  const kept = new Map<string, unknown>();
  const keeping = {
    keep: (key: string, value: unknown) => kept.set(key, value),
    drop: (key: string) => kept.delete(key),
  };
  const autosave = new Autosave<string>(
    60_000,
    async (key, value) => void saved.push([key, value]),
    () => new Date(0),
    keeping,
  );
  autosave.put('b', 'newer');
  autosave.resume([
    ['a', 'left'],
    ['b', 'left'],
  ]);
  await vi.waitFor(() => expect(saved).toEqual([['a', 'left']]));
  await vi.waitFor(() => expect([...kept]).toEqual([['b', 'newer']]));
  autosave.forget('b');
  expect(kept.size).toBe(0);
});
