import { type Analysis, hitsOf } from './analysis.ts';
import { type Features, featuresOf, speaksOf } from './features.ts';
import type { Cue } from './lexicon.ts';
import { type Model, modelScore } from './model.ts';
import type { Hit } from './trie.ts';
import { standing, standingRefusals } from './vetoes.ts';

/** A verdict is a rejection from this probability on. */
export const REJECTION_THRESHOLD = 0.7;

/** As high as the probability of a message may be that words alone are not sure of. */
const MOST_UNSURE = 0.6;

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

const MOST_REFUSALS = 24;
// Found by cross-validation and on ordinary mail, as `npm run train -- --cross-validate` prints it.
const PHRASES_STAND = 0.5;
const WORDS_ALONE = 0.8;
// Where no phrase says no, words alone must be this sure: a false alarm embarrasses, a missed no can be taught.
const SURE = 0.83;
const ONLY_POLITE = 2;
const PER_WORD = 0.01;
const FREE_WORDS = 40;
const CONTEXT_WORDS = 40;

const DECISION = new Set(
  'not nobody other instead reject exclude lose cancel postpone self choose decide stay stop leave buy sign award give missing expensive cheap cut later role date solve fill'.split(
    ' ',
  ),
);

/** What is known about the message besides its own words. */
export interface Surroundings {
  /** The subject, taken apart like a message. */
  subject: Analysis;
  /** The user wrote in this thread before. */
  answered: boolean;
  /** The user turned the sender down before. */
  userDeclined: boolean;
}

/** How many numbers say what the phrases say; the last is their log-odds. */
export const DENSE_COUNT = 27;

export interface Score {
  probability: number;
  /** The refusal phrases that count, strongest first. */
  refusals: Hit<Cue>[];
  features: Features;
}

/** What the model is given of one message. */
export interface Signals {
  features: Features;
  /** What the phrases say, as numbers from -1 to 1; their order is the model's. */
  dense: number[];
  refusals: Hit<Cue>[];
  /** Log-odds of a no by the phrases alone. */
  phrases: number;
  words: number;
  answered: boolean;
  offered: boolean;
  /** The message has a word that could mean a decision: regret and good wishes alone mean none. */
  decision: boolean;
  /** No letter to the user, whatever it says. */
  noLetter: boolean;
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
    if (kept.length >= MOST_REFUSALS) break;
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

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Takes a message apart for the model. */
export function signalsOf(analysis: Analysis, around: Surroundings): Signals {
  const won = standing(analysis, 'won');
  const yes = standing(analysis, 'yes').length;
  const candidates = standingRefusals(analysis);
  const refusals = distinct(
    candidates.filter((hit) => !won.some((other) => hit.from < other.to && other.from < hit.to)),
  );
  const ofStrength = (strength: 'strong' | 'medium' | 'weak') =>
    refusals.filter((hit) => strengthOf(analysis, hit) === strength);
  const strong = ofStrength('strong');
  const medium = together(ofStrength('medium'));
  const main = strong[0] ?? medium[0];
  const weak = ofStrength('weak').filter(
    (hit) => main === undefined || Math.abs(hit.from - main.from) <= 2 * STRETCH,
  );
  const vetoed = hitsOf(analysis, 'refusal').filter(
    (hit) => hit.cue.strength === 'strong' && !candidates.includes(hit),
  ).length;
  const words = analysis.tokens.length;
  const offered = has(analysis, 'offer') || has(around.subject, 'offer');
  const reader = has(analysis, 'reader');
  const internal = has(analysis, 'internal');
  const sure = strong.length > 0 && won.length === 0 && yes === 0;
  const dense = [
    flag(strong.length > 0),
    flag(strong.length > 1),
    flag(sure),
    flag(sure && weak.length > 0),
    Math.min(medium.length, 3) / 3,
    flag(medium.length > 0),
    flag(medium.length > 0 && strong.length === 0 && words <= SHORT_WORDS),
    Math.min(weak.length, 3) / 3,
    flag(won.length > 0),
    flag(won.length > 0 && strong.length > 0),
    Math.min(yes, 3) / 3,
    flag(internal && !reader),
    flag(internal),
    flag(has(analysis, 'seller')),
    flag(has(analysis, 'bulk')),
    flag(around.answered),
    flag(offered),
    flag(has(around.subject, 'offer')),
    flag(reader),
    flag(vetoed > 0),
    flag(analysis.clauses.questions.size > 0),
    flag(words < 12),
    flag(words < 30),
    flag(words >= 80),
    flag(words >= 160),
    flag(words >= 300),
  ];
  let phrases = BASE;
  if (strong.length > 0) phrases += STRONG + (strong.length > 1 ? ANOTHER_STRONG : 0);
  phrases += Math.min(medium.length, 3) * MEDIUM;
  phrases += main === undefined ? 0 : Math.min(weak.length * WEAK, WEAK_MOST);
  if (offered) phrases += OFFER;
  if (around.answered) phrases += OWN_MESSAGE_BEFORE;
  if (medium.length > 0 && words <= SHORT_WORDS) phrases += SHORT;
  phrases += Math.max(yes * YES, YES_MOST);
  if (won.length > 0) phrases += WON;
  if (internal) phrases += reader ? INTERNAL : AMONG_COLLEAGUES;
  if (has(analysis, 'seller')) phrases += SELLER;
  if (has(analysis, 'bulk') && !(strong.length > 0 && (offered || around.answered))) phrases += BULK;
  if (main === undefined) phrases = Math.min(phrases, BASE + WEAK_MOST);
  dense.push(Math.max(-8, Math.min(5, phrases)) / 3);
  const auto = has(analysis, 'auto') || has(around.subject, 'auto');
  const calendar = has(analysis, 'calendar') || has(around.subject, 'calendar');
  const features = featuresOf(analysis, around.subject);
  return {
    features,
    dense,
    phrases,
    words,
    answered: around.answered,
    offered,
    decision: speaksOf(features, DECISION, analysis.conceptNames),
    refusals: [...strong, ...medium, ...weak],
    noLetter: auto || calendar || around.userDeclined,
  };
}

/**
 * The score of a message before calibration. Where the phrases say no, the words may object; where they do not, the
 * words must be sure, and the surer the longer the message is, because ordinary mail is long and of many things.
 */
export function rawScoreOf(signals: Signals, model: Model): number {
  const score = modelScore(model, signals.features.ids, signals.dense);
  if (signals.phrases > 0) return score + PHRASES_STAND;
  const inContext = (signals.answered ? CONTEXT_WORDS : 0) + (signals.offered ? CONTEXT_WORDS : 0);
  const polite = signals.decision ? 0 : ONLY_POLITE;
  return score - WORDS_ALONE - polite - PER_WORD * Math.max(0, signals.words - FREE_WORDS - inContext);
}

/** The probability that a message says no, from its words, its phrases and what surrounds it. */
export function scoreOf(analysis: Analysis, around: Surroundings, model: Model): Score {
  const signals = signalsOf(analysis, around);
  let logOdds = model.slope * rawScoreOf(signals, model) + model.offset;
  if (signals.noLetter) logOdds += NO_LETTER;
  const probability = 1 / (1 + Math.exp(-logOdds));
  const unsure = signals.phrases <= 0 && probability < SURE;
  return {
    probability: unsure ? Math.min(probability, MOST_UNSURE) : probability,
    refusals: signals.refusals,
    features: signals.features,
  };
}
