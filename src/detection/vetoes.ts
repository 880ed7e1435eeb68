import type { CueRole } from '../model.ts';
import { type Analysis, hitsOf } from './analysis.ts';
import type { Cue } from './lexicon.ts';
import type { Hit } from './trie.ts';

const NEGATION_REACH = 4;
const MODAL_REACH = 4;
const SUBJECT_REACH = 2;

type CueHit = Hit<Cue>;

/** Words between the phrase and the nearest cue of this role before it in its clause; null beyond `reach`. */
function distanceBefore(analysis: Analysis, hit: CueHit, role: CueRole, reach: number): number | null {
  const { clause } = analysis.clauses;
  const { ends } = analysis.indexOf(role, hit.cue.language);
  for (let distance = 0; distance <= reach; distance += 1) {
    const end = hit.from - distance;
    if (end < 1 || clause[end - 1] !== clause[hit.from]) return null;
    if (ends.has(end)) return distance;
  }
  return null;
}

function closelyBefore(analysis: Analysis, hit: CueHit, role: CueRole, reach: number): boolean {
  return distanceBefore(analysis, hit, role, reach) !== null;
}

function startsWith(analysis: Analysis, hit: CueHit, role: CueRole): boolean {
  return analysis.indexOf(role, hit.cue.language).starts.has(hit.from);
}

function inSentence(analysis: Analysis, hit: CueHit, role: CueRole): readonly CueHit[] {
  return (
    analysis.indexOf(role, hit.cue.language).bySentence.get(analysis.clauses.sentence[hit.from] ?? -1) ?? []
  );
}

/** "We have not chosen another": but a phrase that brings its own "not" is not turned around by it. */
function isNegated(analysis: Analysis, hit: CueHit): boolean {
  if (startsWith(analysis, hit, 'negation')) return false;
  return closelyBefore(analysis, hit, 'negation', NEGATION_REACH);
}

/** The words of somebody else, between quotation marks. */
function isQuoted(analysis: Analysis, hit: CueHit): boolean {
  return analysis.tokens[hit.from]?.quoted === true && analysis.tokens[hit.to - 1]?.quoted === true;
}

/** "If the price stays, we will go elsewhere": what a condition leads to is not decided either. */
function follows(analysis: Analysis, condition: CueHit, hit: CueHit): boolean {
  return (['modal', 'consequence'] as const).some((role) =>
    inSentence(analysis, hit, role).some((cue) => cue.from >= condition.to && cue.from < hit.to),
  );
}

/** "If you decide to go elsewhere …": the condition stands before the phrase in one statement. */
function isConditional(analysis: Analysis, hit: CueHit): boolean {
  const { statement } = analysis.clauses;
  const concessions = inSentence(analysis, hit, 'concession');
  return inSentence(analysis, hit, 'condition').some((cue) => {
    if (concessions.some((concession) => cue.from < concession.to && concession.from < cue.to)) return false;
    if (cue.from >= hit.from && cue.to <= hit.to) return false;
    if (cue.from <= hit.from) {
      return statement[cue.from] === statement[hit.from] || follows(analysis, cue, hit);
    }
    const later = statement[cue.from] === statement[hit.to - 1];
    return later && closelyBefore(analysis, hit, 'consequence', MODAL_REACH);
  });
}

/** "Have you decided to go elsewhere?", but not "we went elsewhere, can you send the bill?". */
function isQuestion(analysis: Analysis, hit: CueHit): boolean {
  const { sentence, statement, questions, firsts } = analysis.clauses;
  const own = sentence[hit.from];
  if (own === undefined || !questions.has(own)) return false;
  const first = firsts[own] ?? 0;
  const last = (firsts[own + 1] ?? analysis.tokens.length) - 1;
  const inLast = statement[last] === statement[hit.to - 1];
  return inLast || statement[first] === statement[hit.from];
}

/** "You have chosen another …": the nearest subject before the phrase is the reader. */
function namesReader(analysis: Analysis, hit: CueHit): boolean {
  if (startsWith(analysis, hit, 'reader') || startsWith(analysis, hit, 'negation')) return false;
  const you = distanceBefore(analysis, hit, 'you', SUBJECT_REACH);
  const we = distanceBefore(analysis, hit, 'we', SUBJECT_REACH);
  return you !== null && (we === null || you < we);
}

/** Clauses that tell what the reader did. */
function readersClauses(analysis: Analysis): ReadonlySet<number> {
  const clauses = new Set<number>();
  for (const hit of hitsOf(analysis, 'refusal')) {
    if (namesReader(analysis, hit)) clauses.add(analysis.clauses.clause[hit.from] ?? -1);
  }
  return clauses;
}

/** The refusal phrases that mean a refusal where they stand. */
export function standingRefusals(analysis: Analysis): CueHit[] {
  const readers = readersClauses(analysis);
  return hitsOf(analysis, 'refusal').filter(
    (hit) =>
      !readers.has(analysis.clauses.clause[hit.from] ?? -1) &&
      !isNegated(analysis, hit) &&
      !isQuoted(analysis, hit) &&
      !closelyBefore(analysis, hit, 'modal', MODAL_REACH) &&
      !isConditional(analysis, hit) &&
      !isQuestion(analysis, hit) &&
      inSentence(analysis, hit, 'past').length === 0,
  );
}

/** Phrases of another role that are neither negated nor conditional. */
export function standing(analysis: Analysis, role: 'won' | 'yes' | 'accept' | 'decline' | 'back'): CueHit[] {
  return hitsOf(analysis, role).filter((hit) => !isNegated(analysis, hit) && !isConditional(analysis, hit));
}

/** Phrases that stand, and are neither quoted, nor past, nor a mere possibility, nor about a debrief. */
export function firmlyStanding(
  analysis: Analysis,
  role: 'back',
  { questions }: { questions: boolean },
): CueHit[] {
  return standing(analysis, role).filter(
    (hit) =>
      (questions || !isQuestion(analysis, hit)) &&
      inSentence(analysis, hit, 'debrief').length === 0 &&
      !isQuoted(analysis, hit) &&
      !closelyBefore(analysis, hit, 'modal', MODAL_REACH) &&
      inSentence(analysis, hit, 'past').length === 0,
  );
}
