import { useEffect, useState } from 'preact/hooks';
import type { Autosave, SaveState } from './autosave.ts';
import { useSaveState } from './memory.ts';
import { type TypedText, typedNext } from './typed-text.ts';

/** A text of an entry that the user writes. */
export interface OwnText {
  value: string;
  type(text: string): void;
  state: SaveState;
  /** Writes what is not written yet, at once. */
  flush(): void;
  /** Resolves when all of it is in the log; rejects if it could not be written. */
  written(): Promise<void>;
}

interface Stored {
  text: string;
  /** Another one each time that the log is read. */
  reading: unknown;
}

/**
 * A text of an entry: as typed here until the log has it, else as it is stored. What is written elsewhere shows at
 * once where nothing is open, and never in the place of what is.
 */
export function useOwnText<T extends TypedText>(
  autosave: Autosave<T>,
  key: string,
  stored: Stored,
  typed: (next: TypedText) => T,
): OwnText {
  const state = useSaveState(autosave, key);
  /** What was typed last, until the log is read with it. */
  const [own, setOwn] = useState<{ key: string; text: string } | null>(null);
  useEffect(() => {
    if (autosave.open(key) === undefined) setOwn(null);
  }, [autosave, key, stored.reading]);
  const value = autosave.open(key)?.text ?? (own?.key === key ? own.text : stored.text);
  return {
    value,
    type(text) {
      const open = autosave.open(key);
      const shown = own?.key === key ? own.text : stored.text;
      setOwn({ key, text });
      autosave.put(key, typed(typedNext(text, shown, open, autosave.isSent(key))));
    },
    state,
    flush: () => autosave.flush(key),
    written: () => autosave.written(key),
  };
}
