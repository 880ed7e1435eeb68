import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import type { LogCopy } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import type { Outcome } from './Said.tsx';
import { failureText, moment } from './words.ts';

/** What can be taken back: a copy that was put back, or one that is about to go. */
interface Undo {
  says: string;
  isShown: boolean;
  takeBack: () => void;
}

export interface CopyActs {
  /** The copy, or `new`, that is being worked on. */
  working: string | null;
  said: Outcome | null;
  undo: Undo | null;
  /** A copy that was let go and can still be kept; it is out of the list already. */
  going: string | null;
  /** How many acts have ended. */
  ended: number;
  make(): void;
  putBack(copy: LogCopy): void;
  letGo(copy: LogCopy): void;
  takeBack(): void;
  hideUndo(): void;
}

/** What can be done with copies, one at a time, each with what became of it. */
export function useCopyActs(): CopyActs {
  const { copies, now } = useServices();
  const [working, setWorking] = useState<string | null>(null);
  const [said, setSaid] = useState<Outcome | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  const [ended, setEnded] = useState(0);
  const isBusy = useRef(false);
  const toGo = useRef<string | null>(null);

  async function act(what: string, work: () => Promise<string | null>, failed: (error: unknown) => string) {
    if (isBusy.current) return;
    isBusy.current = true;
    setWorking(what);
    setSaid(null);
    try {
      const says = await work();
      setSaid(says === null ? null : { says, failed: false });
    } catch (error) {
      setSaid({ says: failed(error), failed: true });
    }
    isBusy.current = false;
    setWorking(null);
    setEnded((count) => count + 1);
  }

  /** The way back is open until here: what was let go goes now. */
  function settle(): void {
    const id = toGo.current;
    toGo.current = null;
    setUndo(null);
    if (id === null) return;
    copies.letGo(id).then(
      () => setGoing(null),
      () => {
        setGoing(null);
        setSaid({ says: text('copyNotGone'), failed: true });
      },
    );
  }
  // A page that is left keeps no way back.
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => () => latest.current(), []);

  const make = () => {
    settle();
    const failed = (error: unknown) => failureText(error, 'copyNotMadeFull', 'copyNotMade');
    void act('new', async () => text('copyMade', entriesText((await copies.make()).entries)), failed);
  };

  const notPut = (error: unknown) => failureText(error, 'copyNotPutFull', 'copyNotPut');

  async function putBack(copy: LogCopy): Promise<string | null> {
    const before = new Set((await copies.list()).map(({ id }) => id));
    const { entries } = await copies.restore(copy.id);
    const says = text('copyPut', moment(copy.at, now()), entriesText(entries));
    const list = await copies.list().catch(() => []);
    const replaced = list.find(({ id, made }) => made === 'restore' && !before.has(id));
    if (!replaced) return says;
    const takeBack = () =>
      void act(
        copy.id,
        async () => {
          const back = await copies.restore(replaced.id);
          setUndo(null);
          return text('copyTakenBack', entriesText(back.entries));
        },
        notPut,
      );
    setUndo({ says, isShown: true, takeBack });
    return null;
  }

  return {
    working,
    said,
    undo,
    going,
    ended,
    make,
    putBack: (copy) => {
      settle();
      void act(copy.id, () => putBack(copy), notPut);
    },
    letGo: (copy) => {
      if (isBusy.current) return;
      settle();
      setSaid(null);
      toGo.current = copy.id;
      setGoing(copy.id);
      const keep = () => {
        toGo.current = null;
        setGoing(null);
        setUndo(null);
      };
      setUndo({ says: text('copyGoes', moment(copy.at, now())), isShown: true, takeBack: keep });
      setEnded((count) => count + 1);
    },
    takeBack: () => undo?.takeBack(),
    hideUndo: () => {
      if (toGo.current !== null) settle();
      else setUndo((last) => last && { ...last, isShown: false });
    },
  };
}
