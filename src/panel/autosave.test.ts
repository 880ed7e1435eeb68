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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
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
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
    autosave.put('a', 'one');
    autosave.forget('a');
    vi.advanceTimersByTime(1000);
    expect(store.written).toEqual([]);
    expect(autosave.open('a')).toBeUndefined();
  });

  it('flushes every key', () => {
    const store = slowStore();
    const autosave = new Autosave({ delay: 400, save: store.save, now: () => AT });
    autosave.put('a', 'one');
    autosave.put('b', 'two');
    autosave.flushAll();
    expect(store.written).toEqual(['one', 'two']);
  });
});

/** Typed text with what it replaces, as the log's texts are saved. */
interface Based {
  text: string;
  base: string;
}

describe('what a page that is gone had not saved', () => {
  const left = (key: string, text: string) => {
    const drop = vi.fn();
    return { key, value: { text, base: '' }, drop };
  };

  /** A store that refuses while `fails` is set. */
  function refusingStore() {
    const store = { fails: false, saved: [] as string[] };
    const save = async (key: string, { text }: Based) => {
      if (store.fails) throw new Error('full');
      store.saved.push(`${key}: ${text}`);
    };
    return { store, save };
  }

  const merged = { goOn: (open: Based, saved: Based): Based => ({ ...open, base: saved.text }) };

  it('is written, every one of it, and then let go', async () => {
    const { store, save } = refusingStore();
    const autosave = new Autosave<Based>({ delay: 400, save, now: () => AT, ...merged });
    autosave.put('a', { text: 'newer', base: '' });
    const all = [left('a', 'one'), left('a', 'other'), left('b', 'third')];
    await autosave.resume(all);
    expect(store.saved).toEqual(['a: one', 'a: other', 'b: third']);
    for (const { drop } of all) expect(drop).toHaveBeenCalledOnce();
    expect(autosave.state('b')).toEqual({ is: 'saved', at: AT });
    expect(autosave.open('a')?.text).toBe('newer');
  });

  it('stays open in its field if it cannot be written, and is tried again', async () => {
    const { store, save } = refusingStore();
    const kept = new Map<string, unknown>();
    const keeping = {
      keep: (key: string, value: unknown) => void kept.set(key, value),
      drop: (key: string) => void kept.delete(key),
    };
    const autosave = new Autosave<Based>({ delay: 400, save, now: () => AT, keeping, ...merged });
    store.fails = true;
    const one = left('a', 'one');
    const other = left('a', 'other');
    await autosave.resume([one, other]);
    expect(autosave.open('a')?.text).toBe('one');
    expect(autosave.state('a').is).toBe('failed');
    expect([one.drop, other.drop].map((drop) => drop.mock.calls.length)).toEqual([1, 0]);
    expect([...kept.keys()]).toEqual(['a']);
    store.fails = false;
    autosave.retry();
    await vi.waitFor(() => expect(other.drop).toHaveBeenCalledOnce());
    expect([...store.saved].sort()).toEqual(['a: one', 'a: other']);
    expect(kept.size).toBe(0);
  });

  it('gives way to what was typed since, where only one can stand', async () => {
    const { store, save } = refusingStore();
    const autosave = new Autosave<Based>({ delay: 400, save, now: () => AT });
    autosave.put('a', { text: 'newer', base: '' });
    const one = left('a', 'one');
    await autosave.resume([one]);
    expect(one.drop).toHaveBeenCalledOnce();
    autosave.flush('a');
    await vi.waitFor(() => expect(store.saved).toEqual(['a: newer']));
  });

  it('is given up where no further try can write it', async () => {
    const gone = new Error('gone');
    const save = async () => {
      throw gone;
    };
    const autosave = new Autosave<Based>({
      delay: 400,
      save,
      now: () => AT,
      isNoUse: (error) => error === gone,
    });
    const one = left('a', 'one');
    await autosave.resume([one]);
    expect(one.drop).toHaveBeenCalledOnce();
    expect(autosave.open('a')).toBeUndefined();
  });
});

describe('what is typed while a write is on its way', () => {
  const merged = { goOn: (open: Based, saved: Based): Based => ({ ...open, base: saved.text }) };

  /** A store that confirms when the test says so. */
  function basedStore() {
    const { save, written, end } = slowStore();
    const bases: string[] = [];
    return {
      written,
      end,
      bases,
      save: (key: string, { text, base }: Based) => {
        bases.push(base);
        return save(key, text);
      },
    };
  }

  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('goes on from what was just saved, and is kept so', async () => {
    const store = basedStore();
    const keep = vi.fn();
    const autosave = new Autosave<Based>({
      delay: 400,
      save: store.save,
      now: () => AT,
      keeping: { keep, drop: vi.fn() },
      ...merged,
    });
    autosave.put('a', { text: 'on', base: '' });
    autosave.flush('a');
    expect(autosave.isSent('a')).toBe(true);
    autosave.put('a', { text: 'one', base: '' });
    expect(autosave.isSent('a')).toBe(false);
    await store.end();
    expect(keep).toHaveBeenLastCalledWith('a', { text: 'one', base: 'on' });
    await vi.advanceTimersByTimeAsync(400);
    await store.end();
    expect(store.bases).toEqual(['', 'on']);
    expect(autosave.state('a').is).toBe('saved');
  });

  it('is waited for', async () => {
    const store = basedStore();
    const autosave = new Autosave<Based>({ delay: 400, save: store.save, now: () => AT, ...merged });
    autosave.put('a', { text: 'on', base: '' });
    const written = autosave.written('a');
    autosave.put('a', { text: 'one', base: '' });
    await store.end();
    await store.end();
    await written;
    expect(store.written).toEqual(['on', 'one']);
    autosave.put('a', { text: 'once', base: 'one' });
    const failing = expect(autosave.written('a')).rejects.toThrow('full');
    await store.end(new Error('full'));
    await failing;
    expect(autosave.open('a')?.text).toBe('once');
    await autosave.written('nothing');
  });
});
