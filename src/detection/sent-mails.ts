import type { FollowedDraft, FollowedThread, Thread, ThreadSigns } from '../model.ts';
import { plainSubject } from '../reply/subject.ts';
import { instantOf, utc } from './instants.ts';
import { holdsMostOf, shareOf } from './same-words.ts';

/** What a page tells of a thread besides its messages. */
export interface ThreadFacts {
  /** Every message of it; one that the server has not got yet has no id. */
  thread: Thread;
  /** Whether the newest incoming message is a no, with what the user has taught. */
  rejection: boolean;
  /** Of an own message, by its id: the draft it was, and whom it went to, as far as the page shows that. */
  written: ReadonlyMap<string, { draftId: string | null; recipients: readonly string[] }>;
}

/** What is missing later than this was not taken back by the client's undo, but deleted. */
const TAKEN_BACK_WITHIN_MS = 24 * 60 * 60_000;

/** Two letters that hold nearly as much of a text are not told apart. */
const CLEARLY = 0.1;

/** A message with an id of the server's, sent by the user at a time that the page tells. */
export interface SentMessage {
  id: string;
  text: string;
  at: string;
  ms: number;
  give: number;
}

/** The user's own mails that the server has, with their dates; what shows no date or no words is left out. */
export function ownMessages({ messages }: Thread): SentMessage[] {
  return messages.flatMap(({ id, direction, text, sentAt }) => {
    const instant = instantOf(sentAt);
    if (direction !== 'out' || id === null || text === null || !instant) return [];
    return [{ id, text, at: utc(instant) ?? '', ...instant }];
  });
}

/** The one message that may be the mail with this text; null if there is none, or two that could be. */
function mailWith(text: string, insertedAt: string, candidates: readonly SentMessage[]): SentMessage | null {
  const inserted = Date.parse(insertedAt);
  const found = candidates
    .filter(({ ms, give }) => ms >= inserted - give)
    .filter((message) => holdsMostOf(text, message.text))
    .map((message) => ({ message, share: shareOf(text, message.text) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = found;
  return best && (!second || best.share - second.share >= CLEARLY) ? best.message : null;
}

/** The mails that the log waits for and that are among these, each message for one of them; known ones are no news. */
export function sentOf(followed: FollowedThread, own: readonly SentMessage[]): ThreadSigns['sent'] {
  const known = new Set(followed.sent.map(({ messageId }) => messageId));
  const sent: ThreadSigns['sent'] = [];
  for (const { mail, text, insertedAt } of followed.awaited) {
    const candidates = own.filter(({ id }) => !known.has(id));
    const message = mailWith(text, insertedAt, candidates);
    if (!message) continue;
    known.add(message.id);
    sent.push({ mail, messageId: message.id, at: message.at });
  }
  return sent;
}

/** A subject as it is compared. */
const bareSubject = (subject: string | null) => plainSubject(subject).toLowerCase();

const lower = (address: string) => address.trim().toLowerCase();

/** Whether a draft may have become a mail of this thread, by what the thread says of itself. */
function mayBeThread(draft: FollowedDraft, { thread }: ThreadFacts): boolean {
  const account = thread.account?.email;
  if (draft.account !== null && account && lower(draft.account) !== lower(account)) return false;
  return bareSubject(draft.subject) === bareSubject(thread.subject);
}

/** Whom a mail went to; of one whose header does not say so, whoever else writes in the thread. */
function addressees(message: SentMessage, { thread, written }: ThreadFacts): ReadonlySet<string> {
  const shown = written.get(message.id)?.recipients ?? [];
  const others = thread.messages.flatMap(({ direction, from }) =>
    direction === 'in' ? (from.email ?? []) : [],
  );
  return new Set((shown.length > 0 ? shown : others).map(lower));
}

/**
 * The mail of a draft where the client has collapsed it under an answer, which is how most proposals are seen again:
 * without its words, subject, account, time and an answer of somebody whom it went to must tell.
 */
function collapsedMail(draft: FollowedDraft, facts: ThreadFacts): { messageId: null; at: string } | null {
  const { messages } = facts.thread;
  const wanted = new Set(draft.recipients.map(lower));
  const hasAnswered = messages.some(
    ({ direction, from }) => direction === 'in' && from.email !== null && wanted.has(lower(from.email)),
  );
  if (bareSubject(draft.subject) === '' || !mayBeThread(draft, facts) || !hasAnswered) return null;
  const inserted = Date.parse(draft.insertedAt);
  const found = messages.flatMap(({ direction, text, sentAt }) => {
    const instant = instantOf(sentAt);
    const mayBe = direction === 'out' && text === null && instant && instant.ms >= inserted - instant.give;
    return mayBe ? [utc(instant) ?? ''] : [];
  });
  const [at] = found;
  return at && found.length === 1 ? { messageId: null, at } : null;
}

/**
 * Proposals found again: by the draft's own id, else by subject and recipients and words. Two that could be the same
 * mail are none.
 */
export function proposalsOf(
  facts: ThreadFacts,
  drafts: readonly FollowedDraft[],
  own: readonly SentMessage[],
): ThreadSigns['proposals'] {
  const found = drafts.flatMap((draft): ThreadSigns['proposals'] => {
    const isDraft = ({ id }: SentMessage) =>
      draft.draftId !== null && facts.written.get(id)?.draftId === draft.draftId;
    const byId = own.filter(isDraft);
    const candidates = byId.length > 0 ? byId : mayBeThread(draft, facts) ? own.filter(mayBeMail(draft)) : [];
    const message = mailWith(draft.text, draft.insertedAt, candidates);
    const { proposal } = draft;
    if (message) return [{ proposal, messageId: message.id, at: message.at }];
    const collapsed = collapsedMail(draft, facts);
    return collapsed ? [{ proposal, ...collapsed }] : [];
  });
  return found.filter((one) => !found.some((other) => other !== one && other.messageId === one.messageId));

  function mayBeMail(draft: FollowedDraft): (message: SentMessage) => boolean {
    const wanted = draft.recipients.map(lower);
    return (message) => {
      // The page tells which draft it was, and it was another one.
      if (draft.draftId !== null && facts.written.get(message.id)?.draftId) return false;
      const known = addressees(message, facts);
      return wanted.length === 0 || known.size === 0 || wanted.some((address) => known.has(address));
    };
  }
}

/**
 * Mails seen sent that the client's undo took back: soon after, and only where the thread visibly ends before them.
 * A view of a single mail does not show how its thread ends.
 */
export function goneOf({ thread }: ThreadFacts, followed: FollowedThread, now: string): ThreadSigns['gone'] {
  const { messages } = thread;
  const last = messages.at(-1);
  const end = instantOf(last?.sentAt ?? null);
  if (messages.length < 2 || !last || last.id === null || !end) return [];
  const ids = new Set(messages.map(({ id }) => id));
  return followed.sent
    .filter(({ messageId, at }) => {
      const sent = Date.parse(at);
      const isSoon = Date.parse(now) - sent <= TAKEN_BACK_WITHIN_MS;
      return isSoon && !ids.has(messageId) && end.ms < sent - end.give;
    })
    .map(({ mail }) => mail);
}
