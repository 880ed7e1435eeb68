import * as v from 'valibot';
import { isStamp } from './stamps.ts';

// What may stand in a file of ours, field by field: known names only, nothing longer than a person writes, every date
// one that exists. Shared by every format that is read.

/** Longest text of one field, in UTF-16 code units: a whole mail with its history is shorter. */
const MOST_TEXT = 200_000;
const MOST_ITEMS = 500;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const line = v.pipe(v.string(), v.maxLength(2000));
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);

/** A date of a mail or record, with or without time and zone, that exists: no 31 February. */
const date = v.pipe(line, v.check(isDate, 'no-such-date'));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'no-such-date'),
  v.check(isDate, 'no-such-date'),
);

/** Whether words name a date that exists. JavaScript takes 31 February for 3 March. */
export function isDate(words: string): boolean {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(words) ?? [];
  if (Number.isNaN(Date.parse(words)) || year === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last;
}

const person = v.object({ name: optional(line), email: optional(line) });
const zoned = v.object({ at: date, zone: line, wall: line });
const choice = v.object({
  template: line,
  language: v.picklist(['en', 'es', 'fr']),
  register: v.picklist(['tu', 'usted']),
  minutes: v.picklist([10, 15]),
});
const ownMail = {
  insertedAt: optional(date),
  text: optional(text),
  sentAt: optional(date),
  sentId: optional(line),
};
const mail = v.object(ownMail);
const task = v.object({ text, due: optional(day), doneAt: optional(date) });

export const KINDS = ['sales', 'tender', 'job', 'other'] as const;
export const OUTCOMES = [
  'competitor',
  'incumbent',
  'in_house',
  'no_decision',
  'postponed',
  'cancelled',
  'not_admitted',
  'other_candidate',
  'role_closed',
  'unknown',
] as const;
export const REASONS = [
  'price_value',
  'budget',
  'fit_gap',
  'understanding',
  'proof_risk',
  'relationship',
  'working_with_us',
  'people',
  'timing_capacity',
  'terms',
  'priorities',
  'status_quo',
  'formal',
  'skills',
  'not_said',
  'other',
] as const;
export const STATUSES = [
  'logged',
  'drafted',
  'asked',
  'nudged',
  'accepted',
  'written',
  'declined',
  'no_answer',
  'held',
  'closed',
] as const;
export const SECOND_CHANCES = ['none', 'talking', 'won'] as const;

const reasons = v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length));
const agreement = v.object({
  offeredAt: optional(date),
  agreedAt: optional(date),
  how: optional(v.picklist(['mail', 'phone', 'proposal'])),
});

/** The fields of an opportunity, by name; its texts (`notes`, `lesson`, the call's notes) travel apart. */
export const opportunityFields = {
  createdAt: date,
  kind: v.picklist(KINDS),
  contact: person,
  organisation: optional(line),
  project: optional(line),
  threadKey: optional(line),
  threadUrl: optional(line),
  decidedAt: optional(line),
  outcome: v.picklist(OUTCOMES),
  guess: reasons,
  inMail: reasons,
  told: reasons,
  evidence: optional(text),
  language: optional(v.pipe(v.string(), v.maxLength(35))),
  status: v.picklist(STATUSES),
  remindAt: optional(zoned),
  agreement: optional(agreement),
  request: optional(v.object({ ...ownMail, choice: optional(choice) })),
  nudge: optional(mail),
  reply: optional(
    v.object({
      as: v.picklist(['accepted', 'declined', 'written']),
      at: date,
      messageId: optional(line),
      words: optional(text),
    }),
  ),
  call: optional(
    v.object({
      plan: optional(zoned),
      minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
      place: line,
      remindBefore: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10_080))),
      aim: text,
      startedAt: optional(date),
      endedAt: optional(date),
      elapsed: v.pipe(v.number(), v.minValue(0)),
      runningSince: optional(date),
      question: optional(line),
      skipped: v.pipe(v.array(line), v.maxLength(MOST_ITEMS)),
    }),
  ),
  confirmation: optional(mail),
  farewell: optional(mail),
  action: optional(task),
  followUp: optional(task),
  thanks: optional(mail),
  closedAt: optional(date),
  tender: optional(v.object({ rule: v.picklist(['us-federal', 'eu', 'france', 'uk']), notifiedOn: day })),
  secondChance: v.picklist(SECOND_CHANCES),
  secondChanceAt: optional(date),
  competitor: optional(line),
  tags: v.pipe(v.array(line), v.maxLength(MOST_ITEMS)),
  /** When it was put into the bin; null while it is in the log. */
  binnedAt: optional(date),
} satisfies Record<string, v.GenericSchema>;

/** The texts that are kept in versions; the call's notes are `call.` and the question. */
export const TEXT_NAME = /^(?:notes|lesson|call\.[a-z.]{1,20})$/;

const stamp = v.custom<string>(isStamp, 'no-stamp');
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A record's texts with their versions. */
export const textState = v.object({
  versions: v.pipe(v.array(v.object({ text, at: stamp })), v.maxLength(50)),
  seen: v.record(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/)), stamp),
});

export const recordShell = v.object({
  id,
  fields: v.record(line, v.object({ value: v.unknown(), at: stamp })),
  texts: v.record(v.pipe(line, v.regex(TEXT_NAME)), textState),
});

export const phraseShape = v.object({ id, createdAt: date, phrase: line, language: optional(line) });

export const muteShape = v.variant('of', [
  v.object({
    of: v.literal('message'),
    key: line,
    createdAt: date,
    messageKey: line,
    from: person,
    sentAt: optional(line),
  }),
  v.object({ of: v.literal('sender'), key: line, createdAt: date, email: line }),
  v.object({ of: v.literal('phrase'), key: line, createdAt: date, phrase: line }),
]);

export const proposalShape = v.object({
  id,
  createdAt: date,
  changedAt: date,
  client: v.picklist(['gmail', 'outlook']),
  account: optional(line),
  draftId: optional(line),
  recipients: v.pipe(v.array(person), v.maxLength(MOST_ITEMS)),
  subject: optional(line),
  language: optional(line),
  threadKey: optional(line),
  threadUrl: optional(line),
  mail: optional(mail),
  agreement: optional(agreement),
  watch: optional(v.object({ since: date, days: v.pipe(v.number(), v.minValue(1), v.maxValue(3650)) })),
  settledAt: optional(date),
});
