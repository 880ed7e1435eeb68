import { advance } from '../followup/steps.ts';
import type { Agreement, Opportunity, Step, ThreadSigns } from '../model.ts';
import { readSettings } from '../settings.ts';
import { changeOpportunity, type OpportunityFields, opportunityOfThread } from '../storage/opportunities.ts';
import { proposalOfThread } from '../storage/proposals.ts';
import { agreed } from './agreed.ts';
import { type ProposalSigns, settleProposals } from './proposal-signs.ts';

/**
 * Whether an answer that a page shows is news to the entry. What the user said later, or corrected of the same
 * message, stands.
 */
function isNewReply({ reply, request }: Opportunity, { messageId, at }: { messageId: string; at: string }) {
  if (request === null || reply?.messageId === messageId) return false;
  return reply === null || Date.parse(at) > Date.parse(reply.at);
}

/** The steps that a thread's signs are for its entry; a refused one is a repeat, or the user knows better. */
function stepsOf(entry: Opportunity, { sent, gone, reply }: ThreadSigns): Step[] {
  const steps: Step[] = [];
  for (const mail of gone) if (mail !== 'agreement') steps.push({ is: 'unsent', mail });
  for (const { mail, messageId, at } of sent) {
    if (mail !== 'agreement') steps.push({ is: 'sent', mail, at, messageId });
  }
  if (reply && isNewReply(entry, reply)) {
    const { as, at, messageId } = reply;
    steps.push({ is: 'replied', reply: { as, at, messageId, words: null } });
  }
  return steps;
}

/**
 * What the signs of its thread change on an entry: nothing the second time. That the client came back is not among
 * it: the panel offers that, and the user says so.
 */
export function entryAfter(
  entry: Opportunity,
  signs: ThreadSigns,
  offered: Agreement | null,
): OpportunityFields {
  let after: Opportunity = entry;
  for (const step of stepsOf(entry, signs)) {
    const result = advance(after, step);
    if ('set' in result) after = { ...after, ...result.set };
  }
  const agreement = signs.agreed ? agreed(entry.agreement ?? offered, signs.agreed.at) : entry.agreement;
  const { id: _id, createdAt: _created, changedAt: _changed, threadKey: _thread, ...fields } = after;
  return { ...fields, agreement };
}

/**
 * Writes what an open thread tells of its entry and its proposal. The same signs twice write nothing.
 * @returns whether anything was written
 */
export async function applySigns(signs: ThreadSigns, now: Date): Promise<boolean> {
  const { noDecisionAfter } = await readSettings();
  const ofThread: ProposalSigns = { ...signs, seenAt: now.toISOString(), watchFor: noDecisionAfter };
  const proposalChanged = await settleProposals(ofThread);
  const [entry, proposal] = await Promise.all([
    opportunityOfThread(signs.threadKey),
    proposalOfThread(signs.threadKey),
  ]);
  if (!entry) return proposalChanged;
  const offered = proposal?.agreement ?? null;
  const { written } = await changeOpportunity({ entry: entry.id }, (known) =>
    entryAfter(known, signs, offered),
  );
  return written || proposalChanged;
}
