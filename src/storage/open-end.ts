import type { Opportunity, Status, Task } from '../model.ts';

/** Sorts after every date. */
const OPEN = 'open';

/** An entry as it is stored: with the key of the index by which what can still become due is found. */
export interface StoredOpportunity extends Opportunity {
  /** `open`, or when the entry came to rest: nothing of it can become due, and it need not be read for that. */
  end: string;
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

/** What is stored of an entry. */
export function toStored(entry: Opportunity): StoredOpportunity {
  return { ...entry, end: hasOpenEnd(entry) ? OPEN : (entry.closedAt ?? entry.changedAt) };
}

/** The entry in what is stored. */
export function fromStored({ end: _, ...entry }: StoredOpportunity): Opportunity {
  return entry;
}
