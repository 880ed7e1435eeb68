import { useEffect, useState } from 'preact/hooks';
import type { LogHealth, LogKnown } from './safety-services.ts';
import { useServices } from './services.ts';

/** The log is not what it was, and is put right before anything else. */
export type Trouble = Extract<LogHealth, { known: LogKnown }>;

/** What is wrong with a log that must be put right; null where its pages can be shown. */
export const troubleOf = (health: LogHealth): Trouble | null => ('known' in health ? health : null);

/** Whether the log is what it was, as a live value. */
export function useHealth(): LogHealth {
  const { health } = useServices();
  const [current, setCurrent] = useState(() => health.current());
  useEffect(() => {
    const update = () => setCurrent(health.current());
    update();
    return health.subscribe(update);
  }, [health]);
  return current;
}
