import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { midSentence } from './mid-sentence.ts';

const names = ['Marta Ruiz Ibáñez', 'Early Works', null, 'Data platform'];

function inSentence(words: string): string | null {
  return midSentence(words, names, wordings);
}

describe('midSentence', () => {
  it.each([
    ['Ask about the budget year.', 'ask about the budget year'],
    ['  The price was never the point. ', 'the price was never the point'],
    ['A phased plan', 'a phased plan'],
    ["We're too slow to answer", "we're too slow to answer"],
    ["Don't send a price before a talk", "don't send a price before a talk"],
    ['When I ask early, I hear more', 'when I ask early, I hear more'],
    ['Preguntar por el presupuesto.', 'preguntar por el presupuesto'],
    ['Él decide solo', 'él decide solo'],
    ['Demander qui décide', 'demander qui décide'],
    ["J'envoie deux références", "j'envoie deux références"],
    ['L’offre était trop longue', 'l’offre était trop longue'],
    ['À préciser plus tôt', 'à préciser plus tôt'],
  ])('takes the capital off %j', (words, fit) => {
    expect(inSentence(words)).toBe(fit);
  });

  it.each([
    'I ask earlier',
    "I'll ask earlier",
    'Marta decides alone',
    'Will decides alone',
    'Don decides alone',
    'ROI first, then features',
    'B2B references matter',
    'A/B tests persuade them',
    'SEO is what they buy',
    'Early warnings came from their mails',
    'Data comes first',
    'Preise früher nennen',
    'In Angeboten früher nachfragen',
    'Northwind wants a phased plan',
    'Monday calls are no use',
    '“Too many options” was the reason',
    '¿Quién decide?',
    'price first',
    'O’Brien decides',
    'Ask…',
  ])('leaves %j as it is', (words) => {
    expect(inSentence(words)).toBe(words);
  });

  it('takes one full stop off the end and no other mark', () => {
    expect(inSentence('Ask who decides. Then ask again.')).toBe('ask who decides. Then ask again');
    expect(inSentence('Ask more...')).toBe('ask more...');
    expect(inSentence('Ask who decides?')).toBe('ask who decides?');
  });

  it('is nothing where there are no words', () => {
    expect([inSentence(''), inSentence('  '), inSentence('.')]).toEqual([null, null, null]);
  });
});
