import { describe, expect, it } from 'vitest';
import { timeOfId } from '../gmail/ids.ts';
import { conversationIdOf, conversationNames, outlookThread } from '../outlook/data.ts';
import type { HandedIn } from './mailroom.ts';
import { Mailroom } from './mailroom.ts';
import { dana, rosa, sam } from './people.ts';
import { mailbox, threadOf } from './threads.ts';

const DRAFT = '#msg-a:r77';

const mail = (changes: Partial<HandedIn> = {}): HandedIn => ({
  id: DRAFT,
  thread: 'dana',
  subject: 'Re: Data platform proposal',
  to: [dana],
  body: { program: 'gmail', paragraphs: ['May I ask you something?'] },
  attachments: [],
  ...changes,
});

describe('the mailroom', () => {
  it('puts a sent mail at the end of its thread, later than all in it, and brings the thread to the top', () => {
    const room = new Mailroom();
    const { message } = room.send(mail());
    const [first] = room.mailbox().threads;
    expect(first?.key).toBe('dana');
    expect(first?.messages.at(-1)).toEqual(message);
    expect(message).toMatchObject({ permId: DRAFT, from: sam, to: [dana], card: 'open' });
    expect(timeOfId(message.id)).toBe(Date.parse(message.at));
    expect(message.at > (threadOf('dana').messages.at(-1)?.at ?? '')).toBe(true);
    expect(room.mailbox().now >= message.at).toBe(true);
    expect(first?.messages.slice(0, -1).map(({ card }) => card)).not.toContain('open');
    // What the mailbox is made of stays as it was.
    expect(mailbox.threads.find(({ key }) => key === 'dana')?.messages).toHaveLength(2);
  });

  it('begins a thread of its own with a new mail, which keeps recipients, subject and files', () => {
    const room = new Mailroom();
    const { thread } = room.send(
      mail({ thread: null, subject: 'Offer', to: [rosa], attachments: ['Offer.pdf'] }),
    );
    expect(thread).toMatchObject({ subject: 'Offer', folder: 'sent' });
    expect(thread.messages).toMatchObject([{ to: [rosa], attachments: ['Offer.pdf'] }]);
    expect(room.thread(thread.key).id).toBe(thread.messages[0]?.id);
    expect(outlookThread(thread, 'outlook.live.com').messages).toMatchObject([
      { attachments: ['Offer.pdf'] },
    ]);
  });

  it('takes a mail back as if it had never been sent', () => {
    const room = new Mailroom();
    room.send(mail());
    room.send(mail({ id: '#msg-a:r78', thread: null, subject: 'Offer' }));
    room.takeBack(DRAFT);
    room.takeBack('#msg-a:r78');
    room.takeBack('#msg-a:r79');
    expect(room.sent()).toEqual([]);
    expect(
      room
        .mailbox()
        .threads.map(({ key }) => key)
        .sort(),
    ).toEqual(mailbox.threads.map(({ key }) => key).sort());
    expect(room.thread('dana').messages.map(({ card }) => card)).toEqual(['closed', 'open']);
  });

  it('lets the other side answer, in a thread by any of its names, with the mail before as quote', () => {
    const room = new Mailroom(conversationNames);
    const { message: question } = room.send(mail());
    const answer = room.receive({
      threadId: conversationIdOf('dana'),
      text: 'Yes.\n\nTuesday?',
      quote: true,
    });
    expect(answer).toMatchObject({ from: dana, to: [sam], body: { paragraphs: ['Yes.', 'Tuesday?'] } });
    expect(answer.body.quote?.paragraphs).toEqual(question.body.paragraphs);
    expect(answer.at > question.at).toBe(true);
    expect(room.thread(threadOf('dana').id).messages.at(-1)?.id).toBe(answer.id);
    const { thread } = room.send(mail({ thread: null, to: [rosa] }));
    expect(room.receive({ threadId: thread.key, text: 'Thanks.' }).from).toEqual(rosa);
    expect(() => room.receive({ threadId: 'nobody', text: 'x' })).toThrow('no thread "nobody"');
  });
});
