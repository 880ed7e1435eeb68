import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../model.ts';
import { useServices } from './services.ts';

export type EntryReading = { is: 'reading' | 'failed' | 'gone' } | { is: 'read'; entry: Opportunity };

interface EntryById {
  reading: EntryReading;
  /** Shows an entry as it was just written, before it is read anew. */
  adopt(stored: Opportunity): void;
}

/** An entry of the log as it stands, live. */
export function useEntryById(id: string): EntryById {
  const { records } = useServices();
  const [reading, setReading] = useState<EntryReading>({ is: 'reading' });
  const turn = useRef(0);

  const read = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const entry = await records.byId(id);
      if (mine === turn.current) setReading(entry ? { is: 'read', entry } : { is: 'gone' });
    } catch {
      // What is known stays in view: the user may be writing in it.
      if (mine === turn.current) setReading((last) => (last.is === 'read' ? last : { is: 'failed' }));
    }
  }, [records, id]);

  useEffect(() => {
    void read();
    const stop = records.onChange(() => void read());
    return () => {
      turn.current += 1;
      stop();
    };
  }, [records, read]);

  const adopt = useCallback(
    (stored: Opportunity) => {
      setReading({ is: 'read', entry: stored });
      // Somebody else may have written since: their change must not wait for the next one.
      void read();
    },
    [read],
  );

  return { reading, adopt };
}
