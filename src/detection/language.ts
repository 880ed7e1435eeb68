import { languageByScript, OTHER_LANGUAGES } from './other-languages.ts';
import type { Token } from './tokens.ts';

const LOOKED_AT = 400;
const FEWEST = 2;
const FEWEST_UNREAD = 3;
const UNREAD = 0.7;
// From this share of the main language's words on, another one counts as present.
const MIXED = 0.4;

// Asked twice of every mail: which languages it may be written in, and which one it is written in most.
const counted = new WeakMap<readonly Token[], Map<string, number>>();

function countLanguages(
  tokens: readonly Token[],
  commonWords: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const known = counted.get(tokens);
  if (known) return known;
  const counts = new Map<string, number>();
  const length = Math.min(tokens.length, LOOKED_AT);
  for (let at = 0; at < length; at += 1) {
    const codes = commonWords.get(tokens[at]?.word ?? '');
    if (!codes) continue;
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  counted.set(tokens, counts);
  return counts;
}

/** A language that is told but not read must stand out: most of its words mean something in one of ours. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, count] of counts) {
    const weighed = code in OTHER_LANGUAGES ? (count < FEWEST_UNREAD ? 0 : count * UNREAD) : count;
    if (weighed <= most) continue;
    best = code;
    most = weighed;
  }
  return best;
}

/**
 * The language whose frequent words a text has most of, as ISO 639-1 code; null when too few are found.
 * Takes the languages of each frequent word; a word of several languages counts for each.
 */
export function languageOf(
  tokens: readonly Token[],
  commonWords: ReadonlyMap<string, readonly string[]>,
): string | null {
  const byScript = languageByScript(tokens);
  if (byScript) return byScript;
  const counts = countLanguages(tokens, commonWords);
  const best = mostFrequent(counts);
  const found = best === null ? 0 : (counts.get(best) ?? 0);
  const length = Math.min(tokens.length, LOOKED_AT);
  return found > 0 && found >= Math.max(Math.min(FEWEST, length), length * 0.12) ? best : null;
}

/** The languages that a text may be written in, mixed texts included; null when that cannot be told. */
export function languagesIn(
  tokens: readonly Token[],
  commonWords: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> | null {
  const counts = countLanguages(tokens, commonWords);
  const best = mostFrequent(counts);
  const most = best === null ? 0 : (counts.get(best) ?? 0);
  if (most < FEWEST) return null;
  return new Set([...counts].filter(([, count]) => count >= most * MIXED).map(([code]) => code));
}
