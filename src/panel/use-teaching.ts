import { useEffect, useState } from 'preact/hooks';
import { changeProblem } from './saved-text.ts';
import { type Taught, type TeachingChange, useServices } from './services.ts';

export type TaughtReading = { is: 'reading' } | { is: 'failed' } | { is: 'read'; taught: Taught };

/** All that the user has taught, live. */
export function useTaught(): { reading: TaughtReading; readAgain: () => void } {
  const { teaching } = useServices();
  const [reading, setReading] = useState<TaughtReading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const taught = await teaching.all();
        if (mine === turn) setReading({ is: 'read', taught });
      } catch {
        // Never an empty list for one that could not be read.
        if (mine === turn) setReading({ is: 'failed' });
      }
    };
    void read();
    const stop = teaching.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [teaching, tries]);
  const readAgain = () => {
    setReading({ is: 'reading' });
    setTries((count) => count + 1);
  };
  return { reading, readAgain };
}

export interface Teach {
  /** What went wrong with the last change, to be read; null if nothing did. */
  problem: string | null;
  /** Writes a change; gives the one that takes it back, or null if it could not be written. */
  change(change: TeachingChange): Promise<TeachingChange | null>;
}

/** Writing what the user teaches, with what went wrong. */
export function useTeach(): Teach {
  const { teaching } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    problem,
    async change(change) {
      setProblem(null);
      try {
        return await teaching.change(change);
      } catch (error) {
        setProblem(changeProblem(error));
        return null;
      }
    },
  };
}
