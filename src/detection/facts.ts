import type { Kind, OutcomeId, ReasonId } from '../model.ts';
import { type Analysis, hitsOf } from './analysis.ts';
import { conceptsIn, type Features } from './features.ts';
import type { Cue } from './lexicon.ts';
import { MOST_CONCEPTS, type Model, OUTCOMES } from './model.ts';
import type { Hit } from './trie.ts';

const MOST_REASONS = 4;
// Found by cross-validation.
const STATED = 0.4;

/** The reasons that can be stated, in the model's order. */
export const REASONS: readonly ReasonId[] = [
  'price_value',
  'budget',
  'fit_gap',
  'understanding',
  'proof_risk',
  'relationship',
  'working_with_us',
  'people',
  'timing_capacity',
  'terms',
  'priorities',
  'status_quo',
  'formal',
  'skills',
  'other',
];

/** What a thread is about, from the words of its subject and messages; `other` when nothing tells. */
export function kindOf(texts: readonly Analysis[], refusals: readonly Hit<Cue>[]): Kind {
  const counts = new Map<Kind, number>();
  const add = (kind: Kind | null, weight: number) => {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + weight);
  };
  for (const text of texts) for (const hit of hitsOf(text, 'kind')) add(hit.cue.kind, 1);
  for (const hit of refusals) add(hit.cue.kind, 2);
  const job = counts.get('job') ?? 0;
  const tender = counts.get('tender') ?? 0;
  const sales = counts.get('sales') ?? 0;
  if (job > 0 && job >= tender && job >= sales) return 'job';
  if (tender > 0 && tender * 2 >= sales) return 'tender';
  return sales > 0 || refusals.length > 0 ? 'sales' : 'other';
}

/** Where the decision went, as the counted phrases tell; `unknown` when none does. */
function outcomeByPhrases(weights: ReadonlyMap<OutcomeId, number>, kind: Kind): OutcomeId {
  let best: OutcomeId = 'unknown';
  for (const [outcome, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = outcome;
  if (kind === 'job' && best === 'competitor') return 'other_candidate';
  if (kind === 'job' && best === 'cancelled') return 'role_closed';
  return best;
}

const KINDS: readonly Kind[] = ['sales', 'tender', 'job', 'other'];
const CONCEPT_SHARE = 1.5;
const FEWEST_CONCEPTS = 6;
const BY_WEIGHT = MOST_CONCEPTS;
const BY_PHRASES = BY_WEIGHT + OUTCOMES.length;
const BY_KIND = BY_PHRASES + OUTCOMES.length;
const BY_REASON = BY_KIND + KINDS.length;

/** What outcome and reasons are told by: concepts, the phrases' votes, the kind, the reasons; as index and value. */
export function factInput(
  features: Features,
  refusals: readonly Hit<Cue>[],
  kind: Kind,
  reasons: readonly ReasonId[],
): [number, number][] {
  const concepts = conceptsIn(features);
  const share = CONCEPT_SHARE / Math.sqrt(Math.max(concepts.length, FEWEST_CONCEPTS));
  const input: [number, number][] = concepts.map((concept) => [concept, share]);
  const weights = new Map<OutcomeId, number>();
  for (const { cue } of refusals) {
    if (cue.outcome)
      weights.set(cue.outcome, (weights.get(cue.outcome) ?? 0) + (cue.strength === 'weak' ? 1 : 2));
  }
  const most = Math.max(1, ...weights.values());
  for (const [outcome, weight] of weights) input.push([BY_WEIGHT + OUTCOMES.indexOf(outcome), weight / most]);
  input.push([BY_PHRASES + OUTCOMES.indexOf(outcomeByPhrases(weights, kind)), 1]);
  input.push([BY_KIND + KINDS.indexOf(kind), 0.5]);
  for (const reason of reasons) {
    const number = REASONS.indexOf(reason);
    if (number >= 0) input.push([BY_REASON + number, 1]);
  }
  return input;
}

/** How many numbers `factInput` can name. */
export const FACT_INPUTS = BY_REASON + REASONS.length;

/** Where the decision went: the likeliest outcome as learned. */
export function outcomeOf(input: readonly [number, number][], model: Model): OutcomeId {
  const likely = likelihoods(model.outcomes, input);
  return OUTCOMES[likely.indexOf(Math.max(...likely))] ?? 'unknown';
}

/** How likely each label is, in the model's order; each learned by itself. */
function likelihoods(weights: readonly (readonly number[])[], input: readonly [number, number][]): number[] {
  return weights.map((own) => {
    let score = own[0] ?? 0;
    for (const [index, value] of input) score += value * (own[index + 1] ?? 0);
    return 1 / (1 + Math.exp(-score));
  });
}

/** The reasons that a refusal states as learned, likeliest first, four at most; `['not_said']` for none. */
export function reasonsOf(input: readonly [number, number][], model: Model): ReasonId[] {
  const stated = likelihoods(model.reasons, input)
    .map((likelihood, number) => ({ likelihood, reason: REASONS[number] ?? 'other' }))
    .filter(({ likelihood }) => likelihood >= STATED)
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
  return stated.length > 0 ? stated : ['not_said'];
}

/** The reasons that phrases of a text state, in its order; `['not_said']` when they state none. */
export function reasonsByPhrase(analysis: Analysis): ReasonId[] {
  const reasons: ReasonId[] = [];
  for (const hit of hitsOf(analysis, 'reason')) {
    const { reason } = hit.cue;
    if (reason && !reasons.includes(reason) && reasons.length < MOST_REASONS) reasons.push(reason);
  }
  return reasons.length > 0 ? reasons : ['not_said'];
}
