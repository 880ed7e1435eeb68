import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { type Case, seedOf } from '../../case.ts';
import { type OpportunityFields, useServices } from '../../services.ts';

export interface EntryOfThread {
  /** `undefined` while the log is read. */
  entry: Opportunity | null | undefined;
  /** The log could not be read: nothing may be said about what it holds. */
  unreadable: boolean;
  /** One user action, written in one transaction; begins the entry if there is none. Rejects if it failed. */
  act(set: OpportunityFields): Promise<Opportunity>;
}

/** What the log holds about a case, live. */
export function useEntry(found: Case): EntryOfThread {
  const { records } = useServices();
  const { threadKey } = found;
  const [entry, setEntry] = useState<Opportunity | null | undefined>(undefined);
  const [unreadable, setUnreadable] = useState(false);
  // An answer that arrives after a newer one must not bring old values back.
  const asked = useRef(0);

  useEffect(() => {
    const read = async () => {
      const turn = ++asked.current;
      try {
        const stored = await records.forThread(threadKey);
        if (turn !== asked.current) return;
        setEntry(stored);
        setUnreadable(false);
      } catch {
        if (turn !== asked.current) return;
        setEntry((known) => known ?? null);
        setUnreadable(true);
      }
    };
    void read();
    const stop = records.onChange(() => void read());
    return () => {
      asked.current++;
      stop();
    };
  }, [records, threadKey]);

  async function act(set: OpportunityFields): Promise<Opportunity> {
    const stored = await records.record({ seed: seedOf(found), set });
    asked.current++;
    setEntry(stored);
    return stored;
  }

  return { entry, unreadable, act };
}
