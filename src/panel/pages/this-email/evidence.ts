import { isTooShort } from '../../../detection/teaching.ts';
import type { Opportunity, TextRange } from '../../../model.ts';
import type { Case } from '../../case.ts';
import { excerptOf, excerptText, sentencesOf } from '../../excerpt.ts';
import { oneLine } from '../../teach.ts';

/** So many sentences of a mail are offered at most. */
const MOST = 60;

/** The sentences of a mail that may have decided, in its own words, each once. */
export function sentences({ message, verdict }: Case): string[] {
  const words = message.text ?? '';
  const all = sentencesOf(words, verdict.language).map(({ start, end }) => oneLine(words.slice(start, end)));
  // What ends in a comma or colon is a greeting or leads into something.
  const whole = all.filter((sentence) => !isTooShort(sentence) && !/[,:]$/.test(sentence));
  return [...new Set(whole)].slice(0, MOST);
}

/** What an entry keeps whose user said that no words decided; null says that none were known. */
export const NO_WORDS = '';

/**
 * Where in the mail the deciding words stand: as found, unless the user marked a sentence, or none; then as the entry
 * keeps them.
 */
export function evidenceIn({ message, verdict }: Case, entry: Opportunity | null): TextRange[] {
  const words = message.text ?? '';
  const asFound = excerptText(words, excerptOf(words, verdict.evidence, verdict.language));
  const kept = entry?.evidence ?? asFound;
  if (kept === asFound || kept === null) return verdict.evidence;
  return sentencesOf(words, verdict.language).filter(({ start, end }) =>
    kept.includes(oneLine(words.slice(start, end))),
  );
}
