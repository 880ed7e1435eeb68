import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Call } from '../../../model.ts';
import { Autosave, type Keeping } from '../../autosave.ts';
import { isNoUse } from '../../no-use.ts';
import type { RecordChange, Services } from '../../services.ts';
import { differences, fieldsOf, type PlanFields, stepOf } from './plan-fields.ts';

/** After the last change, in milliseconds. */
const DELAY = 400;

interface LastChange {
  /** The one field that was changed; null for several at once. */
  field: keyof PlanFields | null;
  undo: RecordChange;
}

/** Plans of calls on their way to the log, by entry, each with the way back. */
export interface PlanSaves {
  plans: Autosave<PlanFields>;
  /** Takes back the last change of an entry's plan: a field that was typed in pieces, as a whole. */
  undoOf(entry: string): RecordChange | null;
  forgetUndo(entry: string): void;
}

/** Writes plans as the steps that they are. */
export function createPlanSaves(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): PlanSaves {
  const last = new Map<string, LastChange>();

  async function save(entry: string, fields: PlanFields): Promise<void> {
    const step = stepOf(fields);
    // What is not whole waits in its fields, which say what is missing.
    if (!step) return;
    const { stored, undo } = await records.step({ entry }, { ...step, at: now().toISOString() });
    // The way back of a record change names whole fields: the call as it was.
    const call = 'entry' in undo ? undo.set.call : null;
    const shown = (one: Call | null | undefined) => fieldsOf(one ?? NO_CALL_YET, null, fields.zone);
    const changed = differences(shown(call), shown(stored.call));
    if (changed.length === 0) return;
    const field = changed.length === 1 ? (changed[0] ?? null) : null;
    const before = last.get(entry);
    const isSameField = field !== null && before?.field === field;
    last.set(entry, { field, undo: isSameField ? before.undo : undo });
  }

  return {
    plans: new Autosave<PlanFields>({ delay: DELAY, save, now, keeping, isNoUse }),
    undoOf: (entry) => last.get(entry)?.undo ?? null,
    forgetUndo: (entry) => void last.delete(entry),
  };
}
