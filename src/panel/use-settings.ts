import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Settings, useServices } from './services.ts';

/** The settings, live; null until they were read. What cannot be read has its default. */
export function useSettings(): Settings | null {
  const { settings } = useServices();
  const [known, setKnown] = useState<Settings | null>(null);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const read = await settings.read().catch(() => null);
      // A copy: who keeps settings may change them in place.
      if (mine === turn) setKnown((last) => (read ? { ...read } : (last ?? DEFAULT_SETTINGS)));
    };
    void read();
    const stop = settings.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [settings]);
  return known;
}
