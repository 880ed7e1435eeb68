import type { UnsavedTexts } from './services.ts';

/** Before the keys of what is kept here. */
const PREFIX = 'unsaved ';

interface Kept {
  /** The page that it was typed in. */
  page: string;
  value: unknown;
}

/**
 * Keeps what is typed until the log has it, in the extension page's own `localStorage`: a page that is closed in the
 * middle of a word has no time for a transaction, and this is written before the next key. Each page holds a lock as
 * long as it lives, so that another one takes over only what a page left behind that is gone.
 */
export function keepUnsaved(): UnsavedTexts {
  const page = crypto.randomUUID();
  void navigator.locks.request(PREFIX + page, () => new Promise(() => undefined));
  const keyOf = (kind: string, key: string) => `${PREFIX}${kind} ${key}`;

  return {
    keep(kind, key, value) {
      try {
        localStorage.setItem(keyOf(kind, key), JSON.stringify({ page, value } satisfies Kept));
      } catch {
        // Full or forbidden: the write to the log is still on its way, and says so if it fails.
      }
    },
    drop: (kind, key) => localStorage.removeItem(keyOf(kind, key)),
    async left(kind) {
      const { held = [] } = await navigator.locks.query();
      const alive = new Set(held.map(({ name }) => name));
      const before = keyOf(kind, '');
      return Object.entries(localStorage).flatMap(([name, words]) => {
        if (!name.startsWith(before)) return [];
        const kept = keptIn(String(words));
        return kept && !alive.has(PREFIX + kept.page)
          ? [[name.slice(before.length), kept.value] as const]
          : [];
      });
    },
  };
}

function keptIn(words: string): Kept | null {
  try {
    return JSON.parse(words) as Kept;
  } catch {
    return null;
  }
}
