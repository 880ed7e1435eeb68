import { vi } from 'vitest';

// What every page of an extension has, and Node has not.

/** One after the other, by name, as `navigator.locks` does. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, ...rest: unknown[]): Promise<T> {
      const work = rest.at(-1) as () => Promise<T>;
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
    query: async () => ({ held: [...last.keys()].map((name) => ({ name })) }),
  };
}

if (globalThis.navigator === undefined) vi.stubGlobal('navigator', {});
if (navigator.locks === undefined) {
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
}

/** Of this test file: channels reach through all threads, and other files are no pages of the same browser. */
const browser = crypto.randomUUID();

class ChannelOfBrowser extends BroadcastChannel {
  constructor(name: string) {
    super(`${browser} ${name}`);
  }
}

Object.defineProperty(globalThis, 'BroadcastChannel', { value: ChannelOfBrowser, configurable: true });
