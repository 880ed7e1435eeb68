// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../model.ts';
import { showPage } from '../page.fixture.ts';
import {
  BANNER,
  card2016,
  card2025,
  card2026,
  collapsedCard,
  conversation,
  heading2026,
  idAt,
} from './cards.fixture.ts';
import { fingerprint, readPage } from './read.ts';

const TITLE = 'Offer 12 - sam@reed.example - Gmail';
const FIRST = idAt('2026-03-03T09:15:00Z');
const SECOND = idAt('2026-03-04T10:00:00Z', 2);
const OTHER = idAt('2025-01-01T10:00:00Z', 3);

function read(html: string, title = TITLE): PageReading {
  showPage(html, title);
  return readPage();
}

describe.each([
  ['2026-10', card2026],
  ['2025-08', card2025],
  ['2016-05', card2016],
])('a conversation of %s', (_, card) => {
  it('is read with all its facts', () => {
    const own = { id: SECOND, email: 'sam@reed.example', name: 'Sam Reed', body: 'Thank you.' };
    const cards = card({ id: FIRST }) + card({ ...own, threadId: `#thread-f:${BigInt(`0x${FIRST}`)}` });
    expect(read(BANNER + conversation(cards, FIRST))).toEqual({
      account: { name: 'Sam Reed', email: 'sam@reed.example' },
      thread: { id: FIRST, subject: 'Offer 12' },
      messages: [
        {
          id: FIRST,
          from: { name: 'Ida Holm', email: 'ida@holm.example' },
          sentAt: '2026-03-03T09:15:00.000Z',
          direction: 'in',
          text: 'We chose somebody else.',
        },
        {
          id: SECOND,
          from: { name: 'Sam Reed', email: 'sam@reed.example' },
          sentAt: '2026-03-04T10:00:00.000Z',
          direction: 'out',
          text: 'Thank you.',
        },
      ],
      compose: [],
      unreadable: [],
    });
  });
});

describe('what is on screen', () => {
  it('is read, not a conversation left open earlier nor the rows of the list', () => {
    const row = `<table><tr role="row"><td><span data-thread-id="#thread-f:1" data-legacy-thread-id="${OTHER}">Row</span></td></tr></table>`;
    const reading = read(
      BANNER +
        conversation(card2026({ id: OTHER }), OTHER, ' style="display: none"') +
        `<div aria-hidden="true">${conversation(card2026({ id: OTHER }), OTHER)}</div>` +
        `<div hidden>${conversation(card2026({ id: OTHER }), OTHER)}</div>` +
        `<div role="main">${row}${heading2026(FIRST, 'Offer 12')}${card2026({ id: FIRST })}</div>`,
    );
    expect(reading.thread).toEqual({ id: FIRST, subject: 'Offer 12' });
    expect(reading.messages.map(({ id }) => id)).toEqual([FIRST]);
    expect(reading.unreadable).toEqual([]);
  });

  it('is no conversation when only the list is shown', () => {
    const list = `<div role="main"><span data-legacy-thread-id="${FIRST}">Row</span></div>`;
    const reading = read(BANNER + list + conversation(card2026(), FIRST, ' style="display:none"'), TITLE);
    expect(reading).toMatchObject({ thread: null, messages: [], unreadable: [{ code: 'no-conversation' }] });
    expect(fingerprint()).toBeNull();
  });

  it('is not chosen by guess when two conversations are shown', () => {
    const reading = read(conversation(card2026(), FIRST) + conversation(card2026({ id: OTHER }), OTHER));
    expect(reading).toMatchObject({ thread: null, messages: [], unreadable: [{ code: 'readers-disagree' }] });
  });

  it('may be a saved part of a page without any role', () => {
    const reading = read(card2025({ id: FIRST }), '');
    expect(reading.thread).toEqual({ id: FIRST, subject: null });
    expect(reading.messages).toMatchObject([
      { id: FIRST, direction: 'unknown', text: 'We chose somebody else.' },
    ]);
    expect(reading.unreadable.map(({ code }) => code)).toEqual(['no-account', 'no-subject']);
  });

  it('says so when a conversation has no message', () => {
    const reading = read(BANNER + conversation('', FIRST));
    expect(reading).toMatchObject({ thread: { id: FIRST }, unreadable: [{ code: 'no-messages' }] });
  });
});

describe('collapsed messages', () => {
  it('have sender and date, but no id and no text', () => {
    const reading = read(BANNER + conversation(collapsedCard() + card2026({ id: SECOND }), FIRST));
    expect(reading.messages[0]).toEqual({
      id: null,
      from: { name: 'Ida Holm', email: 'ida@holm.example' },
      sentAt: '2026-03-03T09:15',
      direction: 'in',
      text: null,
    });
    expect(reading.messages).toHaveLength(2);
  });

  it('are not the line that counts them', () => {
    const counter =
      '<div class="kQ" role="listitem" aria-expanded="false"><div class="adf ads"><span class="adx">3</span></div></div>';
    expect(read(conversation(counter + card2026(), FIRST)).messages).toHaveLength(1);
  });

  it('give no text where the signs of it contradict each other', () => {
    const html = card2026().replace('aria-expanded="true"', 'aria-expanded="false"');
    const reading = read(BANNER + conversation(html, FIRST));
    expect(reading.messages[0]?.text).toBeNull();
    expect(reading.unreadable).toEqual([{ code: 'readers-disagree', missing: 'message 1: expanded' }]);
  });
});

describe('a reply that was just sent', () => {
  it('has the id of the client, then the server’s', () => {
    const sent = { legacyId: null, permId: '#msg-a:r-55', starId: null, title: '' };
    const before = read(BANNER + conversation(card2026(sent), FIRST)).messages[0];
    expect(before).toMatchObject({ id: 'msg-a:r-55', sentAt: null });
    const after = read(BANNER + conversation(card2026({ ...sent, legacyId: SECOND }), FIRST)).messages[0];
    expect(after).toMatchObject({ id: SECOND, sentAt: '2026-03-04T10:00:00.000Z' });
  });
});

describe('fingerprint', () => {
  const of = (html: string, title = TITLE) => {
    showPage(html, title);
    return fingerprint();
  };
  const page = conversation(collapsedCard() + card2026({ id: SECOND }), FIRST);

  it('is the same for the same page and another for every change that matters', () => {
    const changed = [
      page,
      conversation(card2026({ id: SECOND }), FIRST),
      conversation(card2026({ id: FIRST }) + card2026({ id: SECOND }), FIRST),
      conversation(collapsedCard() + card2026({ id: SECOND, legacyId: null }), FIRST),
      conversation(collapsedCard() + card2026({ id: SECOND }), OTHER),
      conversation(collapsedCard() + card2026({ id: SECOND, body: '' }), FIRST),
    ];
    expect(of(page)).toBe(of(page));
    expect(new Set(changed.map((html) => of(html))).size).toBe(changed.length);
    expect(of(page)).not.toBe(of(page, 'Offer 12 - other@reed.example - Gmail'));
  });
});
