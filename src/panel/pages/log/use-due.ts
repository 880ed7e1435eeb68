import { useEffect, useState } from 'preact/hooks';
import { type DueList, useServices } from '../../services.ts';

/** A timer longer than this would fire at once (HTML, "timer initialisation": 32 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface Due {
  /** Null until it is known. */
  list: DueList | null;
  failed: boolean;
}

/** What is due, live: after every change, and when the time of the next thing comes. */
export function useDue(): Due {
  const { records, proposals, settings, dueList, now } = useServices();
  const [known, setKnown] = useState<Due>({ list: null, failed: false });
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const mine = ++turn;
      clearTimeout(timer);
      try {
        const list = await dueList();
        if (mine !== turn) return;
        setKnown({ list, failed: false });
        const [next] = list.coming;
        const wait = next ? Date.parse(next.at) - now().getTime() : Number.NaN;
        if (wait > 0) timer = setTimeout(() => void read(), Math.min(wait, LONGEST_TIMER_MS));
      } catch {
        if (mine === turn) setKnown((last) => ({ ...last, failed: true }));
      }
    };
    void read();
    const ends = [records, proposals, settings].map((told) => told.onChange(() => void read()));
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const end of ends) end();
    };
  }, [records, proposals, settings, dueList, now]);
  return known;
}
