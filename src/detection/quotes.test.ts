import { describe, expect, it } from 'vitest';
import { detectionLanguages } from '../languages/detection.ts';
import { normalise } from './normalise.ts';
import { ownWords } from './quotes.ts';

const MARKS = detectionLanguages.map(({ quotes }) => quotes);

function own(text: string): string {
  const plain = normalise(text).text;
  return ownWords(plain, MARKS)
    .map(({ start, end }) => plain.slice(start, end))
    .join('\n')
    .trim();
}

describe('own words', () => {
  it.each([
    ['yes\n\nOn Mon, 3 Mar 2031 at 10:00, Ida <ida@b.example> wrote:\n> no'],
    ['yes\n\nOn Mon, 3 Mar 2031 at 10:00, Ida\n<ida@b.example> wrote:\n\nno'],
    ['yes\n\nEl 3 mar 2031, a las 13:44, Ida <ida@b.example> escribió:\n> no'],
    ['yes\n\nLe 3 mars 2031 à 13:44, Ida <ida@b.example> a écrit :\n> no'],
    ['yes On Mon, 3 Mar 2031 at 10:00, Ida <ida@b.example> wrote: > no > no'],
    ['  yes El 3 mar 2031 a las 13:44, Ida escribió: > no'],
    ['yes\n\n> On 3 Mar 2031, Ida wrote:\n>\n> no'],
    ['yes\n\nFrom: Ida\nSent: Monday\nTo: Jo\n\nno'],
    ['yes\n\n*De:* Ida\n*Enviado:* lunes\n\nno'],
    ['yes\n\nDe : Ida\nDate : lundi\n\nno'],
    ['yes\n\n-----Message d’origine-----\nno'],
    ['yes\n\n---------- Mensaje reenviado ---------\nno'],
    ['yes\n\nBegin forwarded message:\n\nno'],
    ['yes\n\n-- \nno'],
    ['yes\n\nSent from my phone'],
    ['yes\n\nThis email is confidential and no more'],
  ])('of %j', (text) => {
    expect(own(text)).toBe('yes');
  });

  it('stay when they stand below or between quoted lines', () => {
    expect(own('On Mon, 3 Mar 2031, Ida <ida@b.example> wrote:\n> no\nyes\n> no\nyes')).toBe('yes\nyes');
  });

  it('stay when they only look like a header', () => {
    expect(own('From: here to there\nis a long way')).toBe('from: here to there\nis a long way');
    expect(own('On this he wrote:\nyes')).toBe('on this he wrote:\nyes');
  });
});

describe('normalised text', () => {
  it('knows where each unit came from', () => {
    const given = 'Ａé\u200b“ﬁ”\r\nx';
    const { text, starts, ends } = normalise(given);
    expect(text).toBe('aé"fi"\nx');
    expect([...text].map((_, index) => given.slice(starts[index], ends[index]))).toEqual([
      'Ａ',
      'é',
      '“',
      'ﬁ',
      'ﬁ',
      '”',
      '\r\n',
      'x',
    ]);
  });
});
