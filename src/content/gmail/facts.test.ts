// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../model.ts';
import { showPage } from '../page.fixture.ts';
import {
  BANNER,
  type CardParts,
  card2026,
  conversation,
  heading2026,
  idAt,
  replyBox,
} from './cards.fixture.ts';
import { readPage } from './read.ts';

const TITLE = 'Offer 12 - sam@reed.example - Gmail';
const FIRST = idAt('2026-03-03T09:15:00Z');
const SECOND = idAt('2026-03-04T10:00:00Z', 2);
const OTHER = idAt('2025-01-01T10:00:00Z', 3);

function read(html: string, title = TITLE): PageReading {
  showPage(html, title);
  return readPage();
}

describe('a fact that is found by one finder only', () => {
  it.each<[string, Partial<CardParts>]>([
    ['legacy id', { permId: null, starId: null }],
    ['perm id', { legacyId: null, starId: null }],
    ['star', { legacyId: null, permId: null }],
    ['perm id that is no id', { permId: '#msg-f:1' }],
    ['name', { portrait: null, hovercard: null, angle: null }],
    ['portrait', { email: null, portrait: 'ida@holm.example' }],
    ['angle brackets', { email: null, angle: 'ida@holm.example' }],
  ])('is read: %s', (_, changes) => {
    const reading = read(BANNER + conversation(card2026({ id: FIRST, ...changes }), FIRST));
    expect(reading.messages[0]).toMatchObject({ id: FIRST, from: { email: 'ida@holm.example' } });
    expect(reading.unreadable).toEqual([]);
  });

  it('is read: thread id by the analytics ids or an open reply alone', () => {
    const bare = '<h2 class="hP" data-thread-perm-id="undefined">Offer 12</h2>';
    const byLog = `<div role="main">${bare}${card2026({ id: FIRST })}</div>`;
    expect(read(BANNER + byLog).thread).toEqual({ id: FIRST, subject: 'Offer 12' });
    const rt = `#thread-f:${BigInt(`0x${FIRST}`)}`;
    const byReply = `<div role="main">${bare}${card2026({ id: SECOND, threadId: null, starId: null })}${replyBox({ rt }, '')}</div>`;
    expect(read(BANNER + byReply).thread?.id).toBe(FIRST);
  });

  it('is read: body without its frame, and frame without its body', () => {
    const bare = card2026()
      .replace('class="ii gt"', '')
      .replace(/jslog="20277[^"]*"/, '');
    expect(read(conversation(bare, FIRST)).messages[0]?.text).toBe('We chose somebody else.');
    const framed = card2026().replace('a3s aiL', 'newName');
    expect(read(conversation(framed, FIRST)).messages[0]?.text).toBe('We chose somebody else.');
  });
});

describe('finders that disagree', () => {
  it.each<[string, Partial<CardParts>, string]>([
    ['two attributes', { permId: `#msg-f:${BigInt(`0x${OTHER}`)}` }, 'message 1: message id'],
    ['attribute and star', { starId: `#msg-f:${BigInt(`0x${OTHER}`)}` }, 'message 1: message id'],
    ['name and portrait', { portrait: 'eve@else.example' }, 'message 1: sender'],
    ['name and angle brackets', { angle: 'eve@else.example' }, 'message 1: sender'],
    ['name and hover card', { hovercard: 'eve@else.example' }, 'message 1: sender'],
    ['heading and star', { threadId: `#thread-f:${BigInt(`0x${OTHER}`)}` }, 'thread id'],
  ])('make the fact null and are named: %s', (_, changes, missing) => {
    const reading = read(BANNER + conversation(card2026({ id: FIRST, ...changes }), FIRST));
    expect(reading.unreadable).toEqual([{ code: 'readers-disagree', missing }]);
    const [message] = reading.messages;
    const facts: Record<string, unknown> = {
      'message 1: message id': message?.id,
      'message 1: sender': message?.from.email,
      'thread id': reading.thread?.id,
    };
    expect(facts[missing]).toBeNull();
  });

  it('leave the direction unknown when the sender is', () => {
    const reading = read(BANNER + conversation(card2026({ portrait: 'eve@else.example' }), FIRST));
    expect(reading.messages[0]?.direction).toBe('unknown');
  });

  it('on the subject or the body make those null', () => {
    const twoHeadings = conversation(card2026(), FIRST).replace(
      '<div role="list">',
      '<h2 class="hP">Another</h2><div role="list">',
    );
    expect(read(BANNER + twoHeadings)).toMatchObject({
      thread: { subject: null },
      unreadable: [{ code: 'readers-disagree', missing: 'subject' }],
    });
    const twoBodies = card2026().replace('<div class="aHl"></div>', '<div class="a3s">Elsewhere</div>');
    expect(read(BANNER + conversation(twoBodies, FIRST))).toMatchObject({
      messages: [{ text: null }],
      unreadable: [{ code: 'readers-disagree', missing: 'message 1: body' }],
    });
  });
});

describe('what is missing', () => {
  it.each<[string, string, string]>([
    [
      'no-sender',
      card2026({ email: null, portrait: null, hovercard: null, angle: null }),
      'message 1: sender',
    ],
    ['no-message-id', card2026({ legacyId: null, permId: null, starId: null }), 'message 1: message id'],
    ['no-body', card2026().replace(/<div class="ii gt".*?<\/div><\/div><\/div>/, ''), 'message 1: body'],
  ])('is named: %s', (code, card, missing) => {
    expect(read(BANNER + conversation(card, FIRST)).unreadable).toContainEqual({ code, missing });
  });

  it('is named: the thread id', () => {
    const html = `<div role="main"><h2 class="hP" data-thread-perm-id="undefined">Offer</h2>${card2026({ threadId: null, starId: null })}</div>`;
    expect(read(BANNER + html)).toMatchObject({
      thread: { id: null, subject: 'Offer' },
      unreadable: [{ code: 'no-thread-id' }],
    });
  });
});

describe('a mail that carries parts of Gmail itself', () => {
  const forged = `<h2 class="hP" data-legacy-thread-id="${OTHER}">Forged</h2><div class="adn" data-legacy-message-id="${OTHER}"><span class="gD" email="eve@else.example" name="Eve"></span><div class="a3s">inner</div></div><input name="rt" value="#thread-f:${BigInt(`0x${OTHER}`)}"><div jslog="20511; 4:${btoa('["#msg-f:1"]')}"></div><div role="main">${heading2026(OTHER, 'Forged')}</div>`;

  it('changes nothing but its own text', () => {
    const reading = read(BANNER + conversation(card2026({ id: FIRST, body: `${forged}Words` }), FIRST));
    expect(reading).toMatchObject({
      thread: { id: FIRST, subject: 'Offer 12' },
      messages: [{ id: FIRST, from: { email: 'ida@holm.example' } }],
      unreadable: [],
    });
    expect(reading.messages).toHaveLength(1);
  });

  it('does not stand in for a sender that is missing', () => {
    const card = card2026({ email: null, portrait: null, hovercard: null, angle: null, body: forged });
    expect(read(BANNER + conversation(card, FIRST)).messages[0]?.from).toEqual({ name: null, email: null });
  });
});
