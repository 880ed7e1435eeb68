import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropText, handOver, onWaitingTexts, waitingTexts } from './selected-text.ts';

const world = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  const listeners: ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[] = [];
  const tell = (key: string, newValue?: unknown) => {
    for (const listener of listeners) listener({ [key]: { newValue } }, 'session');
  };
  // As the browsers do, it answers later than it is asked.
  const later = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    stored,
    browser: {
      storage: {
        session: {
          get: async (key: string) => later().then(() => ({ [key]: stored.get(key) })),
          set: async (items: Record<string, unknown>) => {
            await later();
            for (const [key, value] of Object.entries(items)) {
              stored.set(key, value);
              tell(key, value);
            }
          },
          remove: async (key: string) => {
            await later();
            stored.delete(key);
            tell(key);
          },
        },
        onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: world.browser }));

/** As `navigator.locks` does: one after the other. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

beforeEach(() => {
  world.stored.clear();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const texts = async (windowId: number) => (await waitingTexts(windowId)).map(({ text }) => text);

describe('a selected text', () => {
  it('waits in its own window, newest first, until it is dropped', async () => {
    await handOver(1, 'We chose others.');
    await handOver(2, 'No.');
    await handOver(1, 'Not now.');
    expect(await texts(1)).toEqual(['Not now.', 'We chose others.']);
    const [newest] = await waitingTexts(1);
    await dropText(1, newest?.id ?? '');
    expect([await texts(1), await texts(2)]).toEqual([['We chose others.'], ['No.']]);
    const [last] = await waitingTexts(2);
    await dropText(2, last?.id ?? '');
    expect([...world.stored.keys()]).toEqual(['selected:1']);
  });

  it('of which two are handed over at once is not lost', async () => {
    await Promise.all([handOver(1, 'One.'), handOver(1, 'Two.'), handOver(1, 'Three.')]);
    expect(await texts(1)).toEqual(['Three.', 'Two.', 'One.']);
  });

  it('handed over twice waits once, comes first, and is told of again', async () => {
    const heard: string[] = [];
    onWaitingTexts(1, (waiting) => heard.push(waiting.map(({ text, times }) => `${text}${times}`).join()));
    await handOver(1, 'One.');
    await handOver(1, 'Two.');
    await handOver(1, ' One. ');
    await handOver(9, 'Elsewhere.');
    expect(heard).toEqual(['One.1', 'Two.1,One.1', 'One.2,Two.1']);
  });

  it('is cut where detection stops reading, and says so', async () => {
    await handOver(1, `${'a'.repeat(20_480)}b`);
    await handOver(1, 'a'.repeat(20_479));
    expect((await waitingTexts(1)).map(({ text, cut }) => [text.length, cut])).toEqual([
      [20_479, false],
      [20_480, true],
    ]);
  });
});
