import { describe, expect, it } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import type { Direction, FollowedDraft, FollowedThread, Message, Person } from '../model.ts';
import { signsOf, type ThreadFacts } from './signs.ts';

const sam: Person = { name: 'Sam Marlowe', email: 'sam@marlowe-studio.example' };
const dana: Person = { name: 'Dana Whitfield', email: 'dana@northwind.example' };
const KEY = 'gmail:sam@marlowe-studio.example:1a';
const NOW = '2026-11-20T12:00:00.000Z';

const OFFER = 'Hi Dana,\n\nOur proposal for the data platform is attached.\n\nSam';
const NO = 'Hi Sam, thank you. We have decided to go with another provider.\n\nDana';
const REQUEST =
  'Hi Dana,\n\nThank you for telling me. May I ask for 10 minutes on the phone, so that I learn what decided it? I will only listen.\n\nSam';
const NUDGE =
  'Hi Dana,\n\nA short note on my question of last week: if ten minutes do not suit, two lines by mail would help me as much. Then I leave you in peace.\n\nSam';
const AGREEMENT =
  'One thing I ask everyone at this stage: whatever you decide, could we set aside 10 minutes once it is settled? If you don’t choose us, you tell me frankly what decided it and I listen.';

let count = 0;
function mail(direction: Direction, sentAt: string | null, text: string | null, id?: string | null): Message {
  count += 1;
  return {
    id: id === undefined ? `m${count}` : id,
    from: direction === 'out' ? sam : dana,
    sentAt,
    direction,
    text,
  };
}

const offer = mail('out', '2026-11-03T09:00:00.000Z', OFFER);
const no = mail('in', '2026-11-18T10:32:00.000Z', NO);
const request = mail('out', '2026-11-18T11:02:00.000Z', REQUEST, 'sent-1');

function facts(messages: Message[], more: Partial<ThreadFacts> = {}): ThreadFacts {
  const thread = { subject: 'Re: Data platform', account: sam, messages };
  return { thread, rejection: false, written: new Map(), ...more };
}

const following = (more: Partial<FollowedThread> = {}): FollowedThread => ({
  threadKey: KEY,
  status: 'drafted',
  agreement: null,
  awaited: [],
  sent: [],
  replyId: null,
  hasPlan: false,
  ...more,
});

const awaited = { mail: 'request', text: REQUEST, insertedAt: '2026-11-18T11:00:00.000Z' } as const;
const asked = following({
  status: 'asked',
  sent: [{ mail: 'request', messageId: 'sent-1', at: '2026-11-18T11:02:00.000Z' }],
});

const signs = (
  messages: Message[],
  followed: FollowedThread | null,
  more: Partial<ThreadFacts> = {},
  now = NOW,
) => signsOf(facts(messages, more), followed, [], detectionData, now);

