// Stands for webextension-polyfill in unit tests that bring none of their own: storage that lives in memory.

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const world = globalThis as { keptByPolyfill?: { values: Map<string, string>; listeners: Set<Listener> } };
// Shared by pages that are modules loaded anew.
world.keptByPolyfill ??= { values: new Map(), listeners: new Set() };
const { values, listeners } = world.keptByPolyfill;

function tell(names: readonly string[]): void {
  const changes = Object.fromEntries(
    names.map((name) => {
      const known = values.get(name);
      return [name, known === undefined ? {} : { newValue: JSON.parse(known) }];
    }),
  );
  for (const listener of listeners) listener(changes, 'local');
}

/** Kept as JSON, as the browsers keep it: nobody shares an object with it. */
const local = {
  get: async (names: string | readonly string[] | null) => {
    const wanted = names === null ? [...values.keys()] : [names].flat();
    return Object.fromEntries(
      wanted.flatMap((name) => {
        const known = values.get(name as string);
        return known === undefined ? [] : [[name, JSON.parse(known)]];
      }),
    );
  },
  set: async (items: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(items)) values.set(name, JSON.stringify(value));
    tell(Object.keys(items));
  },
  remove: async (names: string | readonly string[]) => {
    const gone = [names].flat() as string[];
    for (const name of gone) values.delete(name);
    tell(gone);
  },
  clear: async () => {
    const gone = [...values.keys()];
    values.clear();
    tell(gone);
  },
};

export default {
  storage: {
    local,
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  extension: { inIncognitoContext: false },
};
