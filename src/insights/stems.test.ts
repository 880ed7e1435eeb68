import { describe, expect, test } from 'vitest';
import { lessonWords } from '../languages/lesson-words.ts';
import { isNear } from './near.ts';
import { stemsOf } from './stems.ts';

const { en, es, fr } = lessonWords;
const ALL = [en, es, fr];
const stems = (text: string, languages = ALL) => stemsOf([text], languages)[0];
const words = (text: string, languages = ALL) => stems(text, languages)?.words.join(' ');

describe('forms of a word are the same word', () => {
  test.each([
    ['en', 'price prices priced pricing'],
    ['en', 'reference references referenced referencing'],
    ['en', 'company companies'],
    ['en', 'plan plans planned planning'],
    ['en', 'write writes wrote written writing'],
    ['en', 'reply replies replied replying'],
    ['en', 'process processes'],
    ['en', 'early earlier earliest'],
    ['es', 'referencia referencias'],
    ['es', 'sector sectores'],
    ['es', 'decisión decisiones decision'],
    ['es', 'preguntar pregunta pregunto preguntando preguntado preguntarles'],
    ['es', 'presupuesto presupuestos'],
    ['es', 'pedir pide piden'],
    ['fr', 'référence références reference'],
    ['fr', 'demander demande demandé demandée demandez'],
    ['fr', 'principal principaux'],
    ['fr', 'dossier dossiers'],
    ['fr', 'industriel industrielle industriels industrielles'],
  ] as const)('%s: %s', (code, forms) => {
    const found = forms.split(' ').map((form) => words(form, [lessonWords[code]]));
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toMatch(/^\S{3,}$/);
  });
});

describe('what a lesson is about', () => {
  test('little words, accents, letter case and apostrophes', () => {
    expect(words('Always show THEIR Référence, first!')).toBe(words('reference'));
    expect(words('l’offre d’abord', [fr])).toBe(words('offre', [fr]));
    expect(words('The client’s budget', [en])).toBe(words('client budget', [en]));
  });

  test('each lesson in its own language, an unclear one in that of most', () => {
    const lessons = [
      'Enseñar las referencias de su sector',
      'Plazos y precios del sector',
      'Referencias sector',
    ];
    const [, , unclear] = stemsOf(lessons, ALL);
    expect(unclear?.words).toEqual(stemsOf(['Referencias sector'], [es])[0]?.words);
    expect(words('Referencias sector', [fr, es])).toBe(words('Referencias sector', [fr]));
  });

  test('a negation, in every way to write it', () => {
    for (const text of [
      'Don’t bring slides',
      "Don't bring slides",
      'dont bring slides',
      'Never bring slides',
    ]) {
      expect(stems(text)).toMatchObject({ words: stems('slides')?.words, negated: true });
    }
    expect(stems('No llevar diapositivas')?.negated).toBe(true);
    expect(stems('Ne pas montrer de diapositives')?.negated).toBe(true);
    expect(stems('Bring slides')?.negated).toBe(false);
  });

  test('a lesson of little words only, and one in another script, still have something to compare', () => {
    expect(words('We did what we could')).toBe('could did we what');
    expect(words('早く送る')).toBe('早く送る');
    expect(words('…')).toBe('');
  });

  test('without language data words are compared as they are', () => {
    expect(words('The prices', [])).toBe('prices the');
  });

  test('an endless text is read to its limit', () => {
    expect(stems('budget '.repeat(100_000))?.words).toEqual(['budget']);
    const many = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' ');
    expect(stems(many)?.words.length).toBe(60);
  });
});

describe('nearly the same', () => {
  const near = (a: string, b: string) => {
    const [one, other] = stemsOf([a, b], ALL);
    return one !== undefined && other !== undefined && isNear(one, other) && isNear(other, one);
  };

  test.each([
    ['Send the offer early', 'Offers are sent earlier', true],
    ['Send the offer early', 'Send the offer early by phone', true],
    ['Ask for the budget before the offer', 'Ask for the dates before the offer', false],
    ['Send the offer early', 'Do not send the offer early', false],
    ['Send a summary of the offer before the call', 'Send a summary of the offer after the call', false],
    ['Enviar la oferta antes de la llamada', 'Enviar la oferta después de la llamada', false],
    ['Plus de références du secteur médical', 'Moins de références du secteur médical', false],
    ['Listen more, talk less', 'Listen more, talk less', true],
    ['…', '…', false],
  ])('%s | %s', (a, b, expected) => {
    expect(near(a, b)).toBe(expected);
  });
});
