import { MAX_LENGTH } from './analysis.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/**
 * A mail counts as the text that was put into it when it holds this share of its word pairs. Tried on all templates
 * in three languages: one of them without any one of its sentences keeps 47 % of its pairs or more; another one holds
 * up to 43 % of them, but for one pair of requests that share most sentences (52 %). Of single words other templates
 * hold up to 72 %, which no limit tells from an edited letter.
 */
const SHARE = 0.45;

/** With fewer pairs than these, by chance too many are the same: then nearly all must be. */
const FEW_PAIRS = 8;
const SHARE_OF_FEW = 0.8;

function pairsOf(text: string): string[] {
  const words = tokenise(normalise(text.slice(0, MAX_LENGTH)).text).tokens.map(({ word }) => word);
  return words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/**
 * How much of an inserted text a mail still holds, wherever it stands in it and whatever else does: 0 to 1 of its
 * pairs of neighbouring words. 0 for a text without words.
 */
export function shareOf(inserted: string, mail: string): number {
  const left = new Map<string, number>();
  for (const pair of pairsOf(mail)) left.set(pair, (left.get(pair) ?? 0) + 1);
  const wanted = pairsOf(inserted);
  let found = 0;
  for (const pair of wanted) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    found += 1;
    left.set(pair, count - 1);
  }
  return wanted.length === 0 ? 0 : found / wanted.length;
}

/** Whether a mail is the one that the text was put into: edited, shortened and signed as people do, but still it. */
export function holdsMostOf(inserted: string, mail: string): boolean {
  return shareOf(inserted, mail) >= (pairsOf(inserted).length < FEW_PAIRS ? SHARE_OF_FEW : SHARE);
}
