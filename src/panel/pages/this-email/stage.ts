import type { Opportunity } from '../../../model.ts';
import type { Case } from '../../case.ts';
import { instantOf } from '../../dates.ts';

/**
 * What the page shows of a no.
 * `ask`: nothing was asked yet. `waiting`: asked, and nothing newer of theirs is in the thread. `wrote`: asked, and
 * they wrote since; nobody has said yet what it is.
 */
export type Stage =
  | 'ask'
  | 'waiting'
  | 'wrote'
  | 'accepted'
  | 'written'
  | 'declined'
  | 'held'
  | 'closed'
  | 'no-answer';

/** Where an entry and its thread in view stand together. */
export function stageOf(found: Case, entry: Opportunity | null): Stage {
  switch (entry?.status) {
    case 'asked':
    case 'nudged':
      return hasWrittenSinceAsked(found, entry) ? 'wrote' : 'waiting';
    case 'accepted':
    case 'written':
    case 'declined':
    case 'held':
    case 'closed':
      return entry.status;
    case 'no_answer':
      return 'no-answer';
    default:
      return 'ask';
  }
}

/** Whether the newest message of the client's stands after the user's request. */
export function hasWrittenSinceAsked(found: Case, { request }: Opportunity): boolean {
  if (found.onlyOwn) return false;
  const { messages } = found.thread;
  const asked = messages.findIndex(({ id }) => id !== null && id === request?.sentId);
  if (asked >= 0) return messages.indexOf(found.message) > asked;
  return isLater(found.message.sentAt, request?.sentAt ?? null);
}

/**
 * A mail of theirs after the no that is no refusal. `work`: its words come back to the work itself. `mail`: they only
 * wrote, where no answer to a request is waited for.
 */
export type Back = 'work' | 'mail' | null;

/** Whether they came back after the no. `saysSo` reads the words of their newest message. */
export function backOf(found: Case, entry: Opportunity | null, saysSo: (words: string) => boolean): Back {
  if (!entry || found.onlyOwn || found.verdict.rejection) return null;
  const { sentAt, text, id } = found.message;
  const known = entry.reply?.at ?? entry.decidedAt;
  if (known === null || !isLater(sentAt, known) || (id !== null && id === entry.reply?.messageId))
    return null;
  if (text !== null && saysSo(text)) return 'work';
  const isTalking = ['asked', 'nudged', 'accepted', 'written', 'held'].includes(entry.status);
  return isTalking ? null : 'mail';
}

/** Whether the newest message that the page shows is the user's own. */
export function isMineNewest({ thread }: Case): boolean {
  return thread.messages.at(-1)?.direction === 'out';
}

function isLater(date: string | null, than: string | null): boolean {
  const [a, b] = [instantOf(date), instantOf(than)];
  return a !== null && b !== null && a > b;
}
