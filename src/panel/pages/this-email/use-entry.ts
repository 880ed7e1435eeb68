import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity, Step } from '../../../model.ts';
import {
  type Changed,
  type OpportunityFields,
  type OpportunitySeed,
  type RecordTarget,
  useServices,
} from '../../services.ts';

export interface EntryOfThread {
  /** `undefined` while the log is read. */
  entry: Opportunity | null | undefined;
  /** The log could not be read: nothing may be said about what it holds. */
  unreadable: boolean;
  /** What the entry begins with when there is none. */
  seed: OpportunitySeed;
  /** What acts of the user go to. */
  target(): RecordTarget;
  /** One user action, written in one transaction; begins the entry if there is none. Rejects if it failed. */
  act(set: OpportunityFields): Promise<Opportunity>;
  /** One step on the path in the same way; rejects with `RefusedStepError` where it is impossible. */
  step(step: Step, also?: OpportunityFields): Promise<Changed>;
}

/** What the log holds about a thread, live. */
export function useEntry(threadKey: string, seed: OpportunitySeed): EntryOfThread {
  const { records } = useServices();
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

  // The seed finds the entry by its thread: also one that could not be read, or was made meanwhile.
  const target = (): RecordTarget => ({ seed });

  async function act(set: OpportunityFields): Promise<Opportunity> {
    const stored = await records.record({ seed, set });
    asked.current++;
    setEntry(stored);
    return stored;
  }

  async function step(taken: Step, also?: OpportunityFields): Promise<Changed> {
    const changed = await records.step(target(), taken, also);
    asked.current++;
    setEntry(changed.stored);
    return changed;
  }

  return { entry, unreadable, seed, target, act, step };
}
