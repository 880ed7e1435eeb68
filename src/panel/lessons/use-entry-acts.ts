import type { Opportunity, Task } from '../../model.ts';
import { text } from '../../platform/text.ts';
import { type OpportunityFields, useServices } from '../services.ts';
import type { Steps } from '../use-steps.tsx';
import type { LessonLog } from './lesson-log.ts';

export interface EntryActs {
  /** Changes an entry, with its way back; `says` stands beside its Undo. False if it was not written. */
  change(id: string, fields: (entry: Opportunity) => OpportunityFields, says: string): Promise<boolean>;
  /** Ticks something to do, or unticks it. */
  tick(id: string, what: 'action' | 'followUp', isDone: boolean): Promise<boolean>;
}

/** Acts on entries behind lessons; what was written shows at once. */
export function useEntryActs(steps: Steps, log: LessonLog): EntryActs {
  const { records, now } = useServices();

  const change: EntryActs['change'] = (id, fields, says) =>
    steps.act(async () => {
      const { stored, undo } = await records.change({ entry: id }, fields);
      log.adopt(stored);
      return async () => log.adopt(await records.record(undo));
    }, says);

  return {
    change,
    tick(id, what, isDone) {
      const doneAt = isDone ? now().toISOString() : null;
      const reading = log.current();
      const task: Task | null | undefined = reading.is === 'read' ? reading.entries.get(id)?.[what] : null;
      const set = (entry: Opportunity): OpportunityFields => {
        const known = entry[what];
        return known ? { [what]: { ...known, doneAt } } : {};
      };
      return change(id, set, text(isDone ? 'entryTicked' : 'entryUnticked', task?.text ?? ''));
    },
  };
}
