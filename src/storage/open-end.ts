import type { Opportunity, Status, Task } from '../model.ts';
import type { TextState } from '../transfer/merge.ts';
import type { Stamp } from '../transfer/stamps.ts';

/** Sorts after every date. */
const OPEN = 'open';

/** When each field was last changed: `all` holds for every one that is not named. */
export type FieldStamps = { all: Stamp } & Record<string, Stamp>;

/** What an entry in the bin keeps out of the indexes, by which it would be found in the log. */
export interface Binned {
  /** ISO 8601 instant in UTC. */
  at: string;
  threadKey: string | null;
  changedAt: string;
}

/** An entry as it is stored: with its stamps, and the keys of the indexes by which it is found. */
export interface StoredOpportunity
  extends Omit<Opportunity, 'otherTexts' | 'binnedAt' | 'changedAt' | 'threadKey'> {
  /** Missing in the bin, as `threadKey` is: nothing finds the entry there by them. */
  changedAt?: string;
  threadKey?: string | null;
  /** `open`, or when the entry came to rest: nothing of it can become due, and it need not be read for that. */
  end?: string;
  binned?: Binned;
  /** Missing in what version 3 wrote: then every field is as old as the last change. */
  stamps?: FieldStamps;
  /** Texts that have more than one version, or that several devices have seen; of others the field tells all. */
  texts?: Record<string, TextState>;
}

/** Keys of the index `end`: what is open, and the same with what came to rest at or after an instant. */
export const openOnly = (): IDBKeyRange => IDBKeyRange.only(OPEN);
export const openOrSince = (instant: string): IDBKeyRange => IDBKeyRange.lowerBound(instant);

/** Somebody has to do something next, or the time for it runs. */
const MOVING: readonly Status[] = ['asked', 'nudged', 'accepted', 'written', 'held'];

const isAhead = (task: Task | null): boolean => task !== null && task.due !== null && task.doneAt === null;

/** Whether anything of an entry can become due (followup/agenda.ts decides when). */
function hasOpenEnd({ status, remindAt, tender, reply, call, action, followUp }: Opportunity): boolean {
  if (isAhead(action) || isAhead(followUp)) return true;
  if (status === 'closed' || status === 'no_answer') return false;
  // Merely logged is where most entries stay: open for good they would all be read for every alarm.
  const isAnswered = reply !== null && reply.as !== 'declined';
  return MOVING.includes(status) || isAnswered || [remindAt, tender, call].some((fact) => fact !== null);
}

/** What is stored of an entry, with the keys by which it is found. */
export function indexed(
  { otherTexts: _, binnedAt, changedAt, threadKey, ...entry }: Opportunity,
  rest: Pick<StoredOpportunity, 'stamps' | 'texts'> = {},
): StoredOpportunity {
  const { stamps, texts } = rest;
  const kept = {
    ...entry,
    ...(stamps === undefined ? {} : { stamps }),
    ...(texts === undefined ? {} : { texts }),
  };
  if (binnedAt) return { ...kept, binned: { at: binnedAt, threadKey, changedAt } };
  const whole = { ...entry, changedAt, threadKey };
  return {
    ...kept,
    changedAt,
    threadKey,
    end: hasOpenEnd(whole) ? OPEN : (entry.closedAt ?? changedAt),
  };
}
