import { describe, expect, it } from 'vitest';
import type { Direction, Message } from '../model.ts';
import { cutForJudging, judgedIndex } from './newest.ts';
import { isNoReply } from './sender.ts';

function message(direction: Direction, text: string | null): Message {
  return { id: null, from: { name: null, email: null }, sentAt: null, direction, text };
}

describe('the message to judge', () => {
  it('is the newest that is not the user’s own and can be read', () => {
    const messages = [message('in', 'a'), message('unknown', 'b'), message('in', null), message('out', 'c')];
    expect(judgedIndex(messages)).toBe(1);
    const thread = { subject: null, account: null, messages };
    expect(cutForJudging(thread).messages).toEqual(messages.slice(0, 2));
  });

  it('may not exist', () => {
    expect(judgedIndex([message('out', 'a')])).toBeNull();
    expect(cutForJudging({ subject: 's', account: null, messages: [message('out', 'a')] }).messages).toEqual(
      [],
    );
  });
});

describe('a sender that reads no answers', () => {
  it.each([
    ['no-reply@jobs.example', true],
    ['DoNotReply@jobs.example', true],
    ['ne-pas-repondre@emploi.example', true],
    ['no_responder@empleo.example', true],
    ['hr@eu.greenhouse-mail.io', true],
    ['norep@jobs.example', false],
    ['ida@notgreenhouse-mail.io', false],
    [null, false],
  ])('%s: %s', (email, expected) => {
    expect(isNoReply(email)).toBe(expected);
  });
});
