import { useRef, useState } from 'preact/hooks';
import { changeProblem, savedText } from '../../saved-text.ts';
import { type Settings, useServices } from '../../services.ts';

export interface SettingWrites {
  write(settings: Partial<Settings>): void;
  /** What became of the last write, to be read; null before the first. */
  says: string | null;
  failed: boolean;
}

/** Writes settings at once, and says what became of it. */
export function useSettingWrites(): SettingWrites {
  const { settings, now } = useServices();
  const [state, setState] = useState<{ says: string | null; failed: boolean }>({ says: null, failed: false });
  const turn = useRef(0);
  async function write(changed: Partial<Settings>): Promise<void> {
    const mine = ++turn.current;
    const say = (says: string | null, failed: boolean) => mine === turn.current && setState({ says, failed });
    say(savedText({ is: 'saving' }), false);
    try {
      await settings.write(changed);
      say(savedText({ is: 'saved', at: now() }), false);
    } catch (error) {
      say(changeProblem(error), true);
    }
  }
  return { write: (changed) => void write(changed), ...state };
}
