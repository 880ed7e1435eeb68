import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Opportunity, ZonedTime } from '../../../model.ts';
import type { SaveState } from '../../autosave.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { useServices } from '../../services.ts';
import { undoStep } from '../../undo-step.ts';
import {
  fieldsOf,
  type PlanFields,
  type PlanProblem,
  type PlanStep,
  problemOf,
  stepOf,
} from './plan-fields.ts';

export interface Plan {
  fields: PlanFields;
  /** What the fields say as a step; null while something is missing. */
  step: PlanStep | null;
  problem: PlanProblem | null;
  /** The time in the fields is only suggested, and nothing is kept yet. */
  isSuggestion: boolean;
  state: SaveState;
  set(part: Partial<PlanFields>): void;
  /** Keeps what the fields show, at once. */
  keep(): void;
  /** Gives up what is not written yet, because the plan is being removed. */
  drop(): void;
  /** Null while there is nothing to take back; rejects if it could not be written. */
  takeBack: (() => Promise<void>) | null;
}

/** The plan of an entry's call, written as its fields are changed. */
export function usePlan(entry: Opportunity, suggestion: ZonedTime | null): Plan {
  const { records, zone } = useServices();
  const { planSaves } = useMemory();
  const { plans } = planSaves;
  const state = useSaveState(plans, entry.id);
  const [own, setOwn] = useState<PlanFields | null>(null);
  const stored = fieldsOf(entry.call ?? NO_CALL_YET, suggestion, zone());
  const known = JSON.stringify(stored);
  // The stored plan has changed: it counts from now on, unless more was changed here meanwhile.
  const lastKnown = useRef(known);
  useEffect(() => {
    if (lastKnown.current !== known && plans.open(entry.id) === undefined) setOwn(null);
    lastKnown.current = known;
  }, [plans, entry.id, known]);
  const fields = plans.open(entry.id) ?? own ?? stored;
  const isPlanned = entry.call?.plan != null || plans.open(entry.id) !== undefined;
  const undo = planSaves.undoOf(entry.id);

  function set(part: Partial<PlanFields>): void {
    const next = { ...fields, ...part };
    setOwn(next);
    if (problemOf(next) === null) plans.put(entry.id, next);
    else plans.forget(entry.id);
  }

  return {
    fields,
    step: stepOf(fields),
    problem: problemOf(fields),
    isSuggestion: !isPlanned,
    state,
    set,
    keep() {
      if (!isPlanned) set({});
      plans.flush(entry.id);
    },
    drop() {
      plans.forget(entry.id);
      planSaves.forgetUndo(entry.id);
      setOwn(null);
    },
    takeBack:
      undo &&
      (async () => {
        await undoStep(records, undo);
        planSaves.forgetUndo(entry.id);
        setOwn(null);
      }),
  };
}
