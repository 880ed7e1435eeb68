import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, LEARNED_FROM, prepare } from '../commands/train.ts';
import { readTrainingMails } from '../commands/training-mails.ts';
import { detectionData, detectionLanguages } from '../languages/detection.ts';
import { conceptsOf, indexConcepts } from './concepts.ts';
import { detect } from './detect.ts';
import { FEATURE_COUNT, MOST_CONCEPTS, MOST_LEVELS, modelOf, OUTCOMES } from './model.ts';

const NAMES = Object.keys(detectionLanguages[0]?.concepts ?? {});

describe('the learned model', () => {
  // That these very bytes come of them is for `npm run torture` (test/torture/training.test.ts).
  it('was learned from the mails of the project as the detector sees them now', async () => {
    const committed = readFileSync(new URL('../languages/weights.ts', import.meta.url), 'utf8');
    const fingerprint = await fingerprintOf(prepare(await readTrainingMails()));
    expect(committed, 'run `npm run train`').toContain(`${LEARNED_FROM}${fingerprint}\n`);
  }, 30_000);

  it('fits its table', () => {
    const { levels, outcomes } = modelOf(detectionData.weights);
    expect(levels.length).toBe(FEATURE_COUNT);
    expect(levels.some((level) => level !== 0)).toBe(true);
    expect(levels.every((level) => Math.abs(level) <= MOST_LEVELS)).toBe(true);
    expect(outcomes.length).toBe(OUTCOMES.length);
    expect(NAMES.length).toBeLessThanOrEqual(MOST_CONCEPTS);
  });

  it('shows words for a no without a stock phrase', () => {
    const text = 'Sorted, thanks. We found a man in the village who does it for less, so no need to come.';
    const from = { name: null, email: null };
    const message = { id: null, from, sentAt: null, direction: 'in' as const, text };
    const verdict = detect({ subject: 'Re: Quote', account: null, messages: [message] }, detectionData);
    expect(verdict.rejection).toBe(true);
    expect(verdict.evidence.length).toBeGreaterThan(0);
  });
});

describe.each(detectionLanguages.map((language) => [language.code, language] as const))(
  'the concepts of %s',
  (_, language) => {
    it('are those of the model, each with words', () => {
      expect(Object.keys(language.concepts ?? {})).toEqual(NAMES);
      const empty = Object.entries(language.concepts ?? {}).filter(([, words]) => words.trim() === '');
      // Verbs do not show the person in every language.
      for (const [name] of empty) expect(['weVerb', 'iVerb', 'youVerb']).toContain(name);
    });

    it('have no beginning so short that it means everything', () => {
      for (const words of Object.values(language.concepts ?? {})) {
        for (const word of words.split(' ')) if (word.endsWith('*')) expect(word.length).toBeGreaterThan(3);
      }
    });

    it('are found by word, beginning and ending', () => {
      const index = indexConcepts(language, NAMES);
      for (const [name, words] of Object.entries(language.concepts ?? {})) {
        if (words === '') continue;
        const word = (words.split(' ')[0] ?? '').replaceAll('*', 'xx');
        expect(conceptsOf(index, word)).toContain(NAMES.indexOf(name));
      }
    });
  },
);
