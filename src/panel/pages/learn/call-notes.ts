import type { Opportunity, QuestionId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { notedQuestions, othersIn } from '../../typed-text.ts';
import { guideOf } from '../call/guide-of.ts';

export interface CallNote {
  id: QuestionId;
  /** In the language that it was asked in. */
  question: string;
  lang: string;
  note: string;
  /** Something else was written there as well, and waits to be settled. */
  hasOthers: boolean;
}

/** What was written down in the call, in the order of its guide; a question of another guide keeps its note. */
export function callNotes(entry: Opportunity): CallNote[] {
  const { call } = entry;
  if (!call) return [];
  const { parts, lang } = guideOf(entry, call.minutes);
  const asked = parts.flatMap(({ questions }) => questions);
  const noted = notedQuestions(entry);
  const ids = [...new Set([...asked.map(({ id }) => id), ...noted])];
  return ids.flatMap((id) => {
    if (!noted.includes(id)) return [];
    const hasOthers = othersIn(entry, `call.${id}`).length > 0;
    const question = asked.find((one) => one.id === id)?.text ?? text('notes');
    return [{ id, question, lang, note: call.notes[id]?.trim() ?? '', hasOthers }];
  });
}
