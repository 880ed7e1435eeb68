import { describe, expect, it } from 'vitest';
import { readTrainingMails } from '../commands/training-mails.ts';
import { detectionLanguages } from '../languages/detection.ts';
import type { DetectionLanguage } from '../model.ts';
import { analyse } from './analysis.ts';
import { lexiconOf } from './lexicon.ts';
import { addPhrase, findPhrases, newTrie } from './trie.ts';

const lexicon = lexiconOf(detectionLanguages);

// Only what the other side wrote, in the language of the phrase: a phrase that stands nowhere but in the
// user's own messages, or by chance in another language, has never told a rejection.
const refusing = (await readTrainingMails())
  .filter(({ label }) => label.rejection)
  .flatMap(({ mail, label }) =>
    mail.thread.messages
      .filter(({ direction }) => direction !== 'out')
      .map(({ text }) => ({ language: label.language, tokens: analyse(text ?? '', lexicon).tokens })),
  );

/** The refusal phrases of a language, with their strength, that no mail labelled as a rejection has. */
function unusedPhrases({ code, fillers, classes, refusals }: DetectionLanguage): string[] {
  const trie = newTrie<string>(fillers);
  const unused = new Set<string>();
  for (const { strength, phrases } of refusals) {
    for (const phrase of phrases) {
      const cue = `${strength}: ${phrase}`;
      addPhrase(trie, phrase, classes, cue);
      unused.add(cue);
    }
  }
  for (const { language, tokens } of refusing) {
    if (language !== code) continue;
    for (const { cue } of findPhrases(trie, tokens)) unused.delete(cue);
  }
  return [...unused];
}

describe.each(detectionLanguages)('the refusal phrases of $code', (language) => {
  it('each stand in a training mail that is a rejection', () => {
    expect(unusedPhrases(language)).toEqual([]);
  });
});
