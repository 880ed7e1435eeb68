import { useRef, useState } from 'preact/hooks';
import type { JobWatch } from './safety-services.ts';

/** How a long job ended. `cancelled`: by the user, and nothing was written. */
export type JobEnd<T> =
  | { is: 'done'; value: T }
  | { is: 'cancelled' }
  | { is: 'failed'; error: unknown }
  /** Another one was still running, and this one was not begun. */
  | { is: 'busy' };

export interface Job {
  /** From 0 to 1; null while none runs. */
  done: number | null;
  /** Runs one; never rejects. */
  run<T>(work: (watch: JobWatch) => Promise<T>): Promise<JobEnd<T>>;
  cancel(): void;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** One long job at a time, with its progress and the way to give it up. It goes on when its page is left. */
export function useJob(): Job {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);

  async function run<T>(work: (watch: JobWatch) => Promise<T>): Promise<JobEnd<T>> {
    if (running.current) return { is: 'busy' };
    const control = new AbortController();
    running.current = control;
    setDone(0);
    try {
      return { is: 'done', value: await work({ onProgress: setDone, signal: control.signal }) };
    } catch (error) {
      return control.signal.aborted && isAbort(error) ? { is: 'cancelled' } : { is: 'failed', error };
    } finally {
      running.current = null;
      setDone(null);
    }
  }

  return { done, run, cancel: () => running.current?.abort() };
}
