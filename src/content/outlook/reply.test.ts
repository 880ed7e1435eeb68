// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { only, showPage } from '../page.fixture.ts';
import { chipPlace } from './chip-place.ts';
import { openReply, replyBoxes } from './open-reply.ts';
import { ACCOUNT, CONVERSATION, list, message, pane, reply, toolbar } from './pane.fixture.ts';
import { draftBoxes, readPage } from './read.ts';

const OTHER = 'AQQkADAwMGEzOTc1LTAwMgAtMDAKABAAother99';
const chat = '<div contenteditable="true" role="textbox" aria-multiline="true">chat</div>';

function parsed(html: string): Element[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.children].map((node) =>
    document.importNode(node, true),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reply boxes', () => {
  it.each([
    ['in the card', message({ after: reply('Hello') })],
    ['beside the cards', message() + reply('Hello')],
    ['with its subject', message() + reply('Hello', 'RE: WG: Offer 12')],
    [
      'above its signature and quote',
      message() +
        reply(
          'Hello<div id="Signature">Sam</div><div id="appendonsend"></div><div id="divRplyFwdMsg">…</div>Old',
        ),
    ],
  ])('%s name the thread and hold the user’s own words', (_, cards) => {
    showPage(ACCOUNT + list() + pane(cards));
    expect(readPage()).toMatchObject({
      messages: [{ from: { email: 'ida@holm.example' }, text: 'We chose somebody else.' }],
      compose: [{ threadId: CONVERSATION, text: 'Hello' }],
      unreadable: [],
    });
  });

  it.each([
    ['a new mail beside the pane', list() + pane(message()) + reply('Hello')],
    ['a box with another subject', list() + pane(message() + reply('Hello', 'Lunch'))],
    ['a box with an empty subject', list() + pane(message() + reply('Hello', ''))],
  ])('%s belongs to no thread', (_, html) => {
    showPage(ACCOUNT + html);
    expect(readPage().compose).toEqual([{ threadId: null, text: 'Hello' }]);
  });

  const forward = (subject: string | null, to: string) =>
    reply('Hello', subject).replace(/(aria-label="To">).*?<\/span>/, `$1${to}`);
  const colleague = '<span aria-label="Lena Roth lena@reed.example">Lena Roth</span>';

  it.each([
    ['addressed to nobody', forward(null, '')],
    ['addressed to somebody who takes no part', forward(null, colleague)],
    ['whose subject says so', forward('Fw: Offer 12', '')],
    ['whose subject says so in German, to the client', reply('Hello', 'WG: Offer 12')],
  ])('a forward belongs to no thread and is no new mail: %s', (_, box) => {
    showPage(ACCOUNT + list() + pane(message() + box));
    expect(readPage().compose).toEqual([{ threadId: null, text: 'Hello' }]);
    expect(draftBoxes()).toMatchObject([{ threadId: null, isNew: false }]);
    expect(replyBoxes(CONVERSATION)).toEqual([]);
  });

  it.each([
    ['by name only', message(), forward('Re: Offer 12', '<span>Ida Holm</span>')],
    [
      'to a mail of the user’s own',
      message({ from: 'From: Sam Reed&lt;sam@reed.example&gt;', recipients: 'To: Lena Roth' }),
      forward(null, colleague),
    ],
    ['of a forwarded thread', message(), reply('Hello', 'Re: Fw: Offer 12')],
    [
      'that shows no recipients',
      message(),
      reply('Hello').replace(/<div contenteditable="true" role="textbox" aria-label="To">.*?<\/div>/, ''),
    ],
  ])('an answer is known %s', (_, mail, box) => {
    showPage(ACCOUNT + list() + pane(mail + box));
    expect(replyBoxes(CONVERSATION)).toHaveLength(1);
  });

  it('are neither fields of recipients nor chats', () => {
    showPage(ACCOUNT + list() + pane(message()) + chat);
    expect(readPage().compose).toEqual([]);
  });

  it('in plain text mode are text areas', () => {
    const plain = '<div><div id="editorParent_1"><textarea></textarea></div></div>';
    showPage(ACCOUNT + list() + pane(message() + plain));
    only<HTMLTextAreaElement>('textarea').value = 'Hello\n\n________________________________\nFrom: Ida';
    expect(readPage().compose).toEqual([{ threadId: CONVERSATION, text: 'Hello' }]);
  });
});

