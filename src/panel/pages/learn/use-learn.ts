import { useEffect, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import type { SaveState } from '../../autosave.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { type OpportunityFields, useServices } from '../../services.ts';
import { fieldsOf, type LearnEdits, type LearnFields, learnedStep } from './learned.ts';

export interface Learn {
  /** As typed here until the log has it, else as it is stored. */
  fields: LearnFields;
  state: SaveState;
  set(edits: LearnEdits): void;
  /** Writes what is open once more. */
  tryAgain(): void;
  /**
   * The path's step "learned", with everything as the fields show it. Gives the way back: where the entry stood
   * before; the words stay. Rejects if it was not taken.
   */
  finish(): Promise<() => Promise<unknown>>;
}

/** What was learned from an entry, saved as it is typed. */
export function useLearn(entry: Opportunity): Learn {
  const { records } = useServices();
  const { learned } = useMemory();
  const { id } = entry;
  const state = useSaveState(learned, id);
  const [typed, setTyped] = useState<LearnEdits>({});
  // The stored words have changed: from now on they count, unless more was typed meanwhile.
  useEffect(() => {
    if (learned.open(id) === undefined) setTyped({});
  }, [learned, entry]);

  const fields = { ...fieldsOf(entry), ...typed, ...learned.open(id) };

  async function finish(): Promise<() => Promise<unknown>> {
    const open = learned.open(id);
    const { step, also } = learnedStep(entry, { ...typed, ...open });
    const { undo } = await records.step({ entry: id }, step, also);
    if (learned.open(id) === open) learned.forget(id);
    return () => records.record({ entry: id, set: standingOf(undo.set) });
  }

  return {
    fields,
    state,
    set(edits) {
      setTyped((last) => ({ ...last, ...edits }));
      learned.put(id, { ...learned.open(id), ...edits });
    },
    tryAgain: () => learned.flush(id),
    finish,
  };
}

/** Of what a step has changed, where the entry stood. */
function standingOf({ status, closedAt }: OpportunityFields): OpportunityFields {
  return { ...(status ? { status } : {}), ...(closedAt !== undefined ? { closedAt } : {}) };
}
