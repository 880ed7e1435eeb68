import { type TextKey, text } from '../../../platform/text.ts';
import type { MappedField } from '../../safety-services.ts';

/** What the fields of an entry are called; those that nobody sees by name are called what they belong to. */
const FIELDS: Record<string, TextKey> = {
  kind: 'importFieldKind',
  contact: 'importFieldPerson',
  organisation: 'organisation',
  project: 'importFieldProject',
  decidedAt: 'importFieldDecided',
  outcome: 'whereItWent',
  guess: 'youGuessed',
  inMail: 'inTheirMail',
  told: 'entryToldUnknown',
  evidence: 'theirWords',
  notes: 'notes',
  lesson: 'entryLesson',
  call: 'learnNotes',
  action: 'entryAction',
  followUp: 'entryFollowUp',
  agreement: 'entryAgreement',
  tender: 'tenderRule',
  secondChance: 'secondChance',
  secondChanceAt: 'secondChance',
  competitor: 'learnCompetitor',
  tags: 'entryTags',
  createdAt: 'importFieldMail',
  threadKey: 'importFieldMail',
  threadUrl: 'importFieldMail',
  language: 'importFieldMail',
  binnedAt: 'importFieldBin',
};

/** Fields as a list to be read, each called as the entry's page calls it and named once. */
export function fieldsText(fields: readonly string[]): string {
  const names = fields.map((field) => text(FIELDS[field.split('.')[0] ?? ''] ?? 'importFieldPath'));
  return [...new Set(names)].join(', ');
}

/** What a column of a table from elsewhere can hold, in the order to offer it. */
export const MAPPED_FIELDS: readonly (readonly [MappedField, TextKey])[] = [
  ['name', 'importFieldPerson'],
  ['email', 'importFieldEmail'],
  ['organisation', 'organisation'],
  ['project', 'importFieldProject'],
  ['decidedAt', 'importFieldDecided'],
  ['outcome', 'whereItWent'],
  ['reasons', 'importFieldReasons'],
  ['competitor', 'learnCompetitor'],
  ['evidence', 'theirWords'],
  ['lesson', 'entryLesson'],
  ['notes', 'notes'],
  ['action', 'entryAction'],
  ['actionDue', 'importFieldActionDue'],
  ['followUpDue', 'importFieldAskAgain'],
  ['tags', 'entryTags'],
];

export function mappedText(field: MappedField): string {
  const [, key] = MAPPED_FIELDS.find(([id]) => id === field) ?? [];
  return key ? text(key) : field;
}
