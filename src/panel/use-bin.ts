import { useEffect, useState } from 'preact/hooks';
import type { Opportunity } from '../model.ts';
import { useServices } from './services.ts';

export type BinReading =
  | { is: 'reading' }
  | { is: 'failed' }
  | { is: 'read'; entries: readonly Opportunity[] };

/** What is in the bin, live. */
export function useBin(): { reading: BinReading; readAgain: () => void } {
  const { bin, records } = useServices();
  const [reading, setReading] = useState<BinReading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const entries = await bin.all();
        if (mine === turn) setReading({ is: 'read', entries });
      } catch {
        // Never an empty bin for one that could not be read.
        if (mine === turn) setReading({ is: 'failed' });
      }
    };
    void read();
    const stop = records.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [bin, records, tries]);
  const readAgain = () => {
    setReading({ is: 'reading' });
    setTries((count) => count + 1);
  };
  return { reading, readAgain };
}
