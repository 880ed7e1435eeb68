import type { OffHere, ThreadView } from '../../../src/messages.ts';
import type { Message, Opportunity, OwnMail, Person, Proposal, Verdict } from '../../../src/model.ts';
import { DANA, entry, NO_VERDICT } from './cases.ts';

const SAM: Person = { name: 'Sam Marlowe', email: 'sam@marlowe.example' };
const PRIYA: Person = { name: 'Priya Nair', email: 'priya.nair@halden-sons.example' };
const BUYER: Person = { name: 'Ellen Brandt', email: 'ellen.brandt@parks.example.gov' };

interface Written {
  from: Person | 'me';
  sentAt: string;
  text: string;
}

/** A thread of several mails, judged as `verdict` says. */
export function conversation(
  key: string,
  subject: string,
  mails: readonly Written[],
  verdict: Partial<Verdict> & { deciding?: string } = {},
): ThreadView {
  const messages: Message[] = mails.map(({ from, sentAt, text }, index) => ({
    id: `${key}-${index + 1}`,
    from: from === 'me' ? SAM : from,
    sentAt,
    direction: from === 'me' ? 'out' : 'in',
    text,
  }));
  const judged = messages.findLastIndex(({ direction }) => direction === 'in');
  const { deciding = '', ...found } = verdict;
  const at = deciding === '' ? -1 : (messages[judged]?.text ?? '').indexOf(deciding);
  const evidence = at < 0 ? [] : [{ start: at, end: at + deciding.length }];
  const whole: Verdict = { ...NO_VERDICT, evidence, ...found };
  const threadKey = `gmail sam@marlowe.example ${key}`;
  return {
    state: 'read',
    threadKey,
    url: `https://mail.google.com/mail/u/0/#inbox/${key}`,
    reading: {
      account: SAM,
      thread: { id: key, subject },
      messages,
      compose: [],
      unreadable: [],
    },
    judged: judged < 0 ? null : judged,
    messageKey: judged < 0 ? null : `${threadKey}:${messages[judged]?.id}`,
    verdict: judged < 0 ? null : whole,
    unmuted: judged < 0 ? null : whole,
    composing: null,
  };
}

/** What the page tells where the extension is off. */
export const offIn = (off: OffHere): ThreadView => ({
  ...{ state: 'off', off, url: 'https://mail.google.com/mail/u/0/#inbox', threadKey: null, reading: null },
  ...{ judged: null, messageKey: null, verdict: null, unmuted: null, composing: null },
});

const OFFER: Written = {
  from: 'me',
  sentAt: '2026-11-03T17:05:00+01:00',
  text: 'Our proposal is attached.\n\nSam',
};
const NO: Written = {
  from: PRIYA,
  sentAt: '2026-11-10T16:20:00+01:00',
  text: 'Hi Sam,\n\nWe have decided to go with another firm for the support contract.\n\nPriya',
};
const REQUEST: Written = {
  from: 'me',
  sentAt: '2026-11-11T09:02:00+01:00',
  text: 'Hi Priya,\n\nCould I borrow 10 minutes to hear how it looked from your side?\n\nSam',
};
const DECIDING = 'We have decided to go with another firm';
const IS_NO = { rejection: true, probability: 0.97, outcome: 'competitor', deciding: DECIDING } as const;

/** Priya said no and was asked. */
export const PRIYA_ASKED = conversation('priya', 'Re: Support contract', [OFFER, NO, REQUEST], IS_NO);

const answered = (text: string, verdict: Partial<Verdict> & { deciding?: string } = {}) =>
  conversation(
    'priya',
    'Re: Support contract',
    [OFFER, NO, REQUEST, { from: PRIYA, sentAt: '2026-11-17T11:30:00+01:00', text }],
    verdict,
  );

