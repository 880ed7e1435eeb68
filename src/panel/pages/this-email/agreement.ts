import type { Agreement, Opportunity } from '../../../model.ts';
import type { Case } from '../../case.ts';

/** What is known of a debrief agreed on before the decision, and where it is known from. */
export type KnownAgreement =
  | { from: 'entry'; agreement: Agreement }
  /** The conversation itself speaks of it. */
  | { from: 'thread' }
  | { from: 'nowhere' };

/** The entry's own agreement, which is the proposal's where there was one; else what the thread says. */
export function knownAgreement(found: Case, entry: Pick<Opportunity, 'agreement'>): KnownAgreement {
  if (entry.agreement) return { from: 'entry', agreement: entry.agreement };
  return found.verdict.agreement ? { from: 'thread' } : { from: 'nowhere' };
}

/** The date of the user's newest mail before the no: when a proposal was most likely sent; null if unknown. */
export function proposedAt({ thread, message, onlyOwn }: Case): string | null {
  const before = thread.messages.slice(0, onlyOwn ? undefined : thread.messages.indexOf(message));
  return before.findLast(({ direction, sentAt }) => direction === 'out' && sentAt !== null)?.sentAt ?? null;
}
