import { type Analysis, hitsOf } from './analysis.ts';
import type { Cue } from './lexicon.ts';
import type { Hit } from './trie.ts';
import { standing, standingRefusals } from './vetoes.ts';

/** A verdict is a rejection from this probability on. */
export const REJECTION_THRESHOLD = 0.5;

// Log-odds. A strong phrase decides alone, medium ones need each other or a context, weak ones never decide.
const BASE = -3.45;
const STRONG = 5.4;
const ANOTHER_STRONG = 1;
const MEDIUM = 2.2;
const WEAK = 0.6;
const WEAK_MOST = 1.2;
const OFFER = 0.6;
const OWN_MESSAGE_BEFORE = 0.5;
const SHORT = 0.6;
const YES = -2.2;
const YES_MOST = -5.4;
const WON = -6;
// A strong phrase in a long text that speaks to nobody nearby is a report, not a letter.
const LONG_WORDS = 120;
const NEARBY = 40;
// Medium phrases back each other up only within one stretch of the text.
const STRETCH = 70;
const INTERNAL = -2;
const AMONG_COLLEAGUES = -5;
const SELLER = -3.6;
const BULK = -4;
const NO_LETTER = -9;
const SHORT_WORDS = 45;

/** What is known about the message besides its own words. */
export interface Surroundings {
  /** The subject, taken apart like a message. */
  subject: Analysis;
  /** The user wrote in this thread before. */
  answered: boolean;
  /** The user turned the sender down before. */
  userDeclined: boolean;
}

export interface Score {
  probability: number;
  /** The refusal phrases that count, strongest first. */
  refusals: Hit<Cue>[];
}

const RANK = { strong: 0, medium: 1, weak: 2 } as const;

function rankOf(hit: Hit<Cue>): number {
  return hit.cue.strength ? RANK[hit.cue.strength] : 3;
}

/** Leaves out phrases that lie inside another of at least the same strength. */
function distinct(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const sorted = [...hits].sort((a, b) => rankOf(a) - rankOf(b) || b.to - b.from - (a.to - a.from));
  const kept: Hit<Cue>[] = [];
  for (const hit of sorted) {
    if (!kept.some((known) => hit.from < known.to && known.from < hit.to)) kept.push(hit);
    if (kept.length >= 24) break;
  }
  return kept;
}

function has(analysis: Analysis, role: Parameters<typeof hitsOf>[1]): boolean {
  return hitsOf(analysis, role).length > 0;
}

/** A strong phrase counts as a medium one in a long text where nobody is spoken to around it. */
function strengthOf(analysis: Analysis, hit: Hit<Cue>): 'strong' | 'medium' | 'weak' {
  const strength = hit.cue.strength ?? 'weak';
  if (strength !== 'strong' || analysis.tokens.length < LONG_WORDS) return strength;
  const near = hitsOf(analysis, 'reader').some(
    (cue) => cue.to > hit.from - NEARBY && cue.from < hit.to + NEARBY,
  );
  return near ? 'strong' : 'medium';
}

/** Hits that stand closest together: the most within one stretch. */
function together(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from);
  let best: Hit<Cue>[] = [];
  for (const [index, first] of sorted.entries()) {
    const group = sorted.slice(index).filter((hit) => hit.from - first.from <= STRETCH);
    if (group.length > best.length) best = group;
  }
  return best;
}

/** The probability that a message says no, from its phrases and what surrounds it. */
export function scoreOf(analysis: Analysis, around: Surroundings): Score {
  const won = standing(analysis, 'won');
  const refusals = distinct(
    standingRefusals(analysis).filter((hit) => !won.some((yes) => hit.from < yes.to && yes.from < hit.to)),
  );
  const ofStrength = (strength: 'strong' | 'medium' | 'weak') =>
    refusals.filter((hit) => strengthOf(analysis, hit) === strength);
  const strong = ofStrength('strong');
  const medium = together(ofStrength('medium'));
  const main = strong[0] ?? medium[0];
  const weak = ofStrength('weak').filter(
    (hit) => main !== undefined && Math.abs(hit.from - main.from) <= 2 * STRETCH,
  );
  const offered = has(analysis, 'offer') || has(around.subject, 'offer');

  let logOdds = BASE;
  if (strong.length > 0) logOdds += STRONG + (strong.length > 1 ? ANOTHER_STRONG : 0);
  logOdds += Math.min(medium.length, 3) * MEDIUM;
  logOdds += Math.min(weak.length * WEAK, WEAK_MOST);
  if (offered) logOdds += OFFER;
  if (around.answered) logOdds += OWN_MESSAGE_BEFORE;
  if (medium.length > 0 && analysis.tokens.length <= SHORT_WORDS) logOdds += SHORT;
  logOdds += Math.max(standing(analysis, 'yes').length * YES, YES_MOST);
  if (won.length > 0) logOdds += WON;
  if (has(analysis, 'internal')) logOdds += has(analysis, 'reader') ? INTERNAL : AMONG_COLLEAGUES;
  if (has(analysis, 'seller')) logOdds += SELLER;
  if (has(analysis, 'bulk') && !(strong.length > 0 && (offered || around.answered))) logOdds += BULK;
  const notALetter = has(analysis, 'auto') || has(around.subject, 'auto');
  const calendar = has(analysis, 'calendar') || has(around.subject, 'calendar');
  if (notALetter || calendar || around.userDeclined) logOdds += NO_LETTER;
  if (main === undefined) logOdds = Math.min(logOdds, BASE + WEAK_MOST);
  return { probability: 1 / (1 + Math.exp(-logOdds)), refusals: [...strong, ...medium, ...weak] };
}
