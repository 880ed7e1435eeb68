import type {
  LessonLink,
  Mute,
  Opportunity,
  OwnMail,
  OwnPhrase,
  OwnTemplate,
  Proposal,
  SavedDraft,
} from '../model.ts';
import type { BundleHead, BundleItem } from './bundle.ts';
import type { StampedRecord } from './merge.ts';

// One record of everything that travels, with every field filled. The types make them complete: a field that is added
// to the model is missing here until it is named.

export const AT = '0mwlxp91c-0000-dev1';

type Filled<T> = T extends readonly (infer Item)[]
  ? Filled<Item>[]
  : T extends object
    ? { [Name in keyof T]-?: Filled<NonNullable<T[Name]>> }
    : T;

const mail: Filled<OwnMail> = {
  insertedAt: '2026-11-18T09:50:00.000Z',
  text: 'Would ten minutes suit you?',
  sentAt: '2026-11-18T10:52:00+01:00',
  sentId: 'm-1',
};

const choice = { template: 'short', language: 'es', register: 'usted', minutes: 15 } as const;

const zoned = { at: '2026-11-24T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' };

export const FULL: Filled<Omit<Opportunity, 'otherTexts' | 'call'>> & { call: Filled<Opportunity['call']> } =
  {
    id: 'e1',
    createdAt: '2026-11-18T09:44:00.000Z',
    changedAt: '2026-11-24T15:31:00.000Z',
    kind: 'tender',
    contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
    organisation: 'Northwind Logistics',
    project: 'Data platform',
    threadKey: 'gmail|sam@acme.example|t1',
    threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
    decidedAt: '2026-11-18T10:32:00+01:00',
    outcome: 'competitor',
    guess: ['price_value', 'budget'],
    inMail: ['not_said'],
    evidence: 'We’ve decided to go in a different direction.',
    language: 'en',
    notes: 'They had two offers.\n\nAsk for Ines.',
    status: 'held',
    remindAt: zoned,
    agreement: { offeredAt: '2026-11-02T08:00:00Z', agreedAt: '2026-11-03T08:00:00Z', how: 'phone' },
    request: { ...mail, choice },
    nudge: mail,
    reply: { as: 'accepted', at: '2026-11-20T10:00:00+01:00', messageId: 'm-2', words: 'Gladly.' },
    call: {
      plan: zoned,
      minutes: 10,
      place: '+34 600 000 000',
      remindBefore: 10,
      aim: 'What tipped it?',
      startedAt: '2026-11-24T14:00:00.000Z',
      endedAt: '2026-11-24T14:11:00.000Z',
      elapsed: 640,
      runningSince: '2026-11-24T14:00:00.000Z',
      question: 'nd.status',
      notes: { chosen: 'Vantec.', 't.score': 'Second of five.' } as Filled<
        NonNullable<Opportunity['call']>
      >['notes'],
      skipped: ['open'],
    },
    confirmation: mail,
    farewell: mail,
    told: ['proof_risk'],
    lesson: 'Lead with references from their own industry.',
    action: {
      text: 'Ask Marlowe for a logistics case',
      due: '2026-11-27',
      doneAt: '2026-11-26T08:00:00.000Z',
    },
    followUp: { text: 'One data team by summer', due: '2027-03-01', doneAt: '2027-03-01T08:00:00.000Z' },
    thanks: mail,
    closedAt: '2026-11-24T15:31:00.000Z',
    keptOpen: true,
    tender: { rule: 'eu', notifiedOn: '2026-11-16' },
    secondChance: 'talking',
    secondChanceAt: '2026-12-01T08:00:00.000Z',
    competitor: 'Vantec',
    tags: ['logistics', 'references'],
    value: { amount: 42_000.5, currency: 'EUR' },
    stage: 'shortlist',
    mood: { before: 2, after: 4 },
    binnedAt: '2026-12-02T08:00:00.000Z',
  };

