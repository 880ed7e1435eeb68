// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../model.ts';
import { showPage } from '../page.fixture.ts';
import { BANNER, card2026, conversation, idAt, replyBox } from './cards.fixture.ts';
import { readPage } from './read.ts';

const TITLE = 'Offer 12 - sam@reed.example - Gmail';
const FIRST = idAt('2026-03-03T09:15:00Z');

function read(html: string, title = TITLE): PageReading {
  showPage(html, title);
  return readPage();
}

describe('reply boxes', () => {
  const clientThread = 'thread-a:r991';
  const shown = (card: string, box: string) =>
    `${BANNER}<div role="main"><h2 class="hP" data-thread-perm-id="${clientThread}" data-legacy-thread-id="${FIRST}">Offer</h2>${card}${box}</div>`;

  it('name their thread and hold the user’s own words', () => {
    const content =
      'Hello<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div><div class="gmail_quote">old</div>';
    const box = replyBox({ rt: `#thread-f:${BigInt(`0x${FIRST}`)}`, draft: '#msg-a:r1' }, content);
    const other = replyBox({ rt: '#thread-a:r7', draft: '#msg-a:r2' }, 'New mail');
    expect(read(conversation(card2026({ id: FIRST }) + box, FIRST) + other).compose).toEqual([
      { threadId: FIRST, text: 'Hello' },
      { threadId: null, text: 'New mail' },
    ]);
  });

  it('in a thread that was begun here name it by the client’s id or the answered message', () => {
    const card = card2026({ id: FIRST, threadId: `#${clientThread}` });
    expect(read(shown(card, replyBox({ rt: `#${clientThread}` }, ''))).compose[0]?.threadId).toBe(FIRST);
    const rm = `#msg-f:${BigInt(`0x${FIRST}`)}`;
    expect(read(shown(card, replyBox({ rt: '#thread-a:r5', rm }, ''))).compose[0]?.threadId).toBe(FIRST);
    expect(read(shown(card, replyBox({ rt: '#thread-a:r5' }, ''))).compose[0]?.threadId).toBeNull();
  });

  it('are not any editable field of the page', () => {
    const chat = '<div contenteditable="true" role="textbox">chat</div>';
    expect(read(conversation(card2026(), FIRST) + chat).compose).toEqual([]);
  });
});