describe('what is being written', () => {
  it('is known with its recipients, subject and attachments', () => {
    const file =
      '<div role="listbox"><div role="option"><div title="offer.pdf">offer.pdf</div><div title="205 KB">205 KB</div></div></div>';
    showPage(reply('Hello', 'Offer 13').replace('<button', `${file}<button`));
    expect(draftBoxes()).toMatchObject([
      {
        threadId: null,
        isNew: true,
        recipients: [{ name: 'Ida Holm', email: 'ida@holm.example' }],
        subject: 'Offer 13',
        attachments: ['offer.pdf'],
      },
    ]);
    showPage(ACCOUNT + list() + pane(message() + reply('Hello')));
    expect(draftBoxes()).toMatchObject([
      { threadId: CONVERSATION, isNew: false, subject: null, attachments: [] },
    ]);
    showPage(reply('Hello<div id="divRplyFwdMsg">…</div>', 'Re: Offer 13'));
    expect(draftBoxes()).toMatchObject([{ threadId: null, isNew: false }]);
  });
});

describe('openReply', () => {
  /** The control that draws a box after a while, and how often each of the page's buttons was pressed. */
  function page(cards: string, draws = reply('<br>')): string[] {
    showPage(ACCOUNT + list() + pane(cards));
    const pressed: string[] = [];
    for (const button of document.querySelectorAll('button')) {
      const icon = button.querySelector('[data-icon-name]')?.getAttribute('data-icon-name') ?? '';
      button.addEventListener('click', () => {
        pressed.push(icon);
        setTimeout(
          () => button.closest('.wide-content-host, .customScrollBar')?.append(...parsed(draws)),
          300,
        );
      });
    }
    return pressed;
  }

  it('presses the message’s own Reply and waits for the box', async () => {
    const pressed = page(message());
    const id = readPage().messages[0]?.id ?? null;
    const opening = openReply(CONVERSATION, id);
    await vi.advanceTimersByTimeAsync(400);
    expect((await opening)?.threadId).toBe(CONVERSATION);
    expect(pressed).toEqual(['ArrowReplyRegular']);
    expect((await openReply(CONVERSATION, id))?.threadId).toBe(CONVERSATION);
    expect(pressed).toHaveLength(1);
    expect(replyBoxes(CONVERSATION)).toHaveLength(1);
  });

  it('takes the row of buttons below the messages for the newest one only', async () => {
    const older = message({ date: 'Wed 9/16/2026 8:00 AM', body: 'Earlier.', actions: [] });
    const pressed = page(older + message({ actions: [] }) + toolbar(['ReplyAll', 'Reply', 'Forward']));
    const [first, last] = readPage().messages.map(({ id }) => id);
    expect(await openReply(CONVERSATION, first ?? null)).toBeNull();
    expect(pressed).toEqual([]);
    const opening = openReply(CONVERSATION, last ?? null);
    await vi.advanceTimersByTimeAsync(400);
    expect((await opening)?.threadId).toBe(CONVERSATION);
    expect(pressed).toEqual(['Reply']);
  });

  it('never takes a box of another mail, and gives up', async () => {
    const pressed = page(message(), reply('<br>', 'Lunch'));
    const opening = openReply(CONVERSATION, null);
    await vi.advanceTimersByTimeAsync(5100);
    expect(await opening).toBeNull();
    expect(pressed).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does nothing for a thread or a message that is not on screen', async () => {
    const pressed = page(message());
    expect(await openReply(OTHER, null)).toBeNull();
    expect(await openReply(CONVERSATION, 'another')).toBeNull();
    expect(pressed).toEqual([]);
  });
});

describe('chipPlace', () => {
  const place = (html: string) => {
    showPage(ACCOUNT + list() + pane(html));
    const id = readPage().messages[0]?.id;
    return id ? chipPlace(id) : null;
  };

  it('is at the end of the header, outside of the mail', () => {
    expect(place(message())).toEqual({ parent: only('.to'), before: null });
    expect(only('[role="document"]').contains(place(message())?.parent ?? null)).toBe(false);
  });

  it('is around the mail where the card has no header', () => {
    const bare =
      '<div class="aVla3"><div aria-expanded="true"><div class="in"><div role="document"><div id="UniqueMessageBody_3">Words.</div></div><div>files</div></div></div></div>';
    expect(place(bare)).toEqual({ parent: only('.in'), before: null });
  });

  it('is nowhere for what is collapsed or not here', () => {
    showPage(ACCOUNT + list() + pane(message({ body: null })));
    expect(chipPlace('another')).toBeNull();
  });
});
