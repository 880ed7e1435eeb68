import type { Opportunity, QuestionId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { guideOf } from '../call/guide-of.ts';

export interface CallNote {
  id: QuestionId;
  /** In the language that it was asked in. */
  question: string;
  lang: string;
  note: string;
}

/** What was written down in the call, in the order of its guide; a question of another guide keeps its note. */
export function callNotes(entry: Opportunity): CallNote[] {
  const { call } = entry;
  if (!call) return [];
  const { parts, lang } = guideOf(entry, call.minutes);
  const asked = parts.flatMap(({ questions }) => questions);
  const ids = [...new Set([...asked.map(({ id }) => id), ...(Object.keys(call.notes) as QuestionId[])])];
  return ids.flatMap((id) => {
    const note = call.notes[id]?.trim();
    const question = asked.find((one) => one.id === id)?.text ?? text('notes');
    return note ? [{ id, question, lang, note }] : [];
  });
}
