import { NO_STEP_YET } from '../followup/blank.ts';
import { wordings } from '../languages/wording.ts';
import type { ThreadView } from '../messages.ts';
import type { Message, Person, Proposal, Thread, Verdict } from '../model.ts';
import { organisationOf } from '../reply/address.ts';
import { type ThreadFields, threadFields } from '../reply/fields.ts';
import { knownWords } from '../reply/words.ts';
import { excerptOf, excerptText } from './excerpt.ts';
import type { OpportunitySeed } from './services.ts';

/** A thread with somebody's newest message in it, or only the user's own, ready to be judged, answered and logged. */
export interface Case {
  threadKey: string;
  url: string;
  thread: Thread;
  /** The newest message of the client's; where there is none, the user's own newest one. */
  message: Message;
  /** Nobody but the user has written. */
  onlyOwn: boolean;
  /** Names the message among the user's mutes; null if the page does not show which it is. */
  messageKey: string | null;
  /** As detected and taught, or as the user called it. */
  verdict: Verdict;
  /** The same without the user's mutes. */
  unmuted: Verdict;
  fields: ThreadFields;
}

const NOTHING_FOUND: Verdict = {
  rejection: false,
  probability: 0,
  kind: 'sales',
  outcome: null,
  reasons: [],
  language: null,
  evidence: [],
  agreement: false,
  debriefAnswer: null,
  noReplySender: false,
};

/** The case in a thread view; null unless the reader vouches for it. */
export function caseOf(view: ThreadView): Case | null {
  if (view.state !== 'read' || view.threadKey === null || view.reading === null) return null;
  const message = view.reading.messages.at(view.judged ?? -1);
  if (!message) return null;
  const thread: Thread = {
    subject: view.reading.thread?.subject ?? null,
    account: view.reading.account,
    messages: view.reading.messages,
  };
  const verdict = view.verdict ?? NOTHING_FOUND;
  return {
    threadKey: view.threadKey,
    url: view.url,
    thread,
    message,
    onlyOwn: view.judged === null,
    messageKey: view.messageKey,
    verdict,
    unmuted: view.unmuted ?? verdict,
    // Up to the judged message: who wrote it is the client, whatever came after.
    fields: threadFields(
      { ...thread, messages: thread.messages.slice(0, (view.judged ?? -1) + 1) },
      verdict.noReplySender,
      knownWords(wordings),
    ),
  };
}

/** The case as the user sees it who says "This is a rejection": nothing but that is known. */
export function calledRejection(found: Case): Case {
  const { verdict } = found;
  if (verdict.rejection) return found;
  return {
    ...found,
    verdict: { ...verdict, rejection: true, outcome: 'unknown', reasons: ['not_said'], evidence: [] },
  };
}

/** The case as a proposal that nobody decided on. */
export function withoutDecision(found: Case): Case {
  const { verdict } = found;
  return {
    ...found,
    verdict: { ...verdict, rejection: false, outcome: 'no_decision', reasons: ['not_said'], evidence: [] },
  };
}

/** Whether the user wrote earlier in the thread, so that the mail "wrote back". */
export function isAnswer({ thread, message }: Case): boolean {
  const before = thread.messages.slice(0, thread.messages.indexOf(message));
  return before.some((earlier) => earlier.direction === 'out');
}

/** Whom the case is about; where only the user has written, whom the proposal went to. */
function clientOf({ message, onlyOwn, fields }: Case, proposal: Proposal | null): Person {
  if (onlyOwn) return proposal?.recipients[0] ?? { name: null, email: null };
  return { name: fields.fullName ?? message.from.name, email: message.from.email };
}

/**
 * What an entry for this case begins with: the mail's own facts, nothing of its text but the deciding words.
 * @param proposal what is remembered of the proposal that the thread is about
 */
export function seedOf(found: Case, proposal: Proposal | null = null): OpportunitySeed {
  const { threadKey, url, message, onlyOwn, verdict, fields } = found;
  const contact = clientOf(found, proposal);
  const words = message.text ?? '';
  return {
    kind: verdict.kind,
    contact,
    organisation: fields.organisation ?? (onlyOwn ? organisationOf(contact.email) : null),
    project: verdict.kind === 'job' ? (fields.role ?? fields.project) : fields.project,
    threadKey,
    threadUrl: url,
    // Without a refusal no mail is the one that decided.
    decidedAt: onlyOwn || !verdict.rejection ? null : message.sentAt,
    outcome: verdict.outcome ?? 'unknown',
    guess: [],
    inMail: verdict.reasons,
    evidence: excerptText(words, excerptOf(words, verdict.evidence, verdict.language)),
    language: verdict.language,
    ...NO_STEP_YET,
    agreement: proposal?.agreement ?? null,
    notes: '',
  };
}
