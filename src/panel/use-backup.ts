import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from './safety-services.ts';
import { useServices } from './services.ts';

export type BackupReading = { is: 'reading' } | { is: 'failed' } | { is: 'read'; state: BackupState };

/** What is known of backup files, live; what was read once stays in view while it is read again. */
export function useBackup(): { reading: BackupReading; readAgain: () => void } {
  const { backup } = useServices();
  const [reading, setReading] = useState<BackupReading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const state = await backup.state();
        if (mine === turn) setReading({ is: 'read', state });
      } catch {
        if (mine === turn) setReading((last) => (last.is === 'read' ? last : { is: 'failed' }));
      }
    };
    void read();
    const stop = backup.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [backup, tries]);
  return { reading, readAgain: () => setTries((count) => count + 1) };
}
