import type { LearnedWeights, OutcomeId } from '../model.ts';

/** Words and their beginnings are hashed into this many bits. */
export const HASH_BITS = 18;

/** Room for concepts in the table of pairs. */
export const MOST_CONCEPTS = 288;

/** Words, pairs of concepts, and concepts alone, stated and doubted. */
export const FEATURE_COUNT = (1 << HASH_BITS) + MOST_CONCEPTS * MOST_CONCEPTS + 2 * MOST_CONCEPTS;

/** A weight is written as one letter: `ZERO` for none, the ones around it for more and less. */
export const ZERO = 'M'.charCodeAt(0);

/** Weights reach this many letters to either side. */
export const MOST_LEVELS = 9;

/** Below this many features a message counts as if it had them. */
const FEWEST = 20;

/** The outcomes, in the model's order. */
export const OUTCOMES: readonly OutcomeId[] = [
  'competitor',
  'incumbent',
  'in_house',
  'no_decision',
  'postponed',
  'cancelled',
  'not_admitted',
  'other_candidate',
  'role_closed',
  'unknown',
];

/** The learned weights, taken apart. */
export interface Model extends Omit<LearnedWeights, 'table'> {
  /** One per feature, in units of `scale`. */
  levels: Int8Array;
}

const known = new WeakMap<LearnedWeights, Model>();

/** Takes learned weights apart; kept for as long as they are. */
export function modelOf(weights: LearnedWeights): Model {
  const before = known.get(weights);
  if (before) return before;
  const levels = new Int8Array(FEATURE_COUNT);
  // A run of zeros is written as its length in digits.
  let at = 0;
  let zeros = 0;
  const { table } = weights;
  for (let read = 0; read < table.length; read += 1) {
    const code = table.charCodeAt(read);
    if (code < ZERO - MOST_LEVELS) {
      zeros = zeros * 10 + code - 0x30;
      continue;
    }
    at += zeros;
    zeros = 0;
    levels[at] = code - ZERO;
    at += 1;
  }
  const model = { ...weights, levels };
  known.set(weights, model);
  return model;
}

/** How much one feature weighs among `count` of its message. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(count, FEWEST));
}

/** The score of a message: of its features and of what the phrases say. Not a probability. */
export function modelScore(model: Model, ids: readonly number[], dense: readonly number[]): number {
  let sum = 0;
  for (const id of ids) sum += model.levels[id] ?? 0;
  let score = model.bias + sum * model.scale * shareOf(ids.length);
  for (const [index, value] of dense.entries()) score += value * (model.dense[index] ?? 0);
  return score;
}
