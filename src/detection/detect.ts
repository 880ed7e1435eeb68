import type { DetectionLanguage, Message, Thread, Verdict } from '../model.ts';
import { analyse } from './analysis.ts';
import { type AnalysedMessage, debriefAnswerOf, isAgreed } from './debrief.ts';
import { evidenceOf } from './evidence.ts';
import { kindOf, outcomeOf, reasonsOf } from './facts.ts';
import { languageOf } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { REJECTION_THRESHOLD, type Score, type Surroundings, scoreOf } from './score.ts';
import { isNoReply } from './sender.ts';

export { REJECTION_THRESHOLD } from './score.ts';

// Older messages say nothing about the last one.
const MOST_MESSAGES = 12;

function isOwn(message: Message): boolean {
  return message.direction === 'out';
}

function surroundings(
  lexicon: Lexicon,
  thread: Thread,
  before: readonly AnalysedMessage[],
  userDeclined: boolean,
  language: string | null,
): Surroundings {
  return {
    subject: analyse(thread.subject ?? '', lexicon, language === null ? lexicon.codes : [language]),
    answered: before.some((message) => message.own),
    userDeclined,
  };
}

/** Whether a no was said before the user's last message, and by whom. */
function earlierNo(
  messages: readonly AnalysedMessage[],
  plain: Surroundings,
): { theirs: boolean; users: boolean } {
  let theirs = false;
  let users = false;
  for (const { own, analysis } of messages) {
    if (scoreOf(analysis, plain).probability < REJECTION_THRESHOLD) continue;
    if (!own) theirs = true;
    else if (!theirs) users = true;
  }
  return { theirs, users };
}

/**
 * Whether the last message of a thread tells the user no, and what else the thread says. The user's own last
 * message is no rejection; an unknown direction counts as incoming. Looks at no more than `MAX_LENGTH` of a
 * message. Never throws.
 */
export function detect(thread: Thread, languages: readonly DetectionLanguage[]): Verdict {
  const lexicon = lexiconOf(languages);
  const messages: AnalysedMessage[] = thread.messages
    .slice(-MOST_MESSAGES)
    .map((message) => ({ own: isOwn(message), analysis: analyse(message.text ?? '', lexicon) }));
  const given = thread.messages.at(-1);
  const last = messages.at(-1);
  const before = messages.slice(0, -1);
  const language = last ? languageOf(last.analysis.tokens, lexicon.commonWords) : null;
  const earlier = earlierNo(before, surroundings(lexicon, { ...thread, subject: null }, [], false, language));
  const around = surroundings(lexicon, thread, before, earlier.users, language);

  const judged = last && !last.own ? last : null;
  const score: Score = judged ? scoreOf(judged.analysis, around) : { probability: 0, refusals: [] };
  const debriefAnswer = debriefAnswerOf(messages, earlier.theirs);
  const probability = debriefAnswer ? Math.min(score.probability, 0.1) : score.probability;
  const rejection = probability >= REJECTION_THRESHOLD;
  const kind = kindOf([around.subject, ...messages.map((message) => message.analysis)], score.refusals);
  return {
    rejection,
    probability,
    kind,
    outcome: rejection ? outcomeOf(score.refusals, kind) : null,
    reasons: rejection && judged ? reasonsOf(judged.analysis) : [],
    language,
    evidence: rejection && judged ? evidenceOf(judged.analysis, score.refusals) : [],
    agreement: isAgreed(messages),
    debriefAnswer,
    noReplySender: isNoReply(given?.from.email ?? null),
  };
}
