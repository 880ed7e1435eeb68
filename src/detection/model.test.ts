import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainedSource } from '../commands/train.ts';
import { detectionLanguages } from '../languages/detection.ts';
import { conceptsOf, indexConcepts } from './concepts.ts';
import { detect } from './detect.ts';
import { CONCEPTS, FEATURE_COUNT, learnedModel, MOST_CONCEPTS, MOST_LEVELS, OUTCOMES } from './model.ts';

describe('the learned model', () => {
  it('is what the mails of the project give, byte for byte', async () => {
    const committed = readFileSync(new URL('./weights.ts', import.meta.url), 'utf8');
    expect(await trainedSource()).toBe(committed);
  }, 120_000);

  it('fits its table', () => {
    const { levels, outcomes } = learnedModel();
    expect(levels.length).toBe(FEATURE_COUNT);
    expect(levels.some((level) => level !== 0)).toBe(true);
    expect(levels.every((level) => Math.abs(level) <= MOST_LEVELS)).toBe(true);
    expect(outcomes.length).toBe(OUTCOMES.length);
    expect(CONCEPTS.length).toBeLessThanOrEqual(MOST_CONCEPTS);
  });

  it('shows words for a no without a stock phrase', () => {
    const text = 'Sorted, thanks. We found a man in the village who does it for less, so no need to come.';
    const from = { name: null, email: null };
    const message = { id: null, from, sentAt: null, direction: 'in' as const, text };
    const verdict = detect({ subject: 'Re: Quote', account: null, messages: [message] }, detectionLanguages);
    expect(verdict.rejection).toBe(true);
    expect(verdict.evidence.length).toBeGreaterThan(0);
  });
});

describe.each(detectionLanguages.map((language) => [language.code, language] as const))(
  'the concepts of %s',
  (_, language) => {
    it('are those of the model, each with words', () => {
      expect(Object.keys(language.concepts ?? {})).toEqual(CONCEPTS);
      for (const words of Object.values(language.concepts ?? {})) expect(words.trim()).not.toBe('');
    });

    it('have no beginning so short that it means everything', () => {
      for (const words of Object.values(language.concepts ?? {})) {
        for (const word of words.split(' ')) if (word.endsWith('*')) expect(word.length).toBeGreaterThan(3);
      }
    });

    it('are found by word and by beginning', () => {
      const index = indexConcepts(language, CONCEPTS);
      for (const [name, words] of Object.entries(language.concepts ?? {})) {
        const word = (words.split(' ')[0] ?? '').replace('*', '');
        expect(conceptsOf(index, word)).toContain(CONCEPTS.indexOf(name));
      }
    });
  },
);
