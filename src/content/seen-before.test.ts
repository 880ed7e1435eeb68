import { describe, expect, it, vi } from 'vitest';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { detectionData } from '../languages/detection.ts';
import type { PageReading, Teaching } from '../model.ts';
import { seenIn } from './seen-before.ts';
import { viewOf } from './view.ts';

vi.mock('../platform/text.ts', () => ({ countText: () => '' }));

const SAM = { name: 'Sam', email: 'sam@marlowe.example' };
const DANA = { name: 'Dana', email: 'Dana@northwind.example' };
const message = { id: 'm1', sentAt: null, text: 'Shall we meet on Thursday?' };

function asked(messages: PageReading['messages'], teaching: Partial<Teaching> = {}) {
  const reading = {
    account: SAM,
    thread: { id: 't1', subject: 'Hello' },
    messages,
    compose: [],
    unreadable: [],
  };
  const taught = { ...NOTHING_TAUGHT, ...teaching };
  const view = viewOf('gmail', reading, 'https://mail.example/', taught, detectionData);
  const seen = vi.fn(() => 2);
  return { count: seenIn(view, { seen, teaching: () => taught }), asked: seen.mock.calls };
}

describe('“Seen before” in a thread', () => {
  it('is asked of whoever wrote the newest incoming mail, for this account and thread', () => {
    const answer = { ...message, id: 'm2', from: SAM, direction: 'out' as const };
    expect(asked([{ ...message, from: DANA, direction: 'in' }, answer])).toEqual({
      count: 2,
      asked: [[[DANA], SAM.email, 'gmail:sam@marlowe.example:t1']],
    });
    expect(asked([answer])).toEqual({ count: 0, asked: [] });
  });

  it('is not said of a sender or a mail that the user has muted', () => {
    const incoming = [{ ...message, from: DANA, direction: 'in' as const }];
    expect(asked(incoming, { mutedSenders: ['dana@northwind.example'] }).count).toBe(0);
    expect(asked(incoming, { mutedMessages: ['gmail:sam@marlowe.example:t1:m1'] }).count).toBe(0);
    expect(asked(incoming, { mutedSenders: ['kim@northwind.example'] }).count).toBe(2);
  });
});
