import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../model.ts';
import { text } from '../platform/text.ts';
import { usePlainKeys } from './keys.ts';
import { useMemory } from './memory.ts';
import { type Changed, type OpportunityFields, type RecordTarget, useServices } from './services.ts';
import { stepProblem } from './step-problem.ts';
import page from './ui/Page.module.css';
import { Toast } from './ui/Toast.tsx';
import { undoStep } from './undo-step.ts';

const UNDO_KEY = 'z';

/** A way back that goes along to the next page on its entry: so long it may take to get there, in milliseconds. */
const ON_THE_WAY = 5000;

/** The target of a page that is on no one entry: the log, the bin. */
export const NO_ENTRY: RecordTarget = { entry: '' };

export interface Undo {
  says: string;
  /** Takes it back; rejects if that could not be written. */
  back: () => Promise<unknown>;
  isShown: boolean;
}

/** What the user does on the path, each act with its way back. */
export interface Steps {
  /** Takes a step; `says` stands beside its Undo. False if it was not taken: `problem` says why. */
  take(step: Step, says: string, also?: OpportunityFields): Promise<boolean>;
  /** Sets fields in the same way. */
  set(fields: OpportunityFields, says: string): Promise<boolean>;
  /** Does something that is no change of the entry; `act` gives its way back. */
  act(act: () => Promise<() => Promise<unknown>>, says: string): Promise<boolean>;
  /** What went wrong with the last act, to be read. */
  problem: string | null;
  undo: Undo | null;
  /** Lets the way back of the last act stand on the next page that has acts on this target; without one, on this entry. */
  handOn(to?: RecordTarget): void;
  takeBack(): void;
  hideUndo(): void;
}

/**
 * The acts of one page on one entry, with undo for the last of them. It belongs above everything that an act may
 * change, so that the way back does not go with the view it was offered in.
 */
export function useSteps(target: () => RecordTarget): Steps {
  const { records, now } = useServices();
  const memory = useMemory();
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const last = useRef<Undo | null>(null);

  const entry = (on = target()) => ('entry' in on ? on.entry : null);

  /** This page's part in what the pages in view share. */
  const [own] = useState<{ take(): void }>(() => ({ take: () => undefined }));
  own.take = () => {
    const handed = memory.handedOn;
    if (!handed || handed.entry !== entry()) return;
    memory.handedOn = null;
    if (now().getTime() <= handed.until) setUndo(handed.undo);
  };
  useEffect(() => {
    own.take();
    // The log beside an entry is there before anything is handed on to it.
    memory.stepPages.add(own);
    return () => {
      memory.stepPages.delete(own);
    };
  }, [memory, own]);

  async function act(done: () => Promise<() => Promise<unknown>>, says: string): Promise<boolean> {
    setProblem(null);
    try {
      last.current = { says, back: await done(), isShown: true };
      setUndo(last.current);
      return true;
    } catch (error) {
      setProblem(stepProblem(error));
      return false;
    }
  }

  const changed = async (change: Promise<Changed>) => {
    const { undo } = await change;
    return () => undoStep(records, undo);
  };

  async function takeBack(): Promise<void> {
    if (!undo) return;
    setProblem(null);
    try {
      await undo.back();
      setUndo(null);
    } catch (error) {
      setProblem(stepProblem(error));
    }
  }

  // Of two pages beside each other the key takes back what was done last.
  const back = undo?.back ?? null;
  useEffect(() => {
    if (back === null) return;
    memory.waysBack.push(own);
    return () => {
      memory.waysBack = memory.waysBack.filter((one) => one !== own);
    };
  }, [memory, own, back]);
  usePlainKeys(undo !== null, (key, event) => {
    if (key !== UNDO_KEY || memory.waysBack.at(-1) !== own) return;
    event.preventDefault();
    void takeBack();
  });

  return {
    act,
    take: (step, says, also) => act(() => changed(records.step(target(), step, also)), says),
    set: (fields, says) => act(() => changed(records.change(target(), () => fields)), says),
    problem,
    undo,
    handOn(to) {
      const on = entry(to);
      if (on === null || !last.current) return;
      memory.handedOn = { entry: on, undo: last.current, until: now().getTime() + ON_THE_WAY };
      for (const page of memory.stepPages) if (page !== own) page.take();
    },
    takeBack: () => void takeBack(),
    hideUndo: () => setUndo((last) => last && { ...last, isShown: false }),
  };
}

/** What was just done, with its Undo; belongs at the foot of the page, once. */
export function UndoToast({ steps }: { steps: Steps }) {
  return (
    <Toast
      says={steps.undo?.isShown ? steps.undo.says : null}
      actionLabel={text('undo')}
      actionKey={UNDO_KEY.toUpperCase()}
      onAction={steps.takeBack}
      onGone={steps.hideUndo}
    />
  );
}

/** What went wrong with the last act; it comes into view wherever the page is scrolled to. */
export function StepProblem({ steps }: { steps: Steps }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (steps.problem !== null) line.current?.scrollIntoView({ block: 'nearest' });
  }, [steps.problem]);
  if (steps.problem === null) return null;
  return (
    <p ref={line} class={`${page.notice} ${page.problem}`} role="alert">
      {steps.problem}
    </p>
  );
}
