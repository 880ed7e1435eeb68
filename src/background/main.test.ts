import { beforeEach, describe, expect, it, vi } from 'vitest';

type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: object) => Promise<void>;

const world = vi.hoisted(() => {
  const calls: string[] = [];
  const stored = new Map<string, unknown>();
  const listeners: { clicked: Clicked | null } = { clicked: null };
  const ignored = { addListener: () => undefined };
  return {
    calls,
    stored,
    listeners,
    opens: true,
    browser: {
      action: { onClicked: ignored },
      permissions: { onAdded: ignored, onRemoved: ignored },
      runtime: { onInstalled: ignored, onMessage: ignored, getURL: (path: string) => path, id: 'x' },
      contextMenus: { onClicked: { addListener: (listener: Clicked) => (listeners.clicked = listener) } },
      windows: {
        getLastFocused: async () => ({ id: 7 }),
        get: async (id: number) => ({ id, type: id === 6 ? 'popup' : 'normal' }),
        create: async ({ url }: { url: string }) => {
          calls.push(`popup ${url.split('?')[1]}`);
          return { id: 99 };
        },
      },
      storage: {
        session: {
          get: async (key: string) => ({ [key]: stored.get(key) }),
          set: async (items: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(items)) stored.set(key, value);
          },
          remove: async (key: string) => stored.delete(key),
        },
        onChanged: ignored,
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: world.browser }));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({ onMessage: () => undefined, sendMessage: () => undefined }),
}));

const SELECTION = { menuItemId: 'log-selection', selectionText: 'We chose others.' };
const waitsIn = (windowId: number) =>
  (world.stored.get(`selected:${windowId}`) as { text: string }[] | undefined)?.map(({ text }) => text);

beforeEach(async () => {
  world.calls.length = 0;
  world.stored.clear();
  world.opens = true;
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.stubGlobal('chrome', {
    sidePanel: {
      setPanelBehavior: async () => undefined,
      open: async ({ tabId }: { tabId: number }) => {
        world.calls.push(`panel ${tabId}`);
        if (!world.opens) throw new Error('No side panel here.');
      },
    },
  });
  await import('./main.ts');
});

describe('“Log as a lost opportunity” in Chromium', () => {
  it('opens the panel within the click itself, and hands the text over to the window', async () => {
    const done = world.listeners.clicked?.(SELECTION, { id: 3, windowId: 5 });
    // Before anything was awaited: later it would no longer count as the user's own click.
    expect(world.calls).toEqual(['panel 3']);
    await done;
    expect(waitsIn(5)).toEqual(['We chose others.']);
    expect(world.calls).toEqual(['panel 3']);
  });

  it('opens a popup window where no panel can stand beside the page', async () => {
    world.opens = false;
    await world.listeners.clicked?.(SELECTION, { id: 3, windowId: 5 });
    expect(world.calls).toEqual(['panel 3', 'popup window=5']);
    expect(waitsIn(5)).toEqual(['We chose others.']);
  });

  it('opens a popup window for a window of its own, of which Chromium does not say that it has no panel', async () => {
    await world.listeners.clicked?.(SELECTION, { id: 3, windowId: 6 });
    expect(world.calls).toEqual(['panel 3', 'popup window=6']);
    expect(waitsIn(6)).toEqual(['We chose others.']);
  });

  it('knows the window of a viewer that is no tab', async () => {
    await world.listeners.clicked?.(SELECTION, { id: -1, windowId: -1 });
    expect(world.calls).toEqual(['popup window=7']);
    expect(waitsIn(7)).toEqual(['We chose others.']);
  });

  it('hands nothing over for the other entry of the menu', async () => {
    await world.listeners.clicked?.({ ...SELECTION, menuItemId: 'open' }, { id: 3, windowId: 5 });
    expect(world.calls).toEqual(['panel 3']);
    expect(world.stored.size).toBe(0);
  });
});