describe('sent', () => {
  const waiting = following({ awaited: [awaited] });
  const sentIn = (...messages: Message[]) => signs(messages, waiting).sent;

  it('is the mail with the words, by its own date', () => {
    expect(sentIn(offer, no, request)).toEqual([
      { mail: 'request', messageId: 'sent-1', at: '2026-11-18T11:02:00.000Z' },
    ]);
  });

  it('is not a mail that the server has not got yet, nor one of the client’s, nor a collapsed one', () => {
    expect(sentIn(offer, no, { ...request, id: null })).toEqual([]);
    expect(sentIn(offer, no, { ...request, direction: 'in', from: dana })).toEqual([]);
    expect(sentIn(offer, no, { ...request, text: null })).toEqual([]);
  });

  it('is not a mail from before, but for ten minutes that clocks may differ', () => {
    const at = (sentAt: string | null) => sentIn(offer, no, { ...request, sentAt }).length;
    expect(at('2026-11-18T10:51:00.000Z')).toBe(1);
    expect(at('2026-11-18T10:49:00.000Z')).toBe(0);
    expect(at('2026-11-04T09:00:00.000Z')).toBe(0);
    expect(at(null)).toBe(0);
  });

  it('may be hours early where the page names no zone, and is stored as an instant', () => {
    const local = (sentAt: string) => sentIn(offer, no, { ...request, sentAt });
    expect(local('2026-11-18T04:02')).toEqual([
      { mail: 'request', messageId: 'sent-1', at: new Date('2026-11-18T04:02').toISOString() },
    ]);
    expect(local('2026-11-16T11:02')).toEqual([]);
  });

  it('is not another mail of the user’s in the thread', () => {
    const other = mail(
      'out',
      '2026-11-18T11:05:00.000Z',
      'Hi Dana,\n\nThe invoice is attached. Thank you.\n\nSam',
    );
    expect(sentIn(offer, no, other)).toEqual([]);
    expect(sentIn(offer, no, other, request)).toHaveLength(1);
  });

  it('is none of two that could both be it', () => {
    expect(sentIn(offer, no, request, { ...request, id: 'sent-2' })).toEqual([]);
  });

  it('knows request and nudge apart, and tells nothing twice', () => {
    const nudge = mail('out', '2026-11-19T09:00:00.000Z', NUDGE, 'sent-2');
    const awaitsNudge = {
      ...asked,
      awaited: [{ mail: 'nudge', text: NUDGE, insertedAt: nudge.sentAt ?? '' }],
    } as const;
    expect(signs([no, request, nudge], { ...awaitsNudge, awaited: [...awaitsNudge.awaited] }).sent).toEqual([
      { mail: 'nudge', messageId: 'sent-2', at: '2026-11-19T09:00:00.000Z' },
    ]);
    expect(signs([no, request], { ...asked, awaited: [awaited] }).sent).toEqual([]);
  });
});

describe('proposals', () => {
  const draft: FollowedDraft = {
    proposal: 'p1',
    client: 'gmail',
    account: 'sam@marlowe-studio.example',
    draftId: 'msg-a:r7',
    recipients: ['Dana@northwind.example'],
    subject: 'Data platform',
    text: AGREEMENT,
    insertedAt: '2026-11-03T08:59:00.000Z',
  };
  const proposal = mail('out', '2026-11-03T09:00:00.000Z', `${OFFER}\n\n${AGREEMENT}`, 'p-mail');
  const found = (draftOf: Partial<FollowedDraft>, more: Partial<ThreadFacts> = {}, messages = [proposal]) =>
    signsOf(facts(messages, more), null, [{ ...draft, ...draftOf }], detectionData, NOW).proposals;
  const expected = [{ proposal: 'p1', messageId: 'p-mail', at: '2026-11-03T09:00:00.000Z' }];
  const written = (draftId: string | null, recipients: string[]) => ({
    written: new Map([['p-mail', { draftId, recipients }]]),
  });

  it('are found by the draft’s own id, whatever the subject has become', () => {
    expect(found({ subject: 'Old subject' }, written('msg-a:r7', []))).toEqual(expected);
    expect(found({}, written('msg-a:r8', ['dana@northwind.example']))).toEqual([]);
  });

  it('are found by subject, recipients and words where no id is shown', () => {
    const to = (address: string) => written(null, [address]);
    expect(found({ draftId: null }, to('dana@northwind.example'))).toEqual(expected);
    expect(found({ draftId: null }, to('priya@harbourline.example'))).toEqual([]);
    expect(found({ draftId: null, subject: 'AW: Data platform' }, to('dana@northwind.example'))).toEqual(
      expected,
    );
    expect(found({ draftId: null, subject: 'Another' }, to('dana@northwind.example'))).toEqual([]);
    expect(
      found({ draftId: null, account: 'office@marlowe-studio.example' }, to('dana@northwind.example')),
    ).toEqual([]);
    expect(found({ draftId: null, text: NUDGE }, to('dana@northwind.example'))).toEqual([]);
    expect(found({ draftId: null }, {}, [proposal, no])).toEqual(expected);
    expect(found({ draftId: null, recipients: ['x@y.example'] }, {}, [proposal, no])).toEqual([]);
  });

  it('are found collapsed under the answer of somebody whom they went to, and under nobody else’s', () => {
    const collapsed = { ...proposal, id: null, text: null };
    const yes = mail('in', '2026-11-04T09:00:00.000Z', 'Thank you, agreed.', 'yes');
    const to = { draftId: null, recipients: [yes.from.email ?? ''] };
    const at = '2026-11-03T09:00:00.000Z';
    expect(found(to, {}, [collapsed, yes])).toEqual([{ proposal: 'p1', messageId: null, at }]);
    expect(found({ ...to, recipients: [] }, {}, [collapsed, yes])).toEqual([]);
    expect(found({ ...to, recipients: ['x@y.example'] }, {}, [collapsed, yes])).toEqual([]);
    expect(found({ ...to, subject: 'Something else' }, {}, [collapsed, yes])).toEqual([]);
    expect(found(to, {}, [collapsed])).toEqual([]);
    expect(found(to, {}, [{ ...collapsed, sentAt: '2026-10-03T09:00:00.000Z' }, yes])).toEqual([]);
    expect(found(to, {}, [collapsed, { ...collapsed, sentAt: '2026-11-03T09:10:00.000Z' }, yes])).toEqual([]);
  });

  it('are none where two drafts could be the same mail', () => {
    const both = [draft, { ...draft, proposal: 'p2' }].map((one) => ({ ...one, draftId: null }));
    expect(signsOf(facts([proposal]), null, both, detectionData, NOW).proposals).toEqual([]);
  });
});

