import type { Proposal, ThreadSigns } from '../model.ts';
import {
  changeProposal,
  forgetProposal,
  type ProposalFields,
  ProposalGoneError,
  proposalOfThread,
  proposals,
} from '../storage/proposals.ts';
import { agreed } from './agreed.ts';

export type ProposalSigns = ThreadSigns & {
  /** When the page told; for a no that shows no date. */
  seenAt: string;
  /** Days after which a sent proposal asks for its decision, as the user has chosen; null until then. */
  watchFor: number | null;
};

/** The mail with the agreement, seen sent in this thread. The wait for a decision begins where the user wants one. */
function sentIn(
  { mail, agreement, watch }: Pick<Proposal, 'mail' | 'agreement' | 'watch'>,
  { threadKey, threadUrl, watchFor }: ProposalSigns,
  { messageId, at }: { messageId: string | null; at: string },
): ProposalFields {
  // Seen collapsed it tells no more than what is known already.
  if (!mail || (mail.sentAt !== null && (messageId === null || mail.sentId === messageId))) return {};
  return {
    threadKey,
    threadUrl,
    draftId: null,
    mail: { ...mail, sentAt: at, sentId: messageId },
    agreement: agreement ?? { offeredAt: at, agreedAt: null, how: null },
    watch: watch ?? (watchFor === null ? null : { since: at, days: watchFor }),
  };
}

/** The client's undo took the mail back: nothing was offered with it, and nothing is waited for since. */
function takenBack({ mail, agreement, watch }: Proposal): ProposalFields {
  if (!mail?.sentAt) return {};
  const { sentAt } = mail;
  return {
    mail: { ...mail, sentAt: null, sentId: null },
    agreement: agreement?.offeredAt === sentAt && agreement.agreedAt === null ? null : agreement,
    watch: watch?.since === sentAt ? null : watch,
  };
}

/** When a waited-for decision was seen: a no that came before the proposal is not its answer. */
function settledBy({ watch, settledAt }: Proposal, { rejection, seenAt }: ProposalSigns): string | null {
  if (!rejection || !watch || settledAt !== null) return settledAt;
  const at = rejection.at ?? seenAt;
  return Date.parse(at) < Date.parse(watch.since) ? null : at;
}

/** What the signs of its thread change on a proposal: nothing the second time. */
export function proposalAfter(proposal: Proposal, signs: ProposalSigns): ProposalFields {
  let after: Proposal = proposal;
  if (signs.gone.includes('agreement')) after = { ...after, ...takenBack(after) };
  const mail = signs.sent.find((one) => one.mail === 'agreement');
  if (mail) after = { ...after, ...sentIn(after, signs, mail) };
  const agreement = signs.agreed ? agreed(after.agreement, signs.agreed.at) : after.agreement;
  const { id: _id, createdAt: _created, changedAt: _changed, ...fields } = { ...after, agreement };
  return { ...fields, settledAt: settledBy(after, signs) };
}

const unlessGone = (error: unknown): false => {
  if (error instanceof ProposalGoneError) return false;
  throw error;
};

/** A draft that was seen sent in a thread. If the thread has a proposal already, they are one. */
async function placeDraft(signs: ProposalSigns, id: string, seen: { messageId: string | null; at: string }) {
  const ofThread = await proposalOfThread(signs.threadKey);
  if (!ofThread || ofThread.id === id) {
    const { written } = await changeProposal({ proposal: id }, (known) => sentIn(known, signs, seen));
    return written;
  }
  const draft = (await proposals()).find((proposal) => proposal.id === id);
  if (!draft) return false;
  const { written } = await changeProposal({ proposal: ofThread.id }, (known) =>
    sentIn({ ...known, mail: draft.mail }, signs, seen),
  );
  // Only now: stopped in between, the next time that the thread is shown does the same again.
  await forgetProposal(id);
  return written;
}

/**
 * Writes what a thread tells of proposals: its own, and drafts that are seen sent in it.
 * @returns whether anything was written
 */
export async function settleProposals(signs: ProposalSigns): Promise<boolean> {
  let isWritten = false;
  for (const { proposal, ...seen } of signs.proposals) {
    isWritten = (await placeDraft(signs, proposal, seen).catch(unlessGone)) || isWritten;
  }
  const ofThread = await proposalOfThread(signs.threadKey);
  if (!ofThread) return isWritten;
  const change = changeProposal({ proposal: ofThread.id }, (known) => proposalAfter(known, signs));
  return (await change.then(({ written }) => written, unlessGone)) || isWritten;
}
