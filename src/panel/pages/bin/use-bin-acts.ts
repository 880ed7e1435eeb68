import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { changeProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { NO_ENTRY, type Steps, useSteps } from '../../use-steps.tsx';
import { nameOf } from '../log/EntryRow.tsx';

export interface BinActs {
  /** Putting back, with its undo. */
  steps: Steps;
  /** What was deleted for good last; null for nothing. */
  deleted: string | null;
  /** Why the last act was not done. */
  problem: string | null;
  putBack(entries: readonly Opportunity[]): Promise<boolean>;
  deleteForGood(entries: readonly Opportunity[]): Promise<boolean>;
}

/** The two ways out of the bin: back into the log, which can be taken back, and for good, which cannot. */
export function useBinActs(): BinActs {
  const { bin, records } = useServices();
  const steps = useSteps(() => NO_ENTRY);
  const [deleted, setDeleted] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function isReplaced({ threadKey }: Opportunity): Promise<boolean> {
    return threadKey !== null && (await records.forThread(threadKey).catch(() => null)) !== null;
  }

  async function putBack(entries: readonly Opportunity[]): Promise<boolean> {
    setDeleted(null);
    setProblem(null);
    const [only] = entries;
    if (!only) return false;
    const ids = entries.map(({ id }) => id);
    const one = async () =>
      text((await isReplaced(only)) ? 'binIsBackWithoutMail' : 'binIsBack', nameOf(only));
    const says = entries.length === 1 ? await one() : text('binAllBack', entriesText(ids.length));
    return steps.act(async () => {
      await bin.takeOut(ids);
      return () => bin.put(ids);
    }, says);
  }

  async function deleteForGood(entries: readonly Opportunity[]): Promise<boolean> {
    setDeleted(null);
    setProblem(null);
    const [only] = entries;
    if (!only) return false;
    try {
      await bin.empty(entries.map(({ id }) => id));
      setDeleted(
        entries.length === 1
          ? text('binDeleted', nameOf(only))
          : text('binEmptied', entriesText(entries.length)),
      );
      return true;
    } catch (error) {
      setProblem(changeProblem(error));
      return false;
    }
  }

  return { steps, deleted, problem: problem ?? steps.problem, putBack, deleteForGood };
}
