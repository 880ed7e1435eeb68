import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../../services.ts';

/** Often enough for a time of day that is shown to the minute, in milliseconds. */
const LOOK_EVERY = 10_000;

/** The time of day, for pages that show it. */
export function useNow(): Date {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
