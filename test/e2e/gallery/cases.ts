import { NO_STEP_YET } from '../../../src/followup/blank.ts';
import type { ThreadView } from '../../../src/messages.ts';
import type { Message, Opportunity, Person, RequestMail, Verdict } from '../../../src/model.ts';
import type { MailTab, Taught } from '../../../src/panel/services.ts';

const SAM: Person = { name: 'Sam Marlowe', email: 'sam@marlowe.example' };

export const NO_VERDICT: Verdict = {
  rejection: false,
  probability: 0.02,
  kind: 'sales',
  outcome: null,
  reasons: [],
  language: 'en',
  evidence: [],
  agreement: false,
  debriefAnswer: null,
  noReplySender: false,
};

interface MailFacts {
  key: string;
  from: Person;
  subject: string;
  sentAt: string;
  text: string;
  /** The deciding words, as they stand in `text`; none for a mail that says no such thing. */
  deciding?: string;
  verdict?: Partial<Verdict>;
}

/** What the page tells of a thread: the user's own offer, and the answer to it. */
export function threadView(mail: MailFacts): ThreadView {
  const offer: Message = {
    id: `${mail.key}-1`,
    from: SAM,
    sentAt: '2026-11-03T17:05:00+01:00',
    direction: 'out',
    text: 'Our proposal is attached.\n\nSam',
  };
  const answer: Message = {
    id: `${mail.key}-2`,
    from: mail.from,
    sentAt: mail.sentAt,
    direction: 'in',
    text: mail.text,
  };
  const at = mail.deciding ? mail.text.indexOf(mail.deciding) : -1;
  const evidence = at < 0 ? [] : [{ start: at, end: at + (mail.deciding?.length ?? 0) }];
  const found: Partial<Verdict> =
    at < 0 ? {} : { rejection: true, probability: 0.97, outcome: 'competitor', reasons: ['not_said'] };
  const verdict = { ...NO_VERDICT, ...found, evidence, ...mail.verdict };
  const threadKey = `gmail sam@marlowe.example ${mail.key}`;
  return {
    state: 'read',
    threadKey,
    url: `https://mail.google.com/mail/u/0/#inbox/${mail.key}`,
    reading: {
      account: SAM,
      thread: { id: mail.key, subject: mail.subject },
      messages: [offer, answer],
      compose: [],
      unreadable: [],
    },
    judged: 1,
    messageKey: `${threadKey}:${answer.id}`,
    verdict,
    unmuted: verdict,
    composing: null,
  };
}

export const ready = (view: ThreadView): MailTab => ({ status: 'ready', view });

export const DANA = threadView({
  key: 'dana',
  from: { name: 'Dana Whitfield', email: 'dana@northwind-logistics.example' },
  subject: 'Re: Data platform proposal',
  sentAt: '2026-11-18T10:32:00+01:00',
  text: `Hi Sam,

Thank you again for the time you and the team put into this.

After a lot of discussion, we’ve decided to go in a different direction for the data platform. It was a close call.

Best wishes,
Dana`,
  deciding: 'we’ve decided to go in a different direction',
});

export const MARTA = threadView({
  key: 'marta',
  from: { name: 'Marta Ruiz Ibáñez', email: 'marta.ruiz@grupo-alba.example' },
  subject: 'Re: Propuesta: programa de ventas',
  sentAt: '2026-11-18T09:10:00+01:00',
  text: `Buenos días, Sam:

Tras valorar todas las propuestas, hemos decidido tomar un camino diferente en esta ocasión. Le agradecemos el esfuerzo. El precio estaba por encima de lo previsto.

Un saludo,
Marta Ruiz`,
  deciding: 'hemos decidido tomar un camino diferente',
  verdict: { language: 'es', reasons: ['price_value', 'timing_capacity'] },
});

export const JEAN_BAPTISTE = threadView({
  key: 'jean-baptiste',
  from: {
    name: 'Jean-Baptiste Lefebvre-Castellani',
    email: 'jb.lefebvre@communaute-agglomeration-pays-de-chatellerault.example',
  },
  subject: 'Re : Refonte du portail des démarches en ligne de la communauté',
  sentAt: '2026-11-18T09:10:00+01:00',
  text: `Bonjour,

Après mûre réflexion, nous avons retenu un autre prestataire pour la refonte du site.

Cordialement,
Jean-Baptiste Lefebvre-Castellani`,
  deciding: 'nous avons retenu un autre prestataire',
  verdict: { language: 'fr' },
});

export const NO_REPLY = threadView({
  key: 'no-reply',
  from: { name: null, email: 'no-reply@talent.brightwater.example' },
  subject: 'Your application for Product operations lead',
  sentAt: '2026-11-17T08:00:00+01:00',
  text: `We were impressed by your background; however, we will be moving forward with other candidates at this time.

The Brightwater team`,
  deciding: 'we will be moving forward with other candidates',
  verdict: { kind: 'job', outcome: 'other_candidate', noReplySender: true },
});

export const TOM = threadView({
  key: 'tom',
  from: { name: 'Tom Okafor', email: 'tom@northwind-logistics.example' },
  subject: 'Re: Thursday',
  sentAt: '2026-11-18T09:55:00+01:00',
  text: 'Hi Sam,\n\nThursday at ten works for me.\n\nTom',
});

export const UNREADABLE: ThreadView = {
  state: 'unreadable',
  threadKey: null,
  url: 'https://mail.google.com/mail/u/0/#inbox/strange',
  reading: {
    account: SAM,
    thread: { id: null, subject: 'Re: Data platform proposal' },
    messages: [],
    compose: [],
    unreadable: [
      { code: 'no-sender', missing: '[email]' },
      { code: 'readers-disagree', missing: 'message text' },
    ],
  },
  judged: null,
  messageKey: null,
  verdict: null,
  unmuted: null,
  composing: null,
};