export const PRIYA_YES = answered(
  'Hi Sam,\n\nHappy to. Tuesday at three works for me, or any time on Wednesday.\n\nPriya',
  { debriefAnswer: 'accepted' },
);
export const PRIYA_WRITTEN = answered(
  'Hi Sam,\n\nFair question. The price was close, but the other firm could show two clients of our size. And they answered within the day, which mattered to the team.\n\nPriya',
  { debriefAnswer: 'written' },
);
export const PRIYA_DECLINED = answered(
  'Hi Sam,\n\nI am afraid our policy does not allow feedback on tenders.\n\nPriya',
  { debriefAnswer: 'declined' },
);
export const PRIYA_UNCLEAR = answered('Hi Sam,\n\nBack on Monday.\n\nPriya');
export const PRIYA_BACK = answered(
  'Hi Sam,\n\nThings have changed here: the other firm pulled out. Would you still be available for the support contract?\n\nPriya',
);

const own = (mail: Partial<OwnMail>): OwnMail => ({
  insertedAt: '2026-11-11T08:00:00.000Z',
  text: null,
  sentAt: null,
  sentId: null,
  ...mail,
});

/** Priya's entry; by default the request was sent on 11 Nov. */
export function priya(fields: Partial<Opportunity> = {}): Opportunity {
  return entry({
    id: 'priya',
    contact: PRIYA,
    organisation: 'Halden & Sons',
    project: 'Support contract',
    threadKey: PRIYA_ASKED.threadKey,
    threadUrl: PRIYA_ASKED.url,
    createdAt: '2026-11-10T15:30:00.000Z',
    decidedAt: NO.sentAt,
    evidence: 'We have decided to go with another firm for the support contract.',
    guess: ['budget'],
    status: 'asked',
    request: {
      ...own({ sentAt: REQUEST.sentAt, sentId: 'priya-3' }),
      choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
    },
    ...fields,
  });
}

/** The answer of her newest mail. */
export const replied = (as: 'accepted' | 'written' | 'declined'): Partial<Opportunity> => ({
  status: as,
  reply: { as, at: '2026-11-17T10:30:00.000Z', messageId: 'priya-4', words: null },
});

export const NUDGED: Partial<Opportunity> = {
  status: 'nudged',
  nudge: own({ sentAt: '2026-11-18T08:30:00.000Z', sentId: 'priya-5' }),
};

export const TENDER = conversation(
  'tender',
  'Notice of award: park maintenance',
  [
    OFFER,
    {
      from: BUYER,
      sentAt: '2026-11-17T14:00:00+01:00',
      text: 'Dear Mr Marlowe,\n\nThe contract has been awarded to another offeror.\n\nEllen Brandt',
    },
  ],
  {
    rejection: true,
    probability: 0.95,
    kind: 'tender',
    outcome: 'competitor',
    deciding: 'has been awarded to another offeror',
  },
);

/** The user's own proposal, and nobody has written yet. */
export const PROPOSED = conversation('proposed', 'Proposal: support contract', [OFFER]);

/** A remembered proposal; by default watched since 3 Nov, for 21 days. */
export function proposal(fields: Partial<Proposal> = {}): Proposal {
  return {
    id: 'proposal',
    createdAt: '2026-11-03T16:05:00.000Z',
    changedAt: '2026-11-03T16:05:00.000Z',
    client: 'gmail',
    account: SAM.email,
    draftId: null,
    recipients: [PRIYA],
    subject: 'Proposal: support contract',
    language: 'en',
    threadKey: PROPOSED.threadKey,
    threadUrl: PROPOSED.url,
    mail: null,
    agreement: null,
    watch: { since: '2026-11-03T16:05:00.000Z', days: 21 },
    settledAt: null,
    ...fields,
  };
}

/** The agreement that Dana had said yes to. */
export const DANA_AGREED = proposal({
  threadKey: DANA.threadKey,
  threadUrl: DANA.url,
  watch: null,
  agreement: { offeredAt: '2026-11-03T16:05:00.000Z', agreedAt: '2026-11-04T09:00:00.000Z', how: 'mail' },
});
