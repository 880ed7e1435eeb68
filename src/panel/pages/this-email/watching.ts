import { agenda, type Clock } from '../../../followup/agenda.ts';
import { instantOf } from '../../../followup/zoned.ts';
import type { MailClientId, Proposal } from '../../../model.ts';
import type { Case } from '../../case.ts';
import type { ProposalSeed, Settings } from '../../services.ts';

/** A proposal whose decision is waited for: since when, and when it is asked for. */
export interface Watch {
  since: string;
  /** When "No decision?" is asked; null if that cannot be told. */
  at: string | null;
  isDue: boolean;
}

/** The watch on a thread's proposal; null if there is none, or its question is settled. */
export function watchOf(proposal: Proposal | null, settings: Settings, clock: Clock): Watch | null {
  if (!proposal?.watch || proposal.settledAt !== null) return null;
  const { due, coming } = agenda({ opportunities: [], proposals: [proposal] }, settings, clock);
  const thing = [...due, ...coming].find(({ kind }) => kind === 'no-decision');
  return { since: proposal.watch.since, at: thing?.at ?? null, isDue: due.length > 0 };
}

/** The user's newest mail in a thread, as the instant from which a decision is waited for; null if there is none. */
export function sentSince({ thread }: Case, proposal: Proposal | null, zone: string): string | null {
  const newest = thread.messages.findLast(({ direction }) => direction === 'out');
  return instantOf(newest?.sentAt ?? proposal?.mail?.sentAt ?? null, zone);
}

/** What a proposal that is only watched begins with. */
export function proposalSeed(found: Case): ProposalSeed {
  const { message, onlyOwn, threadKey } = found;
  // Client, account and thread stand in the key (`threadKeyOf`, content/view.ts).
  const client: MailClientId = threadKey.startsWith('outlook') ? 'outlook' : 'gmail';
  return {
    client,
    account: found.thread.account?.email ?? null,
    draftId: null,
    recipients: onlyOwn ? [] : [message.from],
    subject: found.thread.subject,
    language: found.verdict.language,
    threadKey,
    threadUrl: found.url,
    mail: null,
    agreement: null,
    watch: null,
    settledAt: null,
  };
}
