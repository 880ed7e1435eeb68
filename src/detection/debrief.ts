import type { DebriefAnswer } from '../model.ts';
import { type Analysis, hitsOf } from './analysis.ts';
import { standing } from './vetoes.ts';

/** One message of a thread, taken apart. */
export interface AnalysedMessage {
  own: boolean;
  analysis: Analysis;
}

const WRITTEN_WORDS = 12;

function sameSentence(analysis: Analysis, one: 'agreed' | 'whichever', other: 'debrief'): boolean {
  const { sentence } = analysis.clauses;
  return hitsOf(analysis, one).some((a) =>
    hitsOf(analysis, other).some((b) => Math.abs((sentence[a.from] ?? 0) - (sentence[b.from] ?? 0)) <= 1),
  );
}

/** The user's message offers a talk whatever the decision will be. */
function offersDebrief(analysis: Analysis): boolean {
  return sameSentence(analysis, 'whichever', 'debrief');
}

/** The user's message asks for a talk about a decision that is already known. */
function asksDebrief(analysis: Analysis): boolean {
  return hitsOf(analysis, 'debrief').length > 0 && !offersDebrief(analysis);
}

/**
 * Index of the message that says yes to a debrief offered before the decision, or refers to an agreed one; null if
 * none does. `offeredBefore`: it was offered before these messages.
 */
export function agreedIn(messages: readonly AnalysedMessage[], offeredBefore = false): number | null {
  let offered = offeredBefore;
  for (const [index, { own, analysis }] of messages.entries()) {
    if (hitsOf(analysis, 'agreed').length > 0 && sameSentence(analysis, 'agreed', 'debrief')) return index;
    if (own) {
      if (offersDebrief(analysis)) offered = true;
      continue;
    }
    if (!offered) continue;
    if (standing(analysis, 'decline').length > 0) offered = false;
    else if (standing(analysis, 'accept').length > 0 || hitsOf(analysis, 'debrief').length > 0) return index;
  }
  return null;
}

/** The client has said yes to a debrief offered before the decision, or somebody refers to an agreed one. */
export function isAgreed(messages: readonly AnalysedMessage[]): boolean {
  return agreedIn(messages) !== null;
}

/** How a message answers a request for a debrief that came before it; null if it does not. */
export function answerIn(analysis: Analysis): DebriefAnswer | null {
  if (hitsOf(analysis, 'auto').length > 0) return null;
  if (standing(analysis, 'decline').length > 0) return 'declined';
  const reasons = hitsOf(analysis, 'reason').length;
  if (reasons > 1) return 'written';
  if (standing(analysis, 'accept').length > 0) return 'accepted';
  return reasons > 0 || analysis.tokens.length >= WRITTEN_WORDS ? 'written' : null;
}

/**
 * How the last message answers the user's request for a debrief; null when it answers none. `refusedBefore`
 * tells whether a message before that request had said no.
 */
export function debriefAnswerOf(
  messages: readonly AnalysedMessage[],
  refusedBefore: boolean,
): DebriefAnswer | null {
  const last = messages.at(-1);
  const request = messages.findLast((message) => message.own);
  if (!last || last.own || !request || !refusedBefore || !asksDebrief(request.analysis)) return null;
  return answerIn(last.analysis);
}
