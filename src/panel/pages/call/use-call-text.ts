import { useEffect, useState } from 'preact/hooks';
import type { SaveState } from '../../autosave.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { type CallTextName, callTextKey } from './call-texts.ts';

export interface CallText {
  value: string;
  type(words: string): void;
  state: SaveState;
  /** Writes what is not written yet, at once. */
  flush(): void;
}

/** One text of a call: as typed here until the log has it, else as it is stored. */
export function useCallText(entry: string, name: CallTextName, stored: string): CallText {
  const { callTexts } = useMemory();
  const key = callTextKey(entry, name);
  const state = useSaveState(callTexts, key);
  const [own, setOwn] = useState<{ key: string; words: string } | null>(null);
  // The stored words have changed: from now on they count, unless more was typed meanwhile.
  useEffect(() => {
    if (callTexts.open(key) === undefined) setOwn(null);
  }, [callTexts, key, stored]);
  return {
    value: callTexts.open(key) ?? (own?.key === key ? own.words : stored),
    type(words) {
      setOwn({ key, words });
      callTexts.put(key, words);
    },
    state,
    flush: () => callTexts.flush(key),
  };
}
