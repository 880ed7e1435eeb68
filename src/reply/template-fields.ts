import type { LineId, TemplateGroup } from '../model.ts';

/** The lines that templates name like fields; `project` is one with a field of its own inside. */
const LINES = [
  'greeting',
  'greetingFormal',
  'project',
  'slots',
  'slotsLink',
  'easyOut',
  'roleLabel',
] as const satisfies readonly LineId[];

/** The fields that `composeDraft` and `pathFields` fill. */
const VALUES = [
  'firstName',
  'fullName',
  'titleAndLastName',
  'senderName',
  'role',
  'topic',
  'minutes',
  'reference',
  'agreementDate',
  'slot1',
  'slot2',
  'calendarLink',
  'callWhen',
  'callPlace',
  'lesson',
  'action',
  'followUpWhen',
  'checkInWhen',
] as const;

export type FieldName = (typeof LINES)[number] | (typeof VALUES)[number];

/** Everything that a template may name. */
export const FIELD_NAMES: readonly FieldName[] = [...LINES, ...VALUES];

/** The sentence that agrees a talk stands in the user's own mail, of which nothing is read. */
const OF_AGREEMENT: readonly FieldName[] = ['minutes'];

/** What a template of a group may name. */
export const fieldsOf = (group: TemplateGroup): readonly FieldName[] =>
  group === 'agreement' ? OF_AGREEMENT : FIELD_NAMES;

const REQUEST: readonly FieldName[] = [
  'greeting',
  'project',
  'minutes',
  'slots',
  'easyOut',
  'firstName',
  'senderName',
];

/** Those that most templates of a group are made of, in the order of a letter. */
export const USUAL_FIELDS: Record<TemplateGroup, readonly FieldName[]> = {
  tone: REQUEST,
  situation: [...REQUEST, 'agreementDate', 'roleLabel', 'topic'],
  'without-request': ['greeting', 'project', 'firstName', 'senderName'],
  agreement: OF_AGREEMENT,
  thanks: ['greeting', 'lesson', 'action', 'followUpWhen', 'project', 'senderName'],
  'follow-up': ['greeting', 'project', 'minutes', 'callWhen', 'callPlace', 'checkInWhen', 'senderName'],
};