export const PROPOSAL: Filled<Proposal> = {
  id: 'p1',
  createdAt: '2026-11-02T08:00:00.000Z',
  changedAt: '2026-11-03T08:00:00.000Z',
  client: 'outlook',
  account: 'sam@acme.example',
  draftId: 'd1',
  recipients: [FULL.contact],
  subject: 'Offer: data platform',
  language: 'en',
  threadKey: 'outlook|sam@acme.example|t2',
  threadUrl: 'https://outlook.office.com/mail/id/t2',
  mail,
  agreement: FULL.agreement,
  watch: { since: '2026-11-02T08:00:00.000Z', days: 21 },
  settledAt: '2026-11-18T09:44:00.000Z',
};

const PHRASE: Filled<OwnPhrase> = {
  id: 'w1',
  createdAt: '2026-11-18T10:00:00.000Z',
  phrase: 'sorted elsewhere',
  language: 'en',
};

const MUTES: Mute[] = [
  { of: 'sender', key: 'sender news@shop.example', createdAt: PHRASE.createdAt, email: 'news@shop.example' },
  { of: 'phrase', key: 'phrase no luck', createdAt: PHRASE.createdAt, phrase: 'no luck' },
  {
    of: 'message',
    key: 'message m-3',
    createdAt: PHRASE.createdAt,
    messageKey: 'm-3',
    from: FULL.contact,
    sentAt: '2026-11-18T10:32',
  },
];

const TEMPLATES: OwnTemplate[] = [
  {
    id: 'own.t1',
    createdAt: '2026-11-18T10:00:00.000Z',
    changedAt: '2026-11-19T10:00:00.000Z',
    replaces: 'request.short',
    group: 'tone',
    name: 'Short',
    language: 'es',
    register: 'usted',
    body: '{{greeting}}\n\n¿Me regala {{minutes}} minutos?[[ {{slots}}]]',
  },
  {
    id: 'own.t2',
    createdAt: '2026-11-18T10:00:00.000Z',
    changedAt: '2026-11-18T10:00:00.000Z',
    replaces: null,
    group: 'thanks',
    name: 'Thanks, mine',
    language: 'en',
    register: null,
    body: '{{greeting}} “ñ”',
  },
];

const LINK: Filled<LessonLink> = { id: 'e1 e2', createdAt: '2026-11-18T10:00:00.000Z', is: 'apart' };

const DRAFT: Filled<SavedDraft> = {
  threadKey: 'gmail|sam@acme.example|t3',
  choice,
  text: 'Dear Dana,\nthank you.',
  changedAt: '2026-11-18T10:00:00.000Z',
};

/** An entry as it travels, every field and text changed at one stamp. */
export function recordOf(entry: Partial<Opportunity> & { id: string }, at = AT): StampedRecord {
  const { id, changedAt: _, otherTexts: __, notes, lesson, ...fields } = entry;
  const device = at.split('-')[2] ?? '';
  const texts = {
    notes,
    lesson,
    ...Object.fromEntries(Object.entries(entry.call?.notes ?? {}).map(([of, text]) => [`call.${of}`, text])),
  };
  const { notes: ___, ...call } = entry.call ?? { notes: {} };
  const values = entry.call ? { ...fields, call } : fields;
  return {
    id,
    fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }])),
    texts: Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) =>
        text ? [[name, { versions: [{ text, at }], seen: { [device]: at } }]] : [],
      ),
    ),
  };
}

/** A file with an item of every section, in order. */
export const ITEMS: readonly BundleItem[] = [
  { section: 'settings', item: { name: 'nudgeAfter', value: 7, at: AT } },
  { section: 'settings', item: { name: 'workDays', value: [1, 2, 3, 4] } },
  { section: 'phrases', item: PHRASE },
  ...MUTES.map((item): BundleItem => ({ section: 'mutes', item })),
  ...TEMPLATES.map((item): BundleItem => ({ section: 'templates', item })),
  { section: 'lessonLinks', item: LINK },
  { section: 'drafts', item: DRAFT },
  { section: 'proposals', item: PROPOSAL },
  { section: 'opportunities', item: recordOf(FULL) },
];

export const HEAD: BundleHead = {
  format: 'lost-and-learned',
  version: 1,
  exportedAt: '2026-12-03T08:00:00.000Z',
  device: 'dev1',
  counts: {
    settings: 2,
    phrases: 1,
    mutes: 3,
    templates: 2,
    lessonLinks: 1,
    drafts: 1,
    proposals: 1,
    opportunities: 1,
  },
};
