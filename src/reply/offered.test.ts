import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { lessonsOffered, offeredWords } from './offered.ts';

describe('offeredWords', () => {
  it.each<[string, string[]]>([
    [
      'Hi Sam,\n\nThanks for asking. Your price was about a third above the other two. The team also wanted references from our industry, and there were none. We liked working with you.\n\nBest,\nDana',
      [
        'Your price was about a third above the other two.',
        'The team also wanted references from our industry, and there were none.',
        'We liked working with you.',
      ],
    ],
    [
      'Hola, Sam:\n\nGracias por preguntar. El precio no fue el problema. Nos faltó ver un plan por fases.\n\nUn saludo,\nMarta Ruiz\nDirectora comercial de Grupo Alba en Madrid',
      ['El precio no fue el problema.', 'Nos faltó ver un plan por fases.'],
    ],
    [
      'Bonjour Sam,\n\nMerci pour votre message. L’autre offre comprenait la formation des équipes.\n\nBien cordialement,\nJean',
      ['L’autre offre comprenait la formation des équipes.'],
    ],
    [
      'Thanks for asking so kindly, and honestly the price was too high for what we needed this year.',
      ['Thanks for asking so kindly, and honestly the price was too high for what we needed this year.'],
    ],
    ['A, C\n\nThanks,\nDana', ['A, C']],
    ['Price.', ['Price.']],
    ['Hi Sam,\n\nThanks again,\nDana', []],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(offeredWords(text, wordings)).toEqual(sentences);
  });

  it('joins a sentence that the mail program has broken', () => {
    const text =
      'We compared three offers, and in the end the other two had done this\nfor a company of our size before.\n- price\n- no references at all from anybody';
    expect(offeredWords(text, wordings)).toEqual([
      'We compared three offers, and in the end the other two had done this for a company of our size before.',
      '- no references at all from anybody',
    ]);
  });

  it('gives at most three, and only words of the answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120, size: 'max' }), (text) => {
        const sentences = offeredWords(text, wordings);
        expect(sentences.length).toBeLessThanOrEqual(3);
        const squeezed = (words: string) => words.replace(/\s/g, '');
        for (const sentence of sentences) expect(squeezed(text)).toContain(squeezed(sentence));
      }),
    );
  });
});

describe('lessonsOffered', () => {
  it.each<[string[], string[]]>([
    [
      [
        'Price was fine; the rollout plan was too vague',
        'They said "no phases, no deal. Sorry" – twice',
        'Third',
      ],
      ['Price was fine', 'They said "no phases, no deal. Sorry"'],
    ],
    [['- Ask who signs. Also ask when.'], ['Ask who signs']],
    [['«Nos faltó ver un plan. Por fases», dijo Marta'], ['«Nos faltó ver un plan. Por fases», dijo Marta']],
    [['Too late', 'too late', '  ', 'No'], ['Too late']],
    [['3.5 % dearer than the others'], ['3.5 % dearer than the others']],
    [[], []],
  ])('of %j', (notes, lessons) => {
    expect(lessonsOffered(notes)).toEqual(lessons);
  });

  it('cuts a long clause where it can be cut', () => {
    const [lesson = ''] = lessonsOffered([
      'They wanted a partner with people in the same town, because the last one never came when the machine stopped, and that had cost them a week',
    ]);
    expect(lesson).toBe(
      'They wanted a partner with people in the same town, because the last one never came when the machine stopped',
    );
  });
});
