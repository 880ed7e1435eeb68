import { useEffect, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import type { SaveState } from '../../autosave.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { type OpportunityFields, useServices } from '../../services.ts';
import { typedNext } from '../../typed-text.ts';
import { lessonIn, type TypedLearned } from './learn-saves.ts';
import { fieldsOf, type LearnEdits, type LearnFields, learnedStep } from './learned.ts';

export interface Learn {
  /** As typed here until the log has it, else as it is stored. */
  fields: LearnFields;
  state: SaveState;
  set(edits: LearnEdits): void;
  /** Writes what is open, at once. */
  flush(): void;
  /** Resolves when everything typed is in the log; rejects if it could not be written. */
  written(): Promise<void>;
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
  const [own, setOwn] = useState<LearnEdits>({});
  // The stored words have changed: from now on they count, unless more was typed meanwhile.
  useEffect(() => {
    if (learned.open(id) === undefined) setOwn({});
  }, [learned, entry]);

  const shown = { ...fieldsOf(entry), ...own };
  const fields = { ...shown, ...learned.open(id)?.edits };

  function typed(edits: LearnEdits): TypedLearned {
    const open = learned.open(id);
    const all = { ...open?.edits, ...edits };
    if (edits.lesson === undefined) return { ...open, edits: all };
    const { text: _, ...lesson } = typedNext(edits.lesson, shown.lesson, lessonIn(open), learned.isSent(id));
    return { edits: all, lesson };
  }

  async function finish(): Promise<() => Promise<unknown>> {
    const { step, also } = learnedStep(entry, fields);
    // The words go first, over what they began from; the step then finds them there.
    await learned.written(id);
    const { undo } = await records.step({ entry: id }, step, also, { lesson: fields.lesson });
    return () => records.record({ entry: id, set: standingOf(undo.set) });
  }

  return {
    fields,
    state,
    set(edits) {
      setOwn((last) => ({ ...last, ...edits }));
      learned.put(id, typed(edits));
    },
    flush: () => learned.flush(id),
    written: () => learned.written(id),
    finish,
  };
}

/** Of what a step has changed, where the entry stood. */
function standingOf({ status, closedAt }: OpportunityFields): OpportunityFields {
  return { ...(status ? { status } : {}), ...(closedAt !== undefined ? { closedAt } : {}) };
}
