import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../../model.ts';
import { useServices } from '../../services.ts';
import { SIGN_EVERY, type TimerView, timerAt, withSign } from './timer.ts';

/** So often the clock is looked at, in milliseconds: no second is seen to be skipped. */
const TICK = 250;

interface LiveTimer {
  view: TimerView;
  /** The instant of `view`. */
  at: Date;
  /** The last instant at which this page saw the guide run; null if it never did. */
  seen(): string | null;
}

/**
 * The timer of a call, second by second. A page that was asleep sees at its next tick that nobody counted, and the
 * guide counts as paused since the page was last awake.
 * @param onSign called now and then while it runs, to be written down as a sign of life
 */
export function useTimer(call: Call, onSign: (at: string) => void): LiveTimer {
  const { now } = useServices();
  const seen = useRef<string | null>(null);
  const signed = useRef<number | null>(null);
  const shown = useRef('');
  const [at, setAt] = useState(now);
  const latest = useRef({ call, onSign });
  latest.current = { call, onSign };

  useEffect(() => {
    const tick = () => {
      const date = now();
      const instant = date.toISOString();
      const view = timerAt(withSign(latest.current.call, seen.current), instant);
      if (view.is === 'running') {
        seen.current = instant;
        signed.current ??= date.getTime();
        if (date.getTime() - signed.current >= SIGN_EVERY * 1000) {
          signed.current = date.getTime();
          latest.current.onSign(instant);
        }
      }
      const shows = `${view.is} ${view.elapsed}`;
      if (shown.current !== shows) setAt(date);
      shown.current = shows;
    };
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [now]);

  return { view: timerAt(withSign(call, seen.current), at.toISOString()), at, seen: () => seen.current };
}