export const ONLY_MINE: ThreadView = { ...TOM, judged: null, messageKey: null, verdict: null, unmuted: null };

/** An entry of the log; by default Dana's, as it is after the first answer. */
export function entry(fields: Partial<Opportunity>): Opportunity {
  return {
    ...NO_STEP_YET,
    id: 'dana',
    createdAt: '2026-11-18T09:44:00.000Z',
    changedAt: '2026-11-18T09:44:00.000Z',
    kind: 'sales',
    contact: { name: 'Dana Whitfield', email: 'dana@northwind-logistics.example' },
    organisation: 'Northwind Logistics',
    project: 'Data platform',
    threadKey: DANA.threadKey,
    threadUrl: DANA.url,
    decidedAt: '2026-11-18T10:32:00+01:00',
    outcome: 'competitor',
    guess: ['price_value'],
    inMail: ['not_said'],
    evidence:
      'After a lot of discussion, we’ve decided to go in a different direction for the data platform.',
    language: 'en',
    notes: '',
    ...fields,
  };
}

const requested = (insertedAt: string): RequestMail => ({
  choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
  insertedAt,
  text: 'Could I borrow 10 minutes to hear how it looked from your side?',
  sentAt: null,
  sentId: null,
});

export const DANA_REQUESTED = entry({
  request: requested('2026-11-18T09:44:00.000Z'),
  status: 'drafted',
  notes: 'They asked twice about industry references in October.',
});

export const LOG: Opportunity[] = [
  DANA_REQUESTED,
  entry({
    id: 'halden',
    organisation: 'Halden & Sons',
    project: 'Support contract',
    threadKey: 'halden',
    changedAt: '2026-11-17T09:44:00.000Z',
    outcome: 'unknown',
    request: requested('2026-11-11T09:44:00.000Z'),
    status: 'drafted',
  }),
  entry({
    id: 'moreau',
    organisation: 'Atelier Moreau',
    project: 'Refonte du site',
    threadKey: 'moreau',
    changedAt: '2026-11-12T09:44:00.000Z',
    outcome: 'in_house',
  }),
  entry({
    id: 'ayuntamiento',
    organisation: 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta',
    project: 'Plataforma de trámites',
    threadKey: 'ayuntamiento',
    changedAt: '2026-11-03T09:44:00.000Z',
    outcome: 'not_admitted',
  }),
  entry({
    id: 'by-hand',
    organisation: null,
    contact: { name: 'Ines Almeida', email: null },
    project: null,
    threadKey: null,
    threadUrl: null,
    decidedAt: null,
    changedAt: '2026-09-22T09:44:00.000Z',
    outcome: 'postponed',
    evidence: null,
  }),
  entry({
    id: 'brightwater',
    organisation: 'Brightwater',
    project: 'Product operations lead',
    kind: 'job',
    threadKey: 'brightwater',
    changedAt: '2025-09-02T09:44:00.000Z',
    outcome: 'other_candidate',
  }),
];

/** What a user may have taught: own phrases in two languages, and one mute of each kind. */
export const TAUGHT: Taught = {
  phrases: [
    {
      id: 'another-way',
      createdAt: '2026-11-02T09:44:00.000Z',
      phrase: 'we’ve gone another way on this one',
      language: 'en',
    },
    {
      id: 'pas-retenue',
      createdAt: '2025-12-11T09:44:00.000Z',
      phrase: 'votre offre n’a malheureusement pas pu être retenue par le comité de sélection',
      language: 'fr',
    },
    { id: 'all-set', createdAt: '2026-11-18T09:44:00.000Z', phrase: 'all set for now', language: null },
  ],
  mutes: [
    {
      key: `message ${TOM.messageKey}`,
      createdAt: '2026-11-18T09:44:00.000Z',
      of: 'message',
      messageKey: TOM.messageKey ?? '',
      from: { name: 'Tom Okafor', email: 'tom@northwind-logistics.example' },
      sentAt: '2026-11-18T09:55:00+01:00',
    },
    {
      key: 'sender newsletter@fabrik.example',
      createdAt: '2026-11-04T09:44:00.000Z',
      of: 'sender',
      email: 'newsletter@fabrik.example',
    },
    {
      key: 'phrase go in a different direction',
      createdAt: '2026-11-05T09:44:00.000Z',
      of: 'phrase',
      phrase: 'go in a different direction',
    },
  ],
};

/** As browsers hand a selection over: on one line. */
export const SELECTED =
  'Dear Sam, thank you for your patience. After careful review we have decided to award the contract to another supplier, because your price was too high. We wish you all the best. Yours sincerely, The procurement team';

export const SELECTED_HARMLESS = 'Thursday at ten works for me. See you in the lobby.';

export const REPORT = `Lost & Learned 0.1.0, Chrome/142, gmail
address: /mail/n/n/#inbox/h
language en ltr, window 1300 × 900
could not read: no-sender (message 1: sender)

How often each sign was found:
heading: 1 h2[data-legacy-thread-id] | 1 h2[data-thread-perm-id] | 1 h2.hP
sender: 0 span.gD[email] | 0 [email]

Around it: html[lang=…] > body.aAU > div.nH
The conversation:
div.nH.bkK[role=main]
  h2.hP[data-thread-perm-id=undefined][data-legacy-thread-id=h]
    "…"
`;
