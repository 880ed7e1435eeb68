import type { Proposal } from '../model.ts';
import { changedFields } from './changed-fields.ts';
import { read } from './database.ts';
import { refuse } from './own-error.ts';
import { write } from './write.ts';

/** What a remembered proposal begins with; storage adds id and times. */
export type ProposalSeed = Omit<Proposal, 'id' | 'createdAt' | 'changedAt'>;

export type ProposalFields = Partial<ProposalSeed>;

/** A proposal by its id, or the one of the seed's thread, begun if there is none yet. */
export type ProposalTarget = { proposal: string } | { seed: ProposalSeed };

export interface ProposalChanged {
  stored: Proposal;
  /** Puts the fields that were changed back to what they were. */
  undo: { proposal: string; set: ProposalFields };
}

/** The proposal that a change names has gone, for example because its agreement was taken out again. */
export class ProposalGoneError extends Error {
  override name = 'ProposalGoneError';
}

/** All proposals, in no order. */
export async function proposals(): Promise<Proposal[]> {
  return read((db) => db.getAll('proposals'));
}

/** Those of which the decision is still open, in no order. */
export async function openProposals(): Promise<Proposal[]> {
  return (await proposals()).filter(({ settledAt }) => settledAt === null);
}

/** The proposal of a mail thread, or null. */
export async function proposalOfThread(threadKey: string): Promise<Proposal | null> {
  return (await read((db) => db.getFromIndex('proposals', 'threadKey', threadKey))) ?? null;
}

/**
 * Writes one user action in one transaction, as `changeOpportunity` does.
 * @param change gives the fields to set from the proposal as it stands; what it throws ends the action, and nothing
 *   is written
 * @returns when the transaction has completed; `written` is false if everything was so already
 * @throws {ProposalGoneError} if the proposal named is not there
 * @throws {DOMException} of IndexedDB, if it could not be written; `ConstraintError`: the thread has another proposal
 */
export async function changeProposal(
  target: ProposalTarget,
  change: (proposal: Proposal) => ProposalFields,
): Promise<ProposalChanged & { written: boolean }> {
  // Outside of what may be tried twice: a second try must not make a second proposal.
  const newId = crypto.randomUUID();
  return write(['proposals'], async ({ tx, put }) => {
    const store = tx.objectStore('proposals');
    const now = new Date().toISOString();
    let found: Proposal | undefined;
    if ('proposal' in target) found = await store.get(target.proposal);
    else if (target.seed.threadKey !== null)
      found = await store.index('threadKey').get(target.seed.threadKey);
    if (!found && 'proposal' in target) {
      return refuse(new ProposalGoneError('This proposal is no longer remembered.'));
    }
    const known =
      found ?? ('seed' in target ? { ...target.seed, id: newId, createdAt: now, changedAt: now } : null);
    if (!known) throw new Error('A target is a proposal or a seed.');
    const { set, before } = changedFields(known, change);
    const written = !found || Object.keys(before).length > 0;
    const stored = written ? { ...known, ...set, changedAt: now } : known;
    if (written) put('proposals', stored);
    return { stored, undo: { proposal: stored.id, set: before }, written };
  });
}

/** Forgets a proposal if `mayGo` says so of what stands; false if it does not, or if it is not there. */
export function forgetProposal(
  id: string,
  mayGo: (proposal: Proposal) => boolean = () => true,
): Promise<boolean> {
  return write(['proposals'], async ({ tx, remove }) => {
    const known = await tx.objectStore('proposals').get(id);
    const goes = known !== undefined && mayGo(known);
    if (goes) remove('proposals', id);
    return goes;
  });
}
