import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putInDownloads } from './downloads.ts';

interface Item {
  id: number;
  state: string;
  error?: string;
  filename: string;
  fileSize: number;
}

const world = vi.hoisted(() => {
  const items = new Map<number, Item>();
  const listeners = new Set<(change: { id: number; state?: { current: string } }) => void>();
  const asked: { url: string; filename?: string }[] = [];
  const change = (id: number, over: Partial<Item>) => {
    const item = items.get(id);
    if (item) items.set(id, { ...item, ...over });
    for (const listener of listeners) {
      listener(over.state ? { id, state: { current: over.state } } : { id });
    }
  };
  return {
    items,
    listeners,
    asked,
    change,
    /** What happens as soon as a download was begun. */
    begun: (_id: number): void => undefined,
    browser: {
      downloads: {
        async download(how: { url: string; filename?: string }) {
          asked.push(how);
          const id = 7;
          items.set(id, {
            id,
            state: 'in_progress',
            filename: `/home/sam/Downloads/${how.filename}`,
            fileSize: -1,
          });
          world.begun(id);
          return id;
        },
        search: async ({ id }: { id: number }) => [items.get(id)].filter(Boolean),
        onChanged: {
          addListener: (listener: () => void) => listeners.add(listener),
          removeListener: (listener: () => void) => listeners.delete(listener),
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: world.browser }));

const FILE = new Blob(['a lesson']);
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  world.items.clear();
  world.listeners.clear();
  world.asked.length = 0;
  world.begun = () => undefined;
});

describe('a file put into Downloads', () => {
  it('is there when the browser says that it is complete, under the name that it got', async () => {
    let name: string | null = null;
    const putting = putInDownloads(FILE, 'Lost & Learned/a.json').then((got) => {
      name = got;
    });
    await later();
    world.change(7, { fileSize: 3 });
    world.change(8, { state: 'complete' });
    await later();
    expect(name).toBeNull();
    world.change(7, {
      state: 'complete',
      filename: 'C:\\Users\\sam\\Lost & Learned\\a (1).json',
      fileSize: 8,
    });
    await putting;
    expect(name).toBe('a (1).json');
    expect(world.listeners.size).toBe(0);
    expect(world.asked).toMatchObject([
      { filename: 'Lost & Learned/a.json', conflictAction: 'uniquify', saveAs: false },
    ]);
    // Nobody can read it by its address any more.
    await expect(fetch(world.asked[0]?.url ?? '')).rejects.toThrow();
  });

  it('may be complete before anybody listens', async () => {
    world.begun = (id) => world.change(id, { state: 'complete', fileSize: 8 });
    expect(await putInDownloads(FILE, 'a.json')).toBe('a.json');
  });

  it('is told of if it was stopped, went, or is not whole', async () => {
    world.begun = (id) => world.change(id, { state: 'interrupted', error: 'FILE_NO_SPACE' });
    await expect(putInDownloads(FILE, 'a.json')).rejects.toThrow('FILE_NO_SPACE');
    world.begun = (id) => world.change(id, { state: 'complete', fileSize: 5 });
    await expect(putInDownloads(FILE, 'a.json')).rejects.toThrow('whole');
    world.begun = (id) => void world.items.delete(id);
    await expect(putInDownloads(FILE, 'a.json')).rejects.toThrow('nothing of the download');
    expect(world.listeners.size).toBe(0);
  });
});
