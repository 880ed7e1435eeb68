import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus } from '../../page-focus.ts';
import type { TeachingChange } from '../../services.ts';
import { type TaughtReading, useTeach } from '../../use-teaching.ts';

export const UNDO_KEY = 'z';

/** What was taken out last, to be put back: by the toast, or by the key when that has gone. */
interface Undo {
  says: string;
  back: TeachingChange;
  isShown: boolean;
}

export interface Removals {
  /** What went wrong with the last one; null if nothing did. */
  problem: string | null;
  /** What the toast says. */
  says: string | null;
  remove(change: TeachingChange, says: string): void;
  takeBack(): void;
  /** The toast has gone; the key still works. */
  hide(): void;
}

/** Takes out what was taught, with the way back, and keeps focus in the list that it was taken from. */
export function useRemovals(
  reading: TaughtReading,
  main: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): Removals {
  const teach = useTeach();
  const [undo, setUndo] = useState<Undo | null>(null);
  const removedAt = useRef<number | null>(null);
  const hadUndo = useRef(false);

  const removers = () => [...(main.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])];

  // The button that was pressed is gone with its row: focus goes to the next one, so that a list can be cleared.
  useEffect(() => {
    if (removedAt.current === null || document.activeElement !== document.body) return;
    const left = removers();
    const next = left[Math.min(removedAt.current, left.length - 1)];
    removedAt.current = null;
    moveFocus(next ?? heading.current);
  }, [reading]);

  // So is the toast's own button.
  useEffect(() => {
    if (undo === null && hadUndo.current && document.activeElement === document.body) {
      moveFocus(heading.current);
    }
    hadUndo.current = undo !== null;
  }, [undo]);

  async function remove(change: TeachingChange, says: string): Promise<void> {
    removedAt.current = removers().indexOf(document.activeElement as HTMLElement);
    const back = await teach.change(change);
    if (back) setUndo({ says, back, isShown: true });
    else removedAt.current = null;
  }

  async function takeBack(): Promise<void> {
    if (undo && (await teach.change(undo.back))) setUndo(null);
  }

  usePlainKeys(true, (key) => {
    if (key === UNDO_KEY) void takeBack();
  });

  return {
    problem: teach.problem,
    says: undo?.isShown ? undo.says : null,
    remove: (change, says) => void remove(change, says),
    takeBack: () => void takeBack(),
    hide: () => setUndo((last) => last && { ...last, isShown: false }),
  };
}
