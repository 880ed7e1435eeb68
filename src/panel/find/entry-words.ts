import type { Opportunity, TextName, Wording } from '../../model.ts';
import { foldedTogether } from './fold.ts';

/** The texts of an entry that are searched, the more telling ones first; a call's notes one field a question. */
export type FieldName =
  | 'organisation'
  | 'contact'
  | 'email'
  | 'project'
  | 'competitor'
  | 'tags'
  | 'lesson'
  | 'action'
  | 'followUp'
  | 'aim'
  | 'place'
  | 'evidence'
  | 'reply'
  | 'outcome'
  | 'reasons'
  | Exclude<TextName, 'lesson'>;

/** What outcomes and reasons are called where the entries are shown. */
export type Labels = Pick<Wording, 'outcomes' | 'reasons'>;

export interface WrittenField {
  field: FieldName;
  text: string;
  /** It is a version of that text which is not the one that is shown. */
  isOther: boolean;
}

/** A hit in these counts before one anywhere else. */
const TELLING: readonly FieldName[] = [
  'organisation',
  'contact',
  'email',
  'project',
  'competitor',
  'tags',
  'lesson',
];

/** Their labels, each once; "not said" is what nobody wrote. */
function reasonsOf({ told, inMail, guess }: Opportunity, { reasons }: Labels): string[] {
  const said = new Set([...told, ...inMail, ...guess].filter((id) => id !== 'not_said'));
  return [...said].map((id) => reasons[id].label);
}

/** Everything that is written in an entry, telling fields first; each tag, reason and version is one of its own. */
export function writtenIn(entry: Opportunity, labels: Labels): WrittenField[] {
  const { contact, call, action, followUp, reply } = entry;
  const fields: WrittenField[] = [];
  const add = (field: FieldName, text: string | null | undefined, isOther = false) => {
    if (text && text.trim() !== '') fields.push({ field, text, isOther });
  };
  add('organisation', entry.organisation);
  add('contact', contact.name);
  add('email', contact.email);
  add('project', entry.project);
  add('competitor', entry.competitor);
  for (const tag of entry.tags) add('tags', tag);
  add('lesson', entry.lesson);
  add('action', action?.text);
  add('followUp', followUp?.text);
  add('notes', entry.notes);
  for (const [question, note] of Object.entries(call?.notes ?? {}))
    add(`call.${question}` as FieldName, note);
  add('aim', call?.aim);
  add('place', call?.place);
  add('evidence', entry.evidence);
  add('reply', reply?.words);
  add('outcome', labels.outcomes[entry.outcome].label);
  for (const label of reasonsOf(entry, labels)) add('reasons', label);
  for (const { of, text } of entry.otherTexts ?? []) add(of, text, true);
  return fields;
}

/** An entry as it is searched. */
export interface SearchRow {
  id: string;
  /** As `Opportunity.changedAt`. */
  changedAt: string;
  /** Its fields as `foldedTogether` makes them. */
  text: string;
  /** A hit before this position is in a telling field. */
  tellingEnd: number;
}

/** The row of an entry, all of its words folded. */
export function searchRow(entry: Opportunity, labels: Labels): SearchRow {
  const fields = writtenIn(entry, labels);
  const plain = fields.findIndex(({ field }) => !TELLING.includes(field));
  const { text, ends } = foldedTogether(fields.map((written) => written.text));
  return { id: entry.id, changedAt: entry.changedAt, text, tellingEnd: ends[plain - 1] ?? 0 };
}
