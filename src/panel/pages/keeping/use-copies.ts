import { useEffect, useState } from 'preact/hooks';
import type { LogCopy } from '../../safety-services.ts';
import { useServices } from '../../services.ts';

export type CopiesReading = { is: 'reading' } | { is: 'failed' } | { is: 'read'; copies: readonly LogCopy[] };

/** The copies on this device, newest first, live; what was read once stays in view while it is read again. */
export function useCopies(): { reading: CopiesReading; readAgain: () => void } {
  const { copies } = useServices();
  const [reading, setReading] = useState<CopiesReading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const list = await copies.list();
        if (mine === turn) setReading({ is: 'read', copies: list });
      } catch {
        if (mine === turn) setReading((last) => (last.is === 'read' ? last : { is: 'failed' }));
      }
    };
    void read();
    const stop = copies.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [copies, tries]);
  return { reading, readAgain: () => setTries((count) => count + 1) };
}
