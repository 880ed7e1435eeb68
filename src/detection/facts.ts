import type { Kind, OutcomeId, ReasonId } from '../model.ts';
import { type Analysis, hitsOf } from './analysis.ts';
import type { Cue } from './lexicon.ts';
import type { Hit } from './trie.ts';

const MOST_REASONS = 4;

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
export function outcomeOf(refusals: readonly Hit<Cue>[], kind: Kind): OutcomeId {
  const weights = new Map<OutcomeId, number>();
  for (const hit of refusals) {
    const weight = hit.cue.strength === 'weak' ? 1 : 2;
    if (hit.cue.outcome) weights.set(hit.cue.outcome, (weights.get(hit.cue.outcome) ?? 0) + weight);
  }
  let best: OutcomeId = 'unknown';
  for (const [outcome, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = outcome;
  if (kind === 'job' && best === 'competitor') return 'other_candidate';
  if (kind === 'job' && best === 'cancelled') return 'role_closed';
  return best;
}

/** The reasons that a text states, in its order; `['not_said']` when it states none. */
export function reasonsOf(analysis: Analysis): ReasonId[] {
  const reasons: ReasonId[] = [];
  for (const hit of hitsOf(analysis, 'reason')) {
    const { reason } = hit.cue;
    if (reason && !reasons.includes(reason) && reasons.length < MOST_REASONS) reasons.push(reason);
  }
  return reasons.length > 0 ? reasons : ['not_said'];
}
