import { useRef, useState } from 'preact/hooks';
import { useServices } from '../../services.ts';
import { type Trouble, troubleOf, useHealth } from '../../use-health.ts';

/** What becomes of the log. `open`: it goes on with what was there. */
export type Doing =
  | { is: 'choosing' }
  | { is: 'working'; at: 'copy' | 'open' }
  | { is: 'failed'; at: 'copy' | 'open'; error: unknown }
  | { is: 'back'; entries: number }
  | { is: 'open' };

export interface Recovery {
  /** What is wrong, or was until a moment ago; null: the pages can be shown. */
  trouble: Trouble | null;
  doing: Doing;
  /** Puts a copy back; null: the newest with everything written since. */
  putBack(id: string | null): Promise<void>;
  /** Goes on with what is there. False if that failed. */
  goOn(): Promise<boolean>;
  /** Leaves what was done behind: the pages are shown. */
  leave(): void;
}

/** The way of a log in trouble back to its pages. What was done stays in view until the user has read it. */
export function useRecovery(): Recovery {
  const { copies } = useServices();
  const now = troubleOf(useHealth());
  const last = useRef<Trouble | null>(null);
  const [doing, setDoing] = useState<Doing>({ is: 'choosing' });
  if (now) last.current = now;
  const isHeld = doing.is === 'working' || doing.is === 'back' || doing.is === 'open';

  async function putBack(id: string | null): Promise<void> {
    setDoing({ is: 'working', at: 'copy' });
    try {
      const { entries } = await copies.restore(id);
      setDoing({ is: 'back', entries });
    } catch (error) {
      setDoing({ is: 'failed', at: 'copy', error });
    }
  }

  async function goOn(): Promise<boolean> {
    setDoing({ is: 'working', at: 'open' });
    try {
      await copies.goOnWithout();
      setDoing({ is: 'open' });
      return true;
    } catch (error) {
      setDoing({ is: 'failed', at: 'open', error });
      return false;
    }
  }

  return {
    trouble: now ?? (isHeld ? last.current : null),
    doing,
    putBack,
    goOn,
    leave: () => setDoing({ is: 'choosing' }),
  };
}
