import type { Opportunity, Proposal } from '../model.ts';
import { openOpportunities, opportunityOfThread } from './opportunities.ts';
import { openProposals } from './proposals.ts';

/** What `agenda` needs to be right: all that can become due, and the entries by which a proposal is decided. */
export async function agendaRecords(): Promise<{ opportunities: Opportunity[]; proposals: Proposal[] }> {
  const [open, proposals] = await Promise.all([openOpportunities(), openProposals()]);
  const known = new Set(open.map(({ threadKey }) => threadKey));
  const others = proposals.flatMap(({ threadKey, watch }) =>
    watch !== null && threadKey !== null && !known.has(threadKey) ? [opportunityOfThread(threadKey)] : [],
  );
  const decided = (await Promise.all(others)).filter((entry) => entry !== null);
  return { opportunities: [...open, ...decided], proposals };
}
