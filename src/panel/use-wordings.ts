import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordings } from '../languages/wording.ts';
import type { OwnTemplate } from '../model.ts';
import { withOwnTemplates } from '../reply/own-templates.ts';
import type { Wordings } from '../reply/words.ts';
import { useServices } from './services.ts';

export type TemplatesReading =
  | { is: 'reading' }
  | { is: 'failed' }
  | { is: 'read'; templates: readonly OwnTemplate[] };

/** The user's own templates, live, oldest first. */
export function useOwnTemplates(): { reading: TemplatesReading; readAgain: () => void } {
  const { templates } = useServices();
  const [reading, setReading] = useState<TemplatesReading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const next = await templates.all().then(
        (all): TemplatesReading => ({ is: 'read', templates: all }),
        (): TemplatesReading => ({ is: 'failed' }),
      );
      if (mine === turn) setReading(next);
    };
    void read();
    const stop = templates.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [templates, tries]);
  const readAgain = () => {
    setReading({ is: 'reading' });
    setTries((count) => count + 1);
  };
  return { reading, readAgain };
}

/** All wording with the user's own templates, live; null until they were read. Where they cannot be, the shipped ones. */
export function useWordings(): Wordings | null {
  const { reading } = useOwnTemplates();
  const last = useRef<Wordings | null>(null);
  const read = useMemo(
    () => (reading.is === 'read' ? withOwnTemplates(wordings, reading.templates) : null),
    [reading],
  );
  last.current = read ?? last.current;
  return last.current ?? (reading.is === 'failed' ? wordings : null);
}
