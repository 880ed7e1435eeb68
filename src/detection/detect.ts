import type { DebriefAnswer, DetectionData, Message, Thread, Verdict } from '../model.ts';
import { analyse } from './analysis.ts';
import { type AnalysedMessage, debriefAnswerOf, isAgreed } from './debrief.ts';
import { evidenceOf } from './evidence.ts';
import { factInput, kindOf, outcomeOf, reasonsByPhrase, reasonsOf } from './facts.ts';
import { languageOf } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Model, modelOf } from './model.ts';
import { REJECTION_THRESHOLD, type Score, type Surroundings, scoreOf } from './score.ts';
import { isNoReply } from './sender.ts';

export { REJECTION_THRESHOLD } from './score.ts';

/** So many messages are looked at; older ones say nothing about the last one. */
export const MOST_MESSAGES = 12;

const SURELY_NOT = 0.1;

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
  model: Model,
): { theirs: boolean; users: boolean } {
  let theirs = false;
  let users = false;
  for (const { own, analysis } of messages) {
    if (scoreOf(analysis, plain, model).probability < REJECTION_THRESHOLD) continue;
    if (!own) theirs = true;
    else if (!theirs) users = true;
  }
  return { theirs, users };
}

/** A thread taken apart: its messages, and what is known besides the last one's words. */
export interface Parts {
  messages: readonly AnalysedMessage[];
  /** The message to judge; null if it is the user's own or there is none. */
  judged: AnalysedMessage | null;
  around: Surroundings;
  language: string | null;
  debriefAnswer: DebriefAnswer | null;
}

/** Takes the last messages of a thread apart. */
export function partsOf(thread: Thread, lexicon: Lexicon, model: Model): Parts {
  const messages: AnalysedMessage[] = thread.messages
    .slice(-MOST_MESSAGES)
    .map((message) => ({ own: isOwn(message), analysis: analyse(message.text ?? '', lexicon) }));
  const last = messages.at(-1);
  const before = messages.slice(0, -1);
  const language = last ? languageOf(last.analysis.tokens, lexicon.commonWords) : null;
  const plain = surroundings(lexicon, { ...thread, subject: null }, [], false, language);
  const earlier = earlierNo(before, plain, model);
  return {
    messages,
    judged: last && !last.own ? last : null,
    around: surroundings(lexicon, thread, before, earlier.users, language),
    language,
    debriefAnswer: debriefAnswerOf(messages, earlier.theirs),
  };
}

/**
 * Whether the last message of a thread tells the user no, and what else the thread says. The user's own last
 * message is no rejection; an unknown direction counts as incoming. Looks at no more than `MAX_LENGTH` of a
 * message. Never throws.
 */
export function detect(
  thread: Thread,
  { languages, weights }: DetectionData,
  model = modelOf(weights),
): Verdict {
  const { messages, judged, around, language, debriefAnswer } = partsOf(thread, lexiconOf(languages), model);
  const score: Score | null = judged ? scoreOf(judged.analysis, around, model) : null;
  const refusals = score?.refusals ?? [];
  let probability = score?.probability ?? 0;
  const isUnread = language !== null && !languages.some(({ code }) => code === language);
  if (debriefAnswer || isUnread) probability = Math.min(probability, SURELY_NOT);
  const rejection = probability >= REJECTION_THRESHOLD;
  const kind = kindOf([around.subject, ...messages.map((message) => message.analysis)], refusals);
  const facts =
    rejection && judged && score
      ? factInput(score.features, refusals, kind, reasonsByPhrase(judged.analysis))
      : null;
  return {
    rejection,
    probability,
    kind,
    outcome: facts && outcomeOf(facts, model),
    reasons: facts ? reasonsOf(facts, model) : [],
    language,
    evidence: rejection && judged && score ? evidenceOf(judged.analysis, score, model) : [],
    agreement: isAgreed(messages),
    debriefAnswer,
    noReplySender: isNoReply(thread.messages.at(-1)?.from.email ?? null),
  };
}
