import type { TextRange } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Cue } from './lexicon.ts';
import type { Hit } from './trie.ts';

const MOST = 3;

/** The clause around a phrase as a range in the given text, without the punctuation at its ends. */
function clauseRange(analysis: Analysis, hit: Hit<Cue>): TextRange {
  const { clause, opens } = analysis.clauses;
  let from = hit.from;
  let to = hit.to - 1;
  while (from > 0 && clause[from - 1] === clause[hit.from]) from -= 1;
  while (from < hit.from && opens[from] === 1) from += 1;
  while (to + 1 < analysis.tokens.length && clause[to + 1] === clause[hit.to - 1]) to += 1;
  const start = analysis.tokens[from]?.start ?? 0;
  const end = analysis.tokens[to]?.end ?? start;
  const { starts, ends } = analysis.normalised;
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The deciding clauses, in the order of the text; never empty if there is a strong or medium phrase. */
export function evidenceOf(analysis: Analysis, refusals: readonly Hit<Cue>[]): TextRange[] {
  const strong = refusals.filter((hit) => hit.cue.strength === 'strong');
  const deciding = strong.length > 0 ? strong : refusals.filter((hit) => hit.cue.strength === 'medium');
  const ranges: TextRange[] = [];
  for (const hit of deciding) {
    const range = clauseRange(analysis, hit);
    if (!ranges.some((known) => range.start < known.end && known.start < range.end)) ranges.push(range);
    if (ranges.length >= MOST) break;
  }
  return ranges.sort((a, b) => a.start - b.start);
}
