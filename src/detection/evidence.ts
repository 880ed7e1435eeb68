import type { TextRange } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Model } from './model.ts';
import type { Score } from './score.ts';

const MOST = 3;

interface Span {
  from: number;
  to: number;
}

/** The clause around a phrase as a range in the given text, without the punctuation at its ends. */
function clauseRange(analysis: Analysis, hit: Span): TextRange {
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

/** The clauses whose words weigh most for a no; at least one if the message has any word. */
function heaviestClauses(analysis: Analysis, { features }: Score, { levels }: Model): Span[] {
  const weights = new Map<number, number>();
  const firsts = new Map<number, number>();
  features.ids.forEach((id, index) => {
    const word = features.words[index] ?? -1;
    const clause = analysis.clauses.statement[word];
    if (word < 0 || clause === undefined) return;
    weights.set(clause, (weights.get(clause) ?? 0) + (levels[id] ?? 0));
    if (!firsts.has(clause)) firsts.set(clause, word);
  });
  const [heaviest] = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
  if (!heaviest) return [];
  const from = firsts.get(heaviest[0]) ?? 0;
  let to = from;
  while (analysis.clauses.statement[to] === heaviest[0]) to += 1;
  return [{ from, to }];
}

/** The deciding clauses, in the order of the text; never empty if the message has any word. */
export function evidenceOf(analysis: Analysis, score: Score, model: Model): TextRange[] {
  const strong = score.refusals.filter((hit) => hit.cue.strength === 'strong');
  const medium = score.refusals.filter((hit) => hit.cue.strength === 'medium');
  const phrases: Span[] = strong.length > 0 ? strong : medium;
  const deciding = phrases.length > 0 ? phrases : heaviestClauses(analysis, score, model);
  const ranges: TextRange[] = [];
  for (const hit of deciding) {
    const range = clauseRange(analysis, hit);
    if (!ranges.some((known) => range.start < known.end && known.start < range.end)) ranges.push(range);
    if (ranges.length >= MOST) break;
  }
  return ranges.sort((a, b) => a.start - b.start);
}
