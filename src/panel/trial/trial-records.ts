import { advance } from '../../followup/steps.ts';
import type { Opportunity, Proposal, SavedDraft } from '../../model.ts';
import type { ChangedEntries } from '../../storage/changes.ts';
import {
  type Changed,
  type OpportunityFields,
  type OwnRowsService,
  type ProposalService,
  type RecordService,
  type RecordTarget,
  RefusedStepError,
  type RowsChange,
} from '../services.ts';

/** Calls whoever has asked to be told. */
export interface Tell {
  tell(entries?: ChangedEntries): void;
  onChange(listener: (entries: ChangedEntries) => void): () => void;
}

export function createTell(): Tell {
  const listeners = new Set<(entries: ChangedEntries) => void>();
  return {
    tell(entries = []) {
      for (const listener of listeners) listener(entries);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const newestFirst = (one: { changedAt: string }, other: { changedAt: string }) =>
  other.changedAt.localeCompare(one.changedAt);

/** A log in memory, with the real path behind it; it ends with its page. */
export function trialRecords(
  entries: Map<string, Opportunity>,
  { tell, onChange }: Tell,
  now: () => Date,
): RecordService {
  const drafts = new Map<string, SavedDraft>();
  const logged = () => [...entries.values()].filter(({ binnedAt }) => !binnedAt).sort(newestFirst);
  const ofThread = (threadKey: string | null) =>
    logged().find((entry) => threadKey !== null && entry.threadKey === threadKey) ?? null;

  function found(target: RecordTarget): Opportunity {
    const at = now().toISOString();
    const known = 'entry' in target ? entries.get(target.entry) : ofThread(target.seed.threadKey);
    if (known) return known;
    if ('entry' in target) throw new Error('This entry is no longer in the log.');
    return { ...target.seed, id: crypto.randomUUID(), createdAt: at, changedAt: at };
  }

  async function change(
    target: RecordTarget,
    fields: (entry: Opportunity) => OpportunityFields,
  ): Promise<Changed> {
    const before = found(target);
    const set = fields(before);
    const stored = { ...before, ...set, changedAt: now().toISOString() };
    entries.set(stored.id, stored);
    tell([stored.id]);
    const names = Object.keys(set) as (keyof OpportunityFields)[];
    const back = Object.fromEntries(names.map((name) => [name, before[name] ?? null]));
    return { stored, undo: { entry: stored.id, set: back } };
  }

  return {
    forThread: async (threadKey) => ofThread(threadKey),
    byId: async (id) => entries.get(id) ?? null,
    latest: async (limit) => logged().slice(0, limit),
    all: async () => logged(),
    inTurn() {
      let rows: Opportunity[] | null = logged();
      return {
        async next() {
          const some = rows;
          rows = null;
          return some;
        },
      };
    },
    count: async () => entries.size,
    record: async (wanted) =>
      (await change('entry' in wanted ? { entry: wanted.entry } : { seed: wanted.seed }, () => wanted.set))
        .stored,
    change,
    async changeMany(ids, fields) {
      const before = new Map<string, OpportunityFields>();
      for (const id of ids) {
        if (!entries.has(id)) continue;
        const { undo } = await change({ entry: id }, fields);
        before.set(id, undo.set);
      }
      return { before };
    },
    step: (target, step, also = {}) =>
      change(target, (entry) => {
        const result = advance(entry, step);
        if ('refused' in result) throw new RefusedStepError(result.refused);
        return { ...result.set, ...also };
      }),
    draft: async (threadKey) => drafts.get(threadKey) ?? null,
    async saveDraft(draft) {
      drafts.set(draft.threadKey, { ...draft, changedAt: now().toISOString() });
    },
    async dropDraft(threadKey) {
      drafts.delete(threadKey);
    },
    onChange,
  };
}

/** Proposals in memory. */
export function trialProposals(
  proposals: Map<string, Proposal>,
  { tell, onChange }: Tell,
  now: () => Date,
): ProposalService {
  const ofThread = (threadKey: string | null) =>
    [...proposals.values()].find((one) => threadKey !== null && one.threadKey === threadKey) ?? null;
  return {
    all: async () => [...proposals.values()],
    forThread: async (threadKey) => ofThread(threadKey),
    async change(target, fields) {
      const at = now().toISOString();
      const known = 'proposal' in target ? proposals.get(target.proposal) : ofThread(target.seed.threadKey);
      if (!known && 'proposal' in target) throw new Error('This proposal is no longer remembered.');
      const seeded =
        'seed' in target ? { ...target.seed, id: crypto.randomUUID(), createdAt: at, changedAt: at } : null;
      const before = known ?? (seeded as Proposal);
      const set = fields(before);
      const stored = { ...before, ...set, changedAt: at };
      proposals.set(stored.id, stored);
      tell();
      const names = Object.keys(set) as (keyof typeof set)[];
      const back = Object.fromEntries(names.map((name) => [name, before[name]]));
      return { stored, undo: { proposal: stored.id, set: back } };
    },
    onChange,
  };
}

/** Rows of the user's own in memory. */
export function trialRows<Row extends { id: string }>({ tell, onChange }: Tell): OwnRowsService<Row> {
  const rows = new Map<string, Row>();
  return {
    all: async () => [...rows.values()],
    async change({ put = [], remove = [] }: RowsChange<Row>) {
      const ids = [...remove, ...put.map(({ id }) => id)];
      const back = {
        put: ids.flatMap((id) => rows.get(id) ?? []),
        remove: ids.filter((id) => !rows.has(id)),
      };
      for (const id of remove) rows.delete(id);
      for (const row of put) rows.set(row.id, row);
      tell();
      return back;
    },
    onChange,
  };
}