describe('gone', () => {
  const gone = (messages: Message[], now = '2026-11-18T11:10:00.000Z') =>
    signs(messages, asked, {}, now).gone;

  it('is a mail seen sent, when the thread visibly ends before it', () => {
    expect(gone([offer, no, request])).toEqual([]);
    expect(gone([offer, no])).toEqual(['request']);
  });

  it('is nothing that may be in a collapsed card, behind a later mail, or in a view of one mail', () => {
    expect(gone([offer, no, { ...request, id: null, text: null }])).toEqual([]);
    expect(gone([offer, no, mail('in', '2026-11-18T12:00:00.000Z', 'Sure, gladly.')])).toEqual([]);
    expect(gone([no])).toEqual([]);
    expect(gone([offer, { ...no, sentAt: null }])).toEqual([]);
    expect(gone([offer, { ...no, sentAt: '2026-11-18T10:32' }])).toEqual([]);
  });

  it('is not what was deleted days later', () => {
    expect(gone([offer, no], '2026-11-20T12:00:00.000Z')).toEqual([]);
  });
});

describe('the answer', () => {
  const yes = mail('in', '2026-11-19T09:00:00.000Z', 'Sure, gladly. Tuesday at ten?', 'yes');
  const reply = (messages: Message[], followed: FollowedThread = asked) => signs(messages, followed).reply;
  const as = (text: string, followed?: FollowedThread) =>
    reply([no, request, { ...yes, text }], followed)?.as;

  it('is told with its message and date', () => {
    expect(reply([no, request, yes])).toEqual({
      as: 'accepted',
      messageId: 'yes',
      at: '2026-11-19T09:00:00.000Z',
    });
    expect(as('We would rather not, sorry.')).toBe('declined');
    expect(as('It was the price in the end, and the other team had more experience with stock data.')).toBe(
      'written',
    );
    expect(as('I am out of office until Monday. I will read your mail then, sure.')).toBeUndefined();
  });

  it('counts only if it came after the request', () => {
    expect(reply([no, { ...yes, sentAt: '2026-11-18T10:40:00.000Z' }, request])).toBeNull();
    expect(signs([no, request, yes], following()).reply).toBeNull();
    // The request is recognised in the same reading.
    expect(signs([no, request, yes], following({ awaited: [awaited] })).reply?.as).toBe('accepted');
  });

  it('is found where the request is hidden in the quoted history or a collapsed card', () => {
    expect(reply([no, { ...request, id: null, text: null }, yes])?.as).toBe('accepted');
    expect(reply([no, yes])?.as).toBe('accepted');
    expect(reply([{ ...yes, sentAt: '2026-11-18T10:00:00.000Z' }])).toBeNull();
  });

  it('is no news when it is known, and a change of mind is', () => {
    const known = (status: FollowedThread['status']) => ({ ...asked, status, replyId: 'yes' });
    const later = (text: string) => mail('in', '2026-11-19T15:00:00.000Z', text, 'later');
    expect(reply([no, request, yes], known('accepted'))).toBeNull();
    expect(
      reply([no, request, yes, later('Ten it is. Please ring me on my mobile then.')], known('accepted')),
    ).toBeNull();
    expect(
      reply([no, request, yes, later('Sorry, I cannot discuss it after all.')], known('accepted'))?.as,
    ).toBe('declined');
    expect(
      reply(
        [no, request, yes, later('Thank you too. It was good to talk, all the best to you and the team.')],
        known('closed'),
      ),
    ).toBeNull();
    expect(reply([no, request, yes], { ...known('held'), replyId: null })).toBeNull();
  });

  it('is found for a request that the user says was sent, by the messages alone', () => {
    const byHand = following({ status: 'asked' });
    expect(reply([no, request, yes], byHand)?.as).toBe('accepted');
    expect(reply([no, yes], byHand)).toBeNull();
  });

  it('does not come from a machine', () => {
    const from = { name: 'Northwind', email: 'no-reply@northwind.example' };
    expect(reply([no, request, { ...yes, from }])).toBeNull();
  });
});

