import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.ts';

const AT = new Date(2026, 10, 18, 10, 42);

/** A store whose writes end when the test says so. */
function slowStore() {
  const written: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const save = (_key: string, value: string) => {
    written.push(value);
    return new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  };
  const end = async (error?: Error) => {
    ends.shift()?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { written, save, end };
}

describe('Autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('writes once, after the last key press', () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'o');
    vi.advanceTimersByTime(399);
    autosave.put('a', 'on');
    vi.advanceTimersByTime(399);
    expect(store.written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(store.written).toEqual(['on']);
  });

  it('says saved only when the store has confirmed', async () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'one');
    autosave.flush('a');
    expect(autosave.state('a')).toEqual({ is: 'saving' });
    expect(autosave.open('a')).toBe('one');
    await store.end();
    expect(autosave.state('a')).toEqual({ is: 'saved', at: AT });
    expect(autosave.open('a')).toBeUndefined();
  });

  it('writes what was typed during a write after it, never at the same time', async () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'one');
    autosave.flush('a');
    autosave.put('a', 'two');
    autosave.flush('a');
    expect(store.written).toEqual(['one']);
    await store.end();
    expect(store.written).toEqual(['one', 'two']);
    expect(autosave.state('a')).toEqual({ is: 'saving' });
    await store.end();
    expect(autosave.state('a').is).toBe('saved');
  });

  it('waits for the pause when typing goes on during a write', async () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'one');
    autosave.flush('a');
    autosave.put('a', 'two');
    await store.end();
    expect(store.written).toEqual(['one']);
    expect(autosave.state('a').is).toBe('saving');
    await vi.advanceTimersByTimeAsync(400);
    expect(store.written).toEqual(['one', 'two']);
  });

  it('keeps the text of a failed write, and tries again on flush', async () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    const error = new Error('full');
    autosave.put('a', 'one');
    autosave.flush('a');
    await store.end(error);
    expect(autosave.state('a')).toEqual({ is: 'failed', error });
    expect(autosave.open('a')).toBe('one');
    autosave.flush('a');
    await store.end();
    expect(store.written).toEqual(['one', 'one']);
    expect(autosave.state('a').is).toBe('saved');
  });

  it('gives up what is forgotten', () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'one');
    autosave.forget('a');
    vi.advanceTimersByTime(1000);
    expect(store.written).toEqual([]);
    expect(autosave.open('a')).toBeUndefined();
  });

  it('flushes every key', () => {
    const store = slowStore();
    const autosave = new Autosave(400, store.save, () => AT);
    autosave.put('a', 'one');
    autosave.put('b', 'two');
    autosave.flushAll();
    expect(store.written).toEqual(['one', 'two']);
  });
});
