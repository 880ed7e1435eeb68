import { describe, expect, it } from 'vitest';
import { clientId, legacyId, serverId, timeOfId, urlToken } from '../gmail/ids.ts';
import { mailbox, NOW, threadOf, threads } from './threads.ts';

const messages = threads.flatMap((thread) => [
  ...thread.messages,
  ...(thread.arrival ? [thread.arrival] : []),
]);

describe('ids', () => {
  it('carry the time of arrival in milliseconds above 20 bits', () => {
    const at = '2026-10-03T11:51:26.123Z';
    expect(legacyId(at, 5)).toMatch(/^[0-9a-f]{16}$/);
    expect(timeOfId(legacyId(at, 5))).toBe(Date.parse(at));
    expect(timeOfId(legacyId(at, 2 ** 20 - 1))).toBe(Date.parse(at));
  });

  it('name the same number in hexadecimal and decimal', () => {
    expect(serverId('msg', '18a41665ecb473a3')).toBe('#msg-f:1775568780109575075');
    expect(serverId('thread', '1a1019ad5b49f8a9')).toBe('#thread-f:1878029276965107881');
  });

  it('of the client and of the address bar hold no server number', () => {
    expect(clientId('msg', 'a')).toMatch(/^#msg-a:r-?\d{15,19}$/);
    expect(urlToken('a')).toMatch(/^FMfcgzQ[A-Za-z]{20,25}$/);
  });

  it('are all different', () => {
    const all = [
      messages.map((message) => message.id),
      messages.map((message) => message.permId),
      threads.map((thread) => thread.permId),
      threads.map((thread) => thread.token),
      threads.map((thread) => thread.key),
    ];
    for (const ids of all) expect(new Set(ids).size).toBe(ids.length);
  });

  it('of every mail agree with its date', () => {
    for (const message of messages) expect(timeOfId(message.id)).toBe(Date.parse(message.at));
  });

  it('of a received mail are the server’s, of an own one the client’s', () => {
    for (const message of messages) {
      const own = message.from.email === mailbox.account.email;
      if (own) expect(message.permId).toMatch(/^#msg-a:r-?\d+$/);
      else expect(message.permId).toBe(serverId('msg', message.id));
    }
  });
});

describe('the mailbox', () => {
  it('has threads enough of both kinds, in three languages', () => {
    expect(threads.length).toBeGreaterThanOrEqual(14);
    const refusals = threads.filter((thread) => thread.expect === 'rejection');
    const others = threads.filter((thread) => thread.expect === 'other');
    expect(new Set(refusals.map((thread) => thread.language))).toEqual(new Set(['en', 'es', 'fr']));
    expect(new Set(refusals.map((thread) => thread.kind))).toEqual(new Set(['sales', 'tender', 'job']));
    expect(others.length).toBeGreaterThanOrEqual(7);
  });

  it('lists newest first, with Dana’s no on top', () => {
    const newest = threads.map((thread) => thread.messages.at(-1)?.at ?? '');
    expect(newest).toEqual([...newest].sort().reverse());
    expect(threads.find((thread) => thread.expect === 'rejection')?.key).toBe('dana');
  });

  it('has each thread in order and none in the future', () => {
    for (const thread of threads) {
      const dates = thread.messages.map((message) => message.at);
      expect(dates).toEqual([...dates].sort());
      expect(thread.id).toBe(thread.messages[0]?.id);
      expect(thread.messages.at(-1)?.card).toBe('open');
      expect((dates.at(-1) ?? '') < NOW).toBe(true);
      if (thread.arrival) expect(thread.arrival.at > (dates.at(-1) ?? '')).toBe(true);
    }
  });

  it('names nobody outside the reserved domains', () => {
    for (const message of messages) {
      for (const person of [message.from, ...message.to]) expect(person.email).toMatch(/@[a-z.-]+\.example$/);
    }
  });
});

describe('single threads', () => {
  const text = (key: string): string =>
    threadOf(key)
      .messages.map((message) => message.body.paragraphs.join('\n'))
      .join('\n');

  it('say what the pictures and the other tests expect', () => {
    expect(text('dana')).toContain(
      'After a lot of discussion, we’ve decided to go in a different direction for the data platform.',
    );
    expect(text('marta')).toContain('hemos decidido tomar un camino diferente');
    expect(text('jean-baptiste')).toContain('nous avons retenu un autre prestataire');
    expect(text('conditional')).toContain('If you decide to go in a different direction');
    expect(text('newsletter')).toContain('Unfortunately');
  });

  it('keep a no in the quote out of the mail’s own words', () => {
    const [message] = threadOf('quoted-no').messages;
    expect(message?.body.paragraphs.join(' ')).not.toMatch(/not be taking|somebody local/);
    expect(message?.body.quote?.quote?.paragraphs.join(' ')).toContain('We will not be taking');
  });

  it('show the states of cards', () => {
    const cards = threadOf('long').messages.map((message) => message.card);
    expect(cards).toEqual(['closed', 'hidden', 'hidden', 'closed', 'closed', 'open']);
    expect(threadOf('answered').messages.at(-1)?.from).toBe(mailbox.account);
    expect(threadOf('silence').folder).toBe('sent');
    expect(threadOf('silence').permId).toMatch(/^#thread-a:r/);
    expect(threadOf('job-system').messages[0]?.from.email).toMatch(/^no-reply@/);
  });

  it('fail for an unknown key', () => {
    expect(() => threadOf('nobody')).toThrow('no thread "nobody"');
  });
});
