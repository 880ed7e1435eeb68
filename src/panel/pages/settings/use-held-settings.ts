import { useEffect, useRef, useState } from 'preact/hooks';
import { changeProblem, savedText } from '../../saved-text.ts';
import { type Settings, useServices } from '../../services.ts';
import type { RowId } from './setting-texts.ts';

export interface Said {
  /** The row that was written last. */
  row: RowId;
  says: string | null;
  failed: boolean;
}

export interface HeldSettings {
  is: 'reading' | 'failed' | 'read';
  /** What holds, with what is being written at the moment; null until they were read. */
  settings: Settings | null;
  /** Applies at once; what could not be written is as it was before. */
  write(row: RowId, change: Partial<Settings>): void;
  /** What became of the last write; null before the first. */
  said: Said | null;
  readAgain(): void;
}

/** The settings, live, to be changed one at a time. */
export function useHeldSettings(): HeldSettings {
  const { settings: service, now } = useServices();
  const [held, setHeld] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [wished, setWished] = useState<Partial<Settings>>({});
  const [said, setSaid] = useState<Said | null>(null);
  const [tries, setTries] = useState(0);
  const writes = useRef(0);

  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const settings = await service.read();
        if (mine === turn) setHeld({ ...settings });
      } catch {
        // What was read once stays in view.
        if (mine === turn) setFailed(true);
      }
    };
    void read();
    const stop = service.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [service, tries]);

  async function write(row: RowId, change: Partial<Settings>): Promise<void> {
    const mine = ++writes.current;
    const say = (says: string | null, isFailed: boolean) => {
      if (mine === writes.current) setSaid({ row, says, failed: isFailed });
    };
    setWished((last) => ({ ...last, ...change }));
    say(savedText({ is: 'saving' }), false);
    try {
      await service.write(change);
      setHeld((last) => last && { ...last, ...change });
      say(savedText({ is: 'saved', at: now() }), false);
    } catch (error) {
      say(changeProblem(error), true);
    }
    setWished((last) => without(last, change));
  }

  return {
    is: held ? 'read' : failed ? 'failed' : 'reading',
    settings: held && { ...held, ...wished },
    write: (row, change) => void write(row, change),
    said,
    readAgain() {
      setFailed(false);
      setTries((count) => count + 1);
    },
  };
}

/** The same without what was written; a later wish for the same setting stays. */
function without(wished: Partial<Settings>, change: Partial<Settings>): Partial<Settings> {
  const names = Object.keys(wished) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => wished[name] !== change[name]).map((name) => [name, wished[name]]),
  );
}
