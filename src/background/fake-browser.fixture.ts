// The browser as far as the background asks it, in memory. Load it with
// vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.fixture.ts')).browser })).

type Listener = (...values: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...values: unknown[]) =>
      Promise.all(
        [...listeners].map((listener) => (listener as (...given: unknown[]) => unknown)(...values)),
      ),
  };
}

function area(name: string, changed: ReturnType<typeof event>) {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys]
          .flat()
          .filter((key) => stored.has(key))
          .map((key) => [key, stored.get(key)]),
      ),
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
      await changed.fire(Object.fromEntries(changes), name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
    clear: async () => stored.clear(),
  };
}

const onChanged = event();

/** What was asked of the browser, for tests to look at. */
export const seen = {
  /** Popup windows that were opened, by the address of their page. */
  windows: [] as string[],
  alarms: new Map<string, number>(),
  notifications: new Map<string, { title: string; message: string }>(),
  /** Every notification ever shown, with its title. */
  everShown: [] as string[],
  focused: [] as number[],
};

/** How the browser answers. */
export const answers = {
  mayNotify: true,
  /** Thrown by the next notification: the worker is stopped there. */
  failNotifying: null as Error | null,
};

export const browser = {
  action: { onClicked: event() },
  alarms: {
    create: async (name: string, { when }: { when: number }) => void seen.alarms.set(name, when),
    clear: async (name: string) => seen.alarms.delete(name),
    onAlarm: event(),
  },
  contextMenus: { onClicked: event(), create: () => undefined, removeAll: async () => undefined },
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) => [key, ...substitutions].join(' '),
    getUILanguage: () => 'en-GB',
  },
  notifications: {
    async create(id: string, { title, message }: { title: string; message: string }) {
      if (answers.failNotifying) throw answers.failNotifying;
      seen.notifications.set(id, { title, message });
      seen.everShown.push(title);
    },
    getAll: async () => Object.fromEntries(seen.notifications),
    clear: async (id: string) => seen.notifications.delete(id),
    onClicked: event(),
  },
  permissions: { onAdded: event(), onRemoved: event(), contains: async () => answers.mayNotify },
  runtime: {
    id: 'x',
    onInstalled: event(),
    onMessage: event(),
    onStartup: event(),
    getURL: (path: string) => path,
    getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }),
  },
  storage: { onChanged, local: area('local', onChanged), session: area('session', onChanged) },
  tabs: { query: async () => [{ id: 3 }] },
  windows: {
    get: async (id: number) => ({ id, type: id === 6 ? 'popup' : 'normal' }),
    getAll: async () => [
      { id: 5, focused: false },
      { id: 7, focused: true },
    ],
    getLastFocused: async () => ({ id: 7 }),
    async create({ url }: { url: string }) {
      seen.windows.push(url.split('?')[1] ?? '');
      return { id: 90 + seen.windows.length };
    },
    update: async (id: number) => void seen.focused.push(id),
  },
};

/** As `navigator.locks` does: one after the other, by name. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as () => Promise<unknown>;
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

/** Everything as in a browser that was just installed. */
export function resetBrowser(): void {
  for (const kept of [seen.alarms, seen.notifications, browser.storage.local.stored]) kept.clear();
  browser.storage.session.stored.clear();
  for (const list of [seen.windows, seen.everShown, seen.focused]) list.length = 0;
  Object.assign(answers, { mayNotify: true, failNotifying: null });
}
