import type { LeftText } from './autosave.ts';
import type { UnsavedTexts } from './services.ts';

/** Before the names of what is kept here. */
const PREFIX = 'unsaved ';

/** So that two pages that start at once do not take over the same text. */
const TAKING_OVER = 'unsaved texts are taken over';

interface Kept {
  /** The page that it was typed in. */
  page: string;
  /** Missing in what version 0.1.0 kept: there it is the rest of the name. */
  key?: string;
  value: unknown;
}

/**
 * Keeps what is typed until the log has it, in the extension page's own `localStorage`: a page that is closed in the
 * middle of a word has no time for a transaction, and this is written before the next key. Each page keeps its own
 * texts and holds a lock as long as it lives, so that another one takes over only what a page left behind that is gone.
 */
export function keepUnsaved(): UnsavedTexts {
  const page = crypto.randomUUID();
  let taken = 0;
  void navigator.locks.request(PREFIX + page, () => new Promise(() => undefined));
  const nameOf = (kind: string, key: string) => `${PREFIX}${kind} ${key} ${page}`;

  /** Moves a text under this page's name; null if it cannot be read. */
  function takeOver(name: string, before: string): LeftText<unknown> | null {
    const kept = keptIn(localStorage.getItem(name));
    if (!kept) return null;
    const key = kept.key ?? name.slice(before.length);
    // A name of its own: what is typed here under the same key must not replace it.
    const own = `${before}${key} ${page} ${++taken}`;
    const isMoved = store(own, { page, key, value: kept.value });
    // Where there is no room for both, it stays where it is: another page takes it over then as well.
    if (isMoved) remove(name);
    return { key, value: kept.value, drop: () => remove(isMoved ? own : name) };
  }

  return {
    keep: (kind, key, value) => void store(nameOf(kind, key), { page, key, value }),
    drop: (kind, key) => remove(nameOf(kind, key)),
    left: (kind) =>
      navigator.locks.request(TAKING_OVER, async () => {
        const { held = [] } = await navigator.locks.query();
        const alive = new Set(held.map(({ name }) => name));
        const before = `${PREFIX}${kind} `;
        const names = allNames().filter((name) => {
          if (!name.startsWith(before)) return false;
          const kept = keptIn(localStorage.getItem(name));
          return kept !== null && !alive.has(PREFIX + kept.page);
        });
        return names.flatMap((name) => takeOver(name, before) ?? []);
      }),
  };
}

function allNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    // Forbidden by the user: then nothing was kept either.
    return [];
  }
}

function store(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    // Full or forbidden: the write to the log is still on its way, and says so if it fails.
    return false;
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Forbidden: nothing was kept.
  }
}

function keptIn(words: string | null): Kept | null {
  if (words === null) return null;
  try {
    return JSON.parse(words) as Kept;
  } catch {
    return null;
  }
}
