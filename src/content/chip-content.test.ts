import { describe, expect, it, vi } from 'vitest';
import { signsOf } from '../detection/signs.ts';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { detectionData } from '../languages/detection.ts';
import type { FollowedThread, Message, PageReading } from '../model.ts';
import { chipContent } from './chip-content.ts';
import { threadOf, viewOf } from './view.ts';

vi.mock('../platform/text.ts', () => ({
  text: (key: string, ...parts: string[]) => [key, ...parts].join(' '),
  textLanguage: () => 'en-GB',
  countText: (count: number, { one, other }: { one: string; other: string }) =>
    `${count === 1 ? one : other} ${count}`,
}));

const sam = { name: 'Sam Marlowe', email: 'sam@marlowe-studio.example' };
const dana = { name: 'Dana Whitfield', email: 'dana@northwind.example' };
const KEY = 'gmail:sam@marlowe-studio.example:t1';
const REQUEST =
  'Hi Dana, thank you for telling me. May I ask for 10 minutes on the phone, so that I learn what decided it?';

const no: Message = {
  id: 'no',
  from: dana,
  sentAt: '2026-11-18T10:32:00.000Z',
  direction: 'in',
  text: 'Hi Sam, we have decided to go with another provider.',
};
const request: Message = {
  ...no,
  id: 'sent',
  from: sam,
  sentAt: '2026-11-18T11:00:00.000Z',
  direction: 'out',
  text: REQUEST,
};
const answer = (text: string): Message => ({ ...no, id: 'answer', sentAt: '2026-11-19T09:00:00.000Z', text });

const followed: FollowedThread = {
  threadKey: KEY,
  status: 'asked',
  agreement: null,
  awaited: [],
  sent: [{ mail: 'request', messageId: 'sent', at: '2026-11-18T11:00:00.000Z' }],
  replyId: null,
  hasPlan: false,
};

function chip(messages: Message[], follow: FollowedThread | null, look = true, seen = 0) {
  const reading: PageReading = {
    account: sam,
    thread: { id: 't1', subject: 'Data platform' },
    messages,
    compose: [],
    unreadable: [],
  };
  const view = viewOf('gmail', reading, 'https://mail.example/', NOTHING_TAUGHT, detectionData);
  const facts = {
    thread: threadOf(reading),
    rejection: view.verdict?.rejection ?? false,
    written: new Map(),
  };
  const signs = look && follow ? signsOf(facts, follow, [], detectionData, '2026-11-20T12:00:00.000Z') : null;
  return chipContent(view, follow, signs, () => seen);
}

describe('the chip beside a message', () => {
  it('says no with the words that decided, or with the day on which a debrief was agreed', () => {
    expect(chip([no], null)).toMatchObject({
      tone: 'no',
      lead: 'chipSaidNo Dana Whitfield',
      messageId: 'no',
    });
    expect(chip([no], null)?.detail).toContain('chipEvidence');
    const agreement = { offeredAt: null, agreedAt: '2026-11-03T12:00:00.000Z', how: 'mail' as const };
    expect(chip([no], { ...followed, status: null, sent: [], agreement })?.detail).toBe('chipAgreedOn 3 Nov');
    const promised = { ...no, text: `${no.text} As agreed, I am happy to have the debrief call.` };
    expect(chip([promised], null)?.detail).toBe('chipAgreed');
  });

  it.each([
    ['Sure, gladly. Tuesday at ten?', 'chipSaidYes Dana Whitfield', 'chipPickTime'],
    [
      'It was the price, and the other team had more experience with stock data.',
      'chipAnswered Dana Whitfield',
      'chipReadAnswer',
    ],
    ['We would rather not, sorry.', 'chipRatherNot Dana Whitfield', 'chipThatIsFine'],
  ])('says how a request was answered: %s', (text, lead, detail) => {
    expect(chip([no, request, answer(text)], followed)).toEqual({
      tone: 'answer',
      lead,
      detail,
      messageId: 'answer',
    });
  });

  it('no longer asks for a time that is set', () => {
    const planned: FollowedThread = { ...followed, status: 'accepted', replyId: 'answer', hasPlan: true };
    expect(chip([no, request, answer('Sure, gladly. Tuesday at ten?')], planned)?.detail).toBe(
      'chipCallPlanned',
    );
  });

  it('says how many entries there are of the sender, where there is nothing else to say', () => {
    const hello = { ...no, text: 'Hi Sam, shall we meet on Thursday?' };
    expect(chip([hello], null, true, 1)).toEqual({
      tone: 'seen',
      lead: 'chipSeenBefore',
      detail: 'chipSeenOne 1',
      messageId: 'no',
    });
    expect(chip([hello], null, true, 3)?.detail).toBe('chipSeenMany 3');
    expect(chip([hello], null, true, 0)).toBeNull();
    expect(chip([no], null, true, 3)?.tone).toBe('no');
    expect(chip([no, request, answer('Sure, gladly.')], followed, true, 3)?.tone).toBe('answer');
    expect(chip([request], null, true, 3)).toBeNull();
  });

  it('goes on saying so when the log knows it, also with the user’s thanks below', () => {
    const known: FollowedThread = { ...followed, status: 'accepted', sent: [], replyId: 'answer' };
    const thread = [no, request, answer('Sure, gladly. Tuesday at ten?')];
    expect(chip(thread, known)?.lead).toBe('chipSaidYes Dana Whitfield');
    expect(chip([...thread, { ...request, id: 'thanks', text: 'Thank you!' }], known)?.messageId).toBe(
      'answer',
    );
    expect(chip(thread, { ...known, status: 'held' }, false)).toBeNull();
  });

  it('says “they” of somebody without a name', () => {
    const nameless = { ...answer('Sure, gladly.'), from: { name: null, email: 'x@y.example' } };
    expect(chip([no, request, nameless], followed)?.lead).toBe('chipSaidYesUnknown');
  });

  it('says nothing of an ordinary mail in a thread that the log follows', () => {
    expect(chip([no, request, { ...answer('ok'), text: 'Noted.' }], followed)).toBeNull();
  });
});