describe('the agreement', () => {
  const agreement = { offeredAt: '2026-11-03T09:00:00.000Z', agreedAt: null, how: null };
  const followed = following({ status: null, agreement });
  const yes = mail('in', '2026-11-04T08:00:00.000Z', 'Thank you, got it. Sure, ten minutes is fair.');

  it('is agreed on the day of the client’s yes', () => {
    const proposal = { ...offer, text: `${OFFER}\n\n${AGREEMENT}` };
    expect(signs([proposal, yes], followed).agreed).toEqual({ at: '2026-11-04T08:00:00.000Z' });
    expect(signs([{ ...proposal, id: null, text: null }, yes], followed).agreed).toEqual({
      at: '2026-11-04T08:00:00.000Z',
    });
  });

  it('is not agreed by a mail from before, nor without an offer, nor twice', () => {
    expect(signs([{ ...yes, sentAt: '2026-11-02T08:00:00.000Z' }, offer], followed).agreed).toBeNull();
    expect(signs([offer, yes], following({ status: 'logged' })).agreed).toBeNull();
    const known = { ...agreement, agreedAt: '2026-11-04T08:00:00.000Z', how: 'mail' as const };
    expect(signs([offer, yes], { ...followed, agreement: known }).agreed).toBeNull();
    expect(signs([offer, no], followed).agreed).toBeNull();
  });
});

describe('the rest', () => {
  it('tells the newest message, and a no by the page’s own verdict', () => {
    expect(signs([offer, no, request], asked).newest).toEqual({
      direction: 'out',
      at: '2026-11-18T11:02:00.000Z',
    });
    expect(signs([offer, no, request], asked, { rejection: true }).rejection).toEqual({
      at: '2026-11-18T10:32:00.000Z',
    });
    expect(signs([offer, no], asked).rejection).toBeNull();
    expect(signs([], asked).newest).toBeNull();
  });

  it('tells that the client came back to the work, only after a no and in so many words', () => {
    const back = mail(
      'in',
      '2026-12-01T09:00:00.000Z',
      'Hi Sam, the other agency has pulled out. Is your offer still valid?',
    );
    expect(signs([no, request, back], asked).cameBack).toEqual({ at: '2026-12-01T09:00:00.000Z' });
    expect(signs([no, request, { ...back, text: 'Sure, happy to.' }], asked).cameBack).toBeNull();
    expect(signs([no, request, back], { ...asked, status: null }).cameBack).toBeNull();
    expect(signs([no, request, back], asked, { rejection: true }).cameBack).toBeNull();
    expect(signs([back], following({ status: 'logged' })).cameBack).toBeNull();
  });

  it('holds none of anybody’s words', () => {
    const told = JSON.stringify(signs([offer, no, request], following({ awaited: [awaited] })));
    for (const word of ['Dana', 'provider', 'telling', 'minutes', 'example'])
      expect(told).not.toContain(word);
  });
});
