import type { QuestionId } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import type { FieldName, WrittenField } from '../../find/entry-words.ts';
import { panelWording } from '../../labels.ts';

/** What the pages call the fields; notes of a call are called by their question. */
const NAMES: Partial<Record<FieldName, TextKey>> = {
  organisation: 'organisation',
  contact: 'name',
  email: 'importFieldEmail',
  project: 'importFieldProject',
  competitor: 'learnCompetitor',
  tags: 'entryTags',
  lesson: 'entryLesson',
  action: 'entryAction',
  followUp: 'entryFollowUp',
  aim: 'callAim',
  place: 'callPlace',
  evidence: 'theirWords',
  reply: 'learnTheirAnswerUnknown',
  outcome: 'whereItWent',
  reasons: 'importFieldReasons',
  notes: 'notes',
};

/** In which field something is written. */
export function fieldName({ field, isOther }: Pick<WrittenField, 'field' | 'isOther'>): string {
  const key = NAMES[field];
  const question = field.slice('call.'.length) as QuestionId;
  const name = key ? text(key) : text('foundInNote', panelWording().guide.questions[question]);
  return isOther ? text('foundElsewhere', name) : name;
}
