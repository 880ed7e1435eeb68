import { listed, type Wordings } from './words.ts';

/** An elided word before another one in lower case: "J'envoie", "L’offre", "Qu'ils". */
const ELIDED = /^(?:[JLDCNMSTjldcnmst]|Qu|Lorsqu|Puisqu|Jusqu)['’](?=\p{Ll})/u;

/**
 * The user's own words fit for the middle of a sentence: without the full stop at their end, and without the capital
 * at their beginning where that is safe. Safe is a word that begins many sentences in one of our languages and is
 * nobody's name; before another capital, and for everything else ("I", names, acronyms, German nouns), the capital
 * stays. `names` are people and organisations of the matter. Null if there are no words.
 */
export function midSentence(
  words: string,
  names: readonly (string | null)[],
  wordings: Wordings,
): string | null {
  const text = words
    .trim()
    .replace(/(?<!\.)\.$/, '')
    .trimEnd();
  if (text === '') return null;
  return losesCapital(text, names, wordings) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function losesCapital(text: string, names: readonly (string | null)[], wordings: Wordings): boolean {
  const [first = '', next = ''] = text.split(/\s+/);
  if (!/^\p{Lu}[\p{Ll}\p{M}'’-]*[,;:]?$/u.test(first)) return false;
  if (/^["'“«(]?\p{Lu}/u.test(next)) return next === 'I' && isOpener(first, wordings);
  const word = listed(first);
  if (names.some((name) => (name ?? '').split(/\s+/).some((part) => listed(part) === word))) return false;
  return ELIDED.test(first) || isOpener(first, wordings);
}

function isOpener(token: string, wordings: Wordings): boolean {
  const word = listed(token);
  const [base = ''] = word.split("'");
  return Object.values(wordings).some(
    ({ openers }) =>
      openers.has(word) || (word !== base && base !== 'i' && base !== 'don' && openers.has(base)),
  );
}
