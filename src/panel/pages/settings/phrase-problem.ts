import { isTooShort, samePhrase } from '../../../detection/teaching.ts';
import type { OwnPhrase } from '../../../model.ts';
import { text } from '../../../platform/text.ts';

/** What is wrong with words that shall become a phrase beside the others; null if nothing is. */
export function phraseProblem(words: string, others: readonly OwnPhrase[]): string | null {
  if (isTooShort(words)) return text('phraseTooShort');
  return others.some(({ phrase }) => samePhrase(phrase, words)) ? text('phraseKnown') : null;
}
