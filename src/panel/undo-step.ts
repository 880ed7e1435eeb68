import { NO_CALL_YET } from '../followup/blank.ts';
import type { Call, Opportunity } from '../model.ts';
import type { OpportunityFields, RecordChange, RecordService } from './services.ts';

/** A call as it was before a step, with the words that stand in it now: no step writes any, and none takes them along. */
function withWords(before: Call | null, now: Call | null): Call | null {
  if (!now) return before;
  const { notes, aim } = now;
  const hasWords = aim.trim() !== '' || Object.values(notes).some((note) => note?.trim());
  return before || hasWords ? { ...(before ?? NO_CALL_YET), notes, aim } : null;
}

/** What the way back of a step sets; the words written down in a call since then stay. */
function fieldsBack({ call, ...set }: OpportunityFields, now: Opportunity): OpportunityFields {
  return call === undefined ? set : { ...set, call: withWords(call, now.call) };
}

/** Takes a step or another act back that wrote no text. */
export async function undoStep(records: RecordService, undo: RecordChange): Promise<void> {
  if ('seed' in undo || undo.set.call === undefined) await records.record(undo);
  else await records.change({ entry: undo.entry }, (now) => fieldsBack(undo.set, now));
}
