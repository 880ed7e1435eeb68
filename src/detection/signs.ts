import type {
  DebriefAnswer,
  DetectionData,
  FollowedDraft,
  FollowedThread,
  Message,
  Thread,
  ThreadSigns,
} from '../model.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type AnalysedMessage, agreedIn, answerIn, debriefAnswerOf } from './debrief.ts';
import { instantOf, utc } from './instants.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { cutForJudging } from './newest.ts';
import { isNoReply } from './sender.ts';
import { goneOf, ownMessages, proposalsOf, sentOf, type ThreadFacts } from './sent-mails.ts';
import { firmlyStanding } from './vetoes.ts';

export type { ThreadFacts } from './sent-mails.ts';

export type Signs = Omit<ThreadSigns, 'threadKey' | 'threadUrl'>;

/** So many messages are taken apart, the newest ones. */
const MOST_MESSAGES = 12;

/** One message of the thread with its words taken apart. */
interface Told extends AnalysedMessage {
  message: Message;
}

function toldBy(thread: Thread, lexicon: Lexicon): Told[] {
  return thread.messages.slice(-MOST_MESSAGES).map((message) => ({
    message,
    own: message.direction === 'out',
    analysis: analyse(message.text ?? '', lexicon),
  }));
}

/** The messages that came after a mail: by their order where the mail is shown, else by their dates. */
function after<One extends { message: Message }>(
  told: readonly One[],
  mail: { messageId: string | null; at: string },
): One[] {
  const index = told.findIndex(({ message }) => message.id !== null && message.id === mail.messageId);
  if (index >= 0) return told.slice(index + 1);
  return told.filter(({ message }) => (instantOf(message.sentAt)?.ms ?? 0) > Date.parse(mail.at));
}

/** Entries with one of these have been asked; a later one of them says what was answered. */
const ASKED = ['asked', 'nudged', 'no_answer', 'accepted', 'written', 'declined', 'closed'];

/** Whether an answer changes where the entry stands: a change of mind does, a further mail does not. */
function isNews(as: DebriefAnswer, known: FollowedThread['status']): boolean {
  if (known === 'accepted') return as === 'declined';
  return known === 'declined' || known === 'written' ? as === 'accepted' : true;
}

function replyOf(told: readonly Told[], followed: FollowedThread): Signs['reply'] {
  const { status, sent, replyId } = followed;
  // Thanks for the thanks are no answer.
  if (status === 'held' || (status === 'closed' && replyId !== null)) return null;
  const request = sent.find(({ mail }) => mail === 'request');
  if (!request && !ASKED.includes(status ?? '')) return null;
  const since = request ? after(told, request) : told;
  const start = since.findIndex(({ message }) => message.id !== null && message.id === replyId);
  let found: Signs['reply'] = null;
  for (const [index, one] of since.entries()) {
    const { message, own, analysis } = one;
    const at = utc(instantOf(message.sentAt));
    if (own || index <= start || message.id === null || message.text === null || at === null) continue;
    if (isNoReply(message.from.email)) continue;
    // Without the request among them, the messages themselves must tell that one was made.
    const as = request ? answerIn(analysis) : debriefAnswerOf(since.slice(0, index + 1), true);
    if (as && isNews(as, found?.as ?? status)) found = { as, messageId: message.id, at };
  }
  return found;
}

function agreedOf(told: readonly Told[], followed: FollowedThread | null): Signs['agreed'] {
  const { agreement, sent = [] } = followed ?? {};
  if (agreement?.agreedAt) return null;
  const mail = sent.find((one) => one.mail === 'agreement');
  const offered = mail ?? (agreement?.offeredAt ? { messageId: null, at: agreement.offeredAt } : null);
  if (!offered) return null;
  const since = after(told, offered);
  const at = since[agreedIn(since, true) ?? -1]?.message.sentAt ?? null;
  const instant = utc(instantOf(at));
  return instant === null ? null : { at: instant };
}

/**
 * After a no the client comes back to the work itself, in so many words. Without `questions` no question counts: who
 * has a call in the diary may ask "are you still available?" of it.
 */
export function comesBack(analysis: Analysis, { questions }: { questions: boolean }): boolean {
  if (analysis.hits.has('auto') || analysis.hits.has('bulk') || analysis.hits.has('calendar')) return false;
  return firmlyStanding(analysis, 'back', { questions }).length > 0;
}

function cameBackOf(
  { rejection }: ThreadFacts,
  told: readonly Told[],
  followed: FollowedThread,
): Signs['cameBack'] {
  const newest = told.findLast(({ own, message }) => !own && message.text !== null);
  if (!newest || rejection || followed.status === null || isNoReply(newest.message.from.email)) return null;
  // It follows a word of the user's own, or of the log: so it is not the mail that said no.
  const index = told.indexOf(newest);
  const known = [
    ...followed.sent.map(({ at }) => at),
    ...followed.awaited.map(({ insertedAt }) => insertedAt),
  ];
  const at = instantOf(newest.message.sentAt);
  const isLater = told.slice(0, index).some(({ own }) => own);
  const isAfterUs = at !== null && known.some((one) => at.ms > Date.parse(one));
  if (!isLater && !isAfterUs) return null;
  const questions = followed.status !== 'accepted';
  return comesBack(newest.analysis, { questions }) ? { at: utc(at) } : null;
}

/**
 * What an open thread tells about the path, from its messages and from what the log follows there. Pure, and careful:
 * what could be something else is nothing.
 * @param followed null for a thread that may only be a proposal's
 * @param now ISO 8601
 */
export function signsOf(
  facts: ThreadFacts,
  followed: FollowedThread | null,
  drafts: readonly FollowedDraft[],
  data: DetectionData,
  now: string,
): Signs {
  const { thread, rejection } = facts;
  const own = ownMessages(thread);
  const last = thread.messages.at(-1);
  const judged = cutForJudging(thread).messages.at(-1);
  const told = followed ? toldBy(thread, lexiconOf(data.languages)) : [];
  const sent = followed ? sentOf(followed, own) : [];
  const known = followed && { ...followed, sent: [...followed.sent, ...sent] };
  return {
    sent,
    proposals: proposalsOf(facts, drafts, own),
    gone: followed ? goneOf(facts, followed, now) : [],
    newest: last ? { direction: last.direction, at: utc(instantOf(last.sentAt)) } : null,
    reply: known ? replyOf(told, known) : null,
    agreed: agreedOf(told, known),
    rejection: rejection ? { at: utc(instantOf(judged?.sentAt ?? null)) } : null,
    cameBack: known ? cameBackOf(facts, told, known) : null,
  };
}
