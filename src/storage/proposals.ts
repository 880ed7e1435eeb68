import type { Proposal } from '../model.ts';
import { announceChange } from './changes.ts';
import { act, database } from './database.ts';
import { changeInPlace } from './one-record.ts';

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
  return (await database()).getAll('proposals');
}

/** Those of which the decision is still open, in no order. */
export async function openProposals(): Promise<Proposal[]> {
  return (await proposals()).filter(({ settledAt }) => settledAt === null);
}

/** The proposal of a mail thread, or null. */
export async function proposalOfThread(threadKey: string): Promise<Proposal | null> {
  return (await (await database()).getFromIndex('proposals', 'threadKey', threadKey)) ?? null;
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
  const newId = crypto.randomUUID();
  const outcome = await act((db) => {
    const tx = db.transaction('proposals', 'readwrite', { durability: 'strict' });
    return changeInPlace<Proposal, ProposalFields>(
      {
        tx,
        async find() {
          if ('proposal' in target) return tx.store.get(target.proposal);
          const { threadKey } = target.seed;
          return threadKey === null ? undefined : tx.store.index('threadKey').get(threadKey);
        },
        begin: (now) =>
          'seed' in target ? { ...target.seed, id: newId, createdAt: now, changedAt: now } : null,
        put: (proposal) => tx.store.put(proposal),
      },
      change,
    );
  });
  if (outcome.is === 'thrown') throw outcome.error;
  if (outcome.is === 'gone') throw new ProposalGoneError('This proposal is no longer remembered.');
  const { stored, before, written } = outcome;
  if (written) announceChange();
  return { stored, undo: { proposal: stored.id, set: before }, written };
}

/** Forgets a proposal if `mayGo` says so of what stands; false if it does not, or if it is not there. */
export async function forgetProposal(
  id: string,
  mayGo: (proposal: Proposal) => boolean = () => true,
): Promise<boolean> {
  const gone = await act(async (db) => {
    const tx = db.transaction('proposals', 'readwrite', { durability: 'strict' });
    const known = await tx.store.get(id);
    const goes = known !== undefined && mayGo(known);
    if (goes) await tx.store.delete(id);
    await tx.done;
    return goes;
  });
  if (gone) announceChange();
  return gone;
}
