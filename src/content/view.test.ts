import { describe, expect, it } from 'vitest';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { detectionData } from '../languages/detection.ts';
import type { PageReading } from '../model.ts';
import { viewOf } from './view.ts';

const NO = 'Hi Sam,\n\nWe have decided to go with another supplier.\n\nDana';
const ORDINARY = 'Hi Sam,\n\nThe lift is being painted on Thursday.\n\nDana';
const KEY = 'gmail:sam@marlowe.example:t1:m1';

const reading = (text: string): PageReading => ({
  account: { name: null, email: 'sam@marlowe.example' },
  thread: { id: 't1', subject: 'Re: Our offer' },
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana', email: 'dana@northwind.example' },
      sentAt: null,
      direction: 'in',
      text,
    },
  ],
  compose: [],
  unreadable: [],
});

describe('viewOf', () => {
  it('judges by the mail alone when nothing was taught', () => {
    const view = viewOf('gmail', reading(NO), 'https://mail.example/', NOTHING_TAUGHT, detectionData);
    expect(view).toMatchObject({ state: 'read', judged: 0, messageKey: KEY });
    expect(view.verdict?.rejection).toBe(true);
    expect(view.unmuted).toEqual(view.verdict);
  });

  it('lets a mute have the last word, and says what it silenced', () => {
    const teaching = { ...NOTHING_TAUGHT, mutedMessages: [KEY] };
    const view = viewOf('gmail', reading(NO), 'https://mail.example/', teaching, detectionData);
    expect(view.verdict?.rejection).toBe(false);
    expect(view.unmuted?.rejection).toBe(true);
  });

  it('finds own phrases, and their mute as well', () => {
    const teaching = { ...NOTHING_TAUGHT, ownPhrases: ['the lift is being painted'] };
    const view = viewOf('gmail', reading(ORDINARY), 'https://mail.example/', teaching, detectionData);
    expect(view.verdict).toMatchObject({ rejection: true, outcome: 'unknown', reasons: ['not_said'] });
    const muted = { ...teaching, mutedSenders: ['dana@northwind.example'] };
    const silent = viewOf('gmail', reading(ORDINARY), 'https://mail.example/', muted, detectionData);
    expect(silent.verdict?.rejection).toBe(false);
    expect(silent.unmuted?.rejection).toBe(true);
  });

  it('takes a mail without an address for incoming, unless its name is the user’s', () => {
    const named = (from: string, account: string | null, own: PageReading['messages'] = []): PageReading => ({
      ...reading(NO),
      account: { name: account, email: 'sam@marlowe.example' },
      messages: [
        ...own,
        { id: 'm1', from: { name: from, email: null }, sentAt: null, direction: 'unknown', text: NO },
      ],
    });
    const judged = (page: PageReading) =>
      viewOf('outlook', page, 'https://mail.example/', NOTHING_TAUGHT, detectionData).judged;
    expect(judged(named('Dana', 'Sam Marlowe'))).toBe(0);
    expect(judged(named('Dana', null))).toBe(0);
    expect(judged(named('sam marlowe', 'Sam Marlowe'))).toBeNull();
    const sent = {
      ...reading(ORDINARY).messages[0],
      id: 'm0',
      from: { name: 'Sam M.', email: 'sam@marlowe.example' },
    };
    const own = [{ sentAt: null, text: ORDINARY, ...sent, direction: 'out' as const }];
    expect(judged(named('Sam M.', null, own))).toBeNull();
    expect(judged(named('Dana', null, own))).toBe(1);
  });
});
