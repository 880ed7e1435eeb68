import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import type { Thread, WordingLanguage } from '../model.ts';
import { composeDraft } from '../reply/compose.ts';
import { holdsMostOf, shareOf } from './same-words.ts';

const REQUEST = `Hi Dana,

Thank you for telling me, and for the two workshops. I understand the decision.

May I ask a favour: 10 minutes on the phone, so that I learn what decided it? I will only listen.

If not, that is fine too.

Sam`;

const SIGNATURE = '\n\nSam Marlowe\nMarlowe Studio · data and reporting\n+44 1632 960 144';

describe('a mail that a text was put into', () => {
  it.each([
    ['as it was', REQUEST],
    ['with a signature', REQUEST + SIGNATURE],
    ['with other line breaks, quotes and spaces', REQUEST.replaceAll('\n\n', '\n').replaceAll(' ', '\u00a0')],
    ['with another greeting', REQUEST.replace('Hi Dana,', 'Good morning dear Dana,')],
    ['with a sentence less', REQUEST.replace('If not, that is fine too.', '')],
    [
      'with a sentence more, and one changed',
      REQUEST.replace('I understand the decision.', 'We had fun. I see why.'),
    ],
    ['with its paragraphs in another order', REQUEST.split('\n\n').reverse().join('\n\n')],
  ])('is known %s', (_, mail) => {
    expect(holdsMostOf(REQUEST, mail)).toBe(true);
  });

  it.each([
    [
      'another mail to the same person',
      'Hi Dana,\n\nThank you. The invoice for the two workshops is attached.\n\nSam',
    ],
    ['a short thank-you', 'Hi Dana, thank you for telling me. Sam'],
    ['nothing', ''],
    ['its first sentence alone', 'Hi Dana,\n\nThank you for telling me, and for the two workshops.'],
  ])('is not %s', (_, mail) => {
    expect(holdsMostOf(REQUEST, mail)).toBe(false);
  });

  it('holds nearly all of a text of few words', () => {
    expect(holdsMostOf('Thank you, Dana.', 'Thank you, Dana. Sam')).toBe(true);
    expect(holdsMostOf('Thank you, Dana.', 'Thank you so much. Dana, are you there?')).toBe(false);
    expect(holdsMostOf('', 'Anything')).toBe(false);
    expect(shareOf('Yes', 'yes')).toBe(1);
  });

  it('does not count a word pair more often than the mail has it', () => {
    expect(shareOf('ring me ring me ring me', 'ring me')).toBeCloseTo(0.2);
  });
});

const thread: Thread = {
  subject: 'Data platform proposal',
  account: { name: 'Sam Marlowe', email: 'sam@marlowe-studio.example' },
  messages: [
    {
      id: '1',
      from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      sentAt: null,
      direction: 'in',
      text: 'Hi Sam,\nwe chose someone else.\nDana',
    },
  ],
};

describe.each(['en', 'es', 'fr'] satisfies WordingLanguage[])('our own drafts in %s', (language) => {
  const drafts = wordings[language].templates.map(({ id }) => {
    const choice = { template: id, language, register: 'tu', minutes: 10 } as const;
    return { id, text: composeDraft({ thread, verdict: null, choice, wordings }).text };
  });

  it('are known with any one sentence taken out and a signature below', () => {
    for (const { id, text } of drafts) {
      const sentences = text.split(/(?<=[.?!])\s+/);
      if (sentences.length < 4) continue;
      for (const left of sentences) {
        const mail = sentences.filter((sentence) => sentence !== left).join(' ') + SIGNATURE;
        expect(holdsMostOf(text, mail), `${id} without “${left}”`).toBe(true);
      }
    }
  });

  it('are told from each other, but for requests that share most of their sentences', () => {
    const same = drafts.flatMap((one) =>
      drafts
        .filter((other) => other !== one && holdsMostOf(one.text, other.text))
        .map(({ id }) => `${one.id}=${id}`),
    );
    expect(same).toEqual(language === 'es' ? ['request.short=request.noDecision'] : []);
  });
});
