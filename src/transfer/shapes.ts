import * as v from 'valibot';
import type { Opportunity, TemplateGroup } from '../model.ts';
import { KINDS, OUTCOMES, QUESTIONS, REASONS, SECOND_CHANCES, STAGES, STATUSES } from './shape-ids.ts';
import {
  address,
  agreement,
  choice,
  currency,
  date,
  day,
  device,
  feeling,
  id,
  line,
  MOST_ITEMS,
  mail,
  optional,
  ownMail,
  person,
  stamp,
  task,
  text,
  zoned,
} from './shape-parts.ts';

// What may stand in a file of ours, field by field: known names only. Shared by every format that is read.

const reasons = v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length));

/** What a record of an opportunity holds besides its fields: its own key, texts with versions, and what follows. */
type ApartFromFields = 'id' | 'changedAt' | 'notes' | 'lesson' | 'otherTexts';

/** The fields of an opportunity, by name; its texts (`notes`, `lesson`, the call's notes) travel apart. */
export const opportunityFields = {
  createdAt: date,
  kind: v.picklist(KINDS),
  contact: person,
  organisation: optional(line),
  project: optional(line),
  threadKey: optional(line),
  threadUrl: optional(address),
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
      question: optional(v.picklist(QUESTIONS)),
      skipped: v.pipe(v.array(v.picklist(QUESTIONS)), v.maxLength(MOST_ITEMS)),
    }),
  ),
  confirmation: optional(mail),
  farewell: optional(mail),
  action: optional(task),
  followUp: optional(task),
  thanks: optional(mail),
  closedAt: optional(date),
  /** Null where it was never said. */
  keptOpen: optional(v.boolean()),
  tender: optional(v.object({ rule: v.picklist(['us-federal', 'eu', 'france', 'uk']), notifiedOn: day })),
  secondChance: v.picklist(SECOND_CHANCES),
  secondChanceAt: optional(date),
  competitor: optional(line),
  tags: v.pipe(v.array(line), v.maxLength(MOST_ITEMS)),
  value: optional(v.object({ amount: v.pipe(v.number(), v.minValue(0)), currency })),
  stage: optional(v.picklist(STAGES)),
  mood: optional(v.object({ before: optional(feeling), after: optional(feeling) })),
  /** When it was put into the bin; null while it is in the log. */
  binnedAt: optional(date),
} satisfies Record<Exclude<keyof Opportunity, ApartFromFields>, v.GenericSchema>;

/** The texts that are kept in versions; the call's notes are `call.` and the question. */
const TEXT_NAMES = ['notes', 'lesson', ...QUESTIONS.map((question) => `call.${question}` as const)] as const;

/** A record's texts with their versions. */
export const textState = v.object({
  versions: v.pipe(v.array(v.object({ text, at: stamp })), v.maxLength(50)),
  seen: v.record(device, stamp),
});

export const recordShell = v.object({
  id,
  fields: v.record(line, v.object({ value: v.unknown(), at: stamp })),
  texts: v.record(v.picklist(TEXT_NAMES), textState),
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

const GROUPS = [
  'tone',
  'situation',
  'without-request',
  'agreement',
  'thanks',
  'follow-up',
] as const satisfies readonly TemplateGroup[];

export const templateShape = v.object({
  id: v.pipe(id, v.startsWith('own.')),
  createdAt: date,
  changedAt: date,
  replaces: optional(line),
  group: v.picklist(GROUPS),
  name: line,
  language: v.picklist(['en', 'es', 'fr']),
  register: optional(v.picklist(['tu', 'usted'])),
  body: text,
});

export const lessonLinkShape = v.object({
  id: v.pipe(v.string(), v.minLength(3), v.maxLength(201)),
  createdAt: date,
  is: v.picklist(['joined', 'apart']),
});

export const draftShape = v.object({ threadKey: line, choice, text, changedAt: date });

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
  threadUrl: optional(address),
  mail: optional(mail),
  agreement: optional(agreement),
  watch: optional(v.object({ since: date, days: v.pipe(v.number(), v.minValue(1), v.maxValue(3650)) })),
  settledAt: optional(date),
});
