import { NO_CALL_YET, NO_MAIL_YET, NO_STEP_YET } from '../followup/blank.ts';
import type { Call, DebriefReply, Opportunity, OwnMail, RequestMail, Task } from '../model.ts';

// Records for the tests of the figures.

export const CLOCK = { now: new Date('2026-12-15T10:00:00Z'), zone: 'Europe/Madrid' };

/** A lost opportunity of which nothing is known but what is said here. */
export const lost = (id: string, set: Partial<Opportunity> = {}): Opportunity => ({
  ...NO_STEP_YET,
  id,
  createdAt: '2026-11-03T10:00:00.000Z',
  changedAt: '2026-11-03T10:00:00.000Z',
  kind: 'sales',
  contact: { name: null, email: null },
  organisation: null,
  project: null,
  threadKey: null,
  threadUrl: null,
  decidedAt: null,
  outcome: 'unknown',
  guess: [],
  inMail: [],
  evidence: null,
  language: null,
  notes: '',
  ...set,
});

export const sentAt = (at: string): OwnMail => ({ ...NO_MAIL_YET, sentAt: at });

export const askedAt = (at: string): RequestMail => ({ ...sentAt(at), choice: null });

export const answered = (as: DebriefReply['as'], at = '2026-11-05T10:00:00Z'): DebriefReply => ({
  as,
  at,
  messageId: null,
  words: null,
});

/** A call that took place. */
export const calledAt = (startedAt: string, endedAt: string): Call => ({
  ...NO_CALL_YET,
  startedAt,
  endedAt,
});

export const toDo = (text: string, due: string | null = null, doneAt: string | null = null): Task => ({
  text,
  due,
  doneAt,
});

/** Eleven losses, and one in the bin; `insights.test.ts` counts them by hand. */
export const ELEVEN: readonly Opportunity[] = [
  lost('e01', {
    outcome: 'competitor',
    organisation: 'Northwind',
    competitor: 'Vantec',
    // In Madrid it is half past midnight, and November.
    decidedAt: '2026-10-31T23:30:00Z',
    language: 'en',
    guess: ['price_value'],
    inMail: ['not_said'],
    told: ['fit_gap'],
    request: askedAt('2026-11-02T23:30:00Z'),
    reply: answered('accepted'),
    call: calledAt('2026-11-06T23:30:00Z', '2026-11-06T23:40:00Z'),
    thanks: sentAt('2026-11-07T23:40:00Z'),
    status: 'held',
    action: toDo('Ask Marlowe for a logistics case', '2026-12-01'),
    value: { amount: 10_000.1, currency: 'EUR' },
  }),
  lost('e02', {
    outcome: 'competitor',
    organisation: 'northwind ',
    competitor: 'VANTEC',
    decidedAt: '2026-11-10T10:00:00+01:00',
    language: 'en-GB',
    guess: ['price_value', 'budget'],
    inMail: ['price_value'],
    request: askedAt('2026-11-11T10:00:00+01:00'),
    reply: answered('written', '2026-11-13T10:00:00+01:00'),
    thanks: sentAt('2026-11-15T10:00:00+01:00'),
    status: 'closed',
    value: { amount: 0.2, currency: 'EUR' },
  }),
  lost('e03', {
    kind: 'tender',
    outcome: 'not_admitted',
    organisation: 'Junta Norte',
    decidedAt: '2026-11-20T09:00',
    language: 'es',
    guess: ['not_said'],
    inMail: ['formal'],
  }),
  lost('e04', {
    outcome: 'incumbent',
    competitor: 'Vantec',
    guess: ['price_value'],
    told: ['price_value', 'relationship'],
    reply: answered('accepted'),
    call: calledAt('2026-11-06T10:00:00Z', '2026-11-06T10:10:00Z'),
    status: 'held',
    secondChance: 'talking',
    value: { amount: 500, currency: 'USD' },
  }),
  lost('e05', {
    kind: 'job',
    outcome: 'other_candidate',
    organisation: 'Halcyon',
    decidedAt: '2026-11-30T22:59:59Z',
    language: 'fr',
    guess: ['skills'],
    told: ['skills'],
    request: askedAt('2026-12-03T22:59:59Z'),
    reply: answered('declined'),
    status: 'declined',
    followUp: toDo('A new role in spring', '2026-12-15'),
  }),
  lost('e06', {
    outcome: 'competitor',
    organisation: 'Halcyon',
    competitor: 'Orbis',
    // A second later than the one before: December in Madrid.
    decidedAt: '2026-11-30T23:00:00Z',
    language: 'fr',
    guess: ['price_value'],
    told: ['understanding', 'price_value'],
    request: askedAt('2026-12-10T23:00:00Z'),
    reply: answered('accepted'),
    call: calledAt('2026-12-12T23:00:00Z', '2026-12-12T23:10:00Z'),
    status: 'held',
    secondChance: 'won',
    value: { amount: 1000, currency: ' eur' },
  }),
  lost('e07', {
    outcome: 'no_decision',
    decidedAt: 'last Tuesday',
    language: 'es',
    inMail: ['not_said'],
    request: askedAt('2026-12-01T10:00:00Z'),
    status: 'no_answer',
  }),
  lost('e08', {
    organisation: 'Ávila Sistemas',
    decidedAt: '2026-09-15T10:00:00Z',
    language: 'es',
    guess: ['budget'],
    inMail: ['not_said'],
    request: askedAt('2026-09-15T22:00:00Z'),
    status: 'asked',
    action: toDo('Rewrite the first page', '2026-10-01', '2026-10-02T08:00:00.000Z'),
    followUp: toDo('Their new budget', '2026-11-01'),
    value: { amount: -5, currency: 'EUR' },
  }),
  lost('e09', {
    outcome: 'competitor',
    organisation: 'avila sistemas',
    decidedAt: '2026-09-30T21:59:00Z',
    language: 'ES',
    guess: ['price_value'],
    told: ['budget'],
    request: askedAt('2026-10-05T21:59:00Z'),
    reply: answered('accepted'),
    status: 'accepted',
  }),
  lost('e10', {
    kind: 'other',
    outcome: 'cancelled',
    organisation: 'Junta Norte',
    decidedAt: '2026-11-05T10:00:00Z',
    language: 'de',
  }),
  lost('e11', {
    outcome: 'competitor',
    competitor: 'Vantec',
    decidedAt: '2026-12-02T10:00:00Z',
    language: 'en',
    guess: ['price_value'],
    value: { amount: 5, currency: 'GBP' },
  }),
  lost('e12', {
    outcome: 'competitor',
    organisation: 'Northwind',
    competitor: 'Vantec',
    decidedAt: '2026-12-02T10:00:00Z',
    language: 'en',
    guess: ['price_value'],
    told: ['price_value'],
    request: askedAt('2026-12-03T10:00:00Z'),
    secondChance: 'won',
    action: toDo('Nothing'),
    lesson: 'Nothing.',
    value: { amount: 5, currency: 'GBP' },
    binnedAt: '2026-12-04T10:00:00.000Z',
  }),
];
