import type { Opportunity, Proposal } from '../model.ts';
import { closingOf, reminderOn, type TimedThing, thingsOf } from './entry-times.ts';
import { addDays, dayIn, instantOf, zonedAt } from './zoned.ts';

/** What can be due. `answer`: the user wanted to sleep on it. `call-passed`: its time is over, and nobody said more. */
export type DueKind =
  | 'answer'
  | 'nudge'
  | 'no-decision'
  | 'call'
  | 'call-passed'
  | 'learn'
  | 'thank'
  | 'action'
  | 'follow-up'
  | 'tender';

export interface DueThing {
  /**
   * The same for the same thing counted from the same date: by it is known what the user was reminded of. A changed
   * date makes it another one; a changed zone, reminder time or limit does not.
   */
  key: string;
  kind: DueKind;
  /** Id of the opportunity; null for a proposal. */
  entry: string | null;
  proposal: string | null;
  /** ISO 8601 instant in UTC. */
  at: string;
}

/** The user's limits, as `Settings` names them. */
export interface FollowUpLimits {
  remindTime: string;
  workDays: readonly number[];
  nudgeAfter: number;
  closeAfter: number;
}

export interface Clock {
  now: Date;
  /** IANA name. */
  zone: string;
}

export interface Agenda {
  /** Oldest first. */
  due: DueThing[];
  /** Soonest first. Without `call-passed`, to which nobody looks forward. */
  coming: DueThing[];
  /** Entries whose time without an answer is over: they close by themselves, dated `at`. */
  closing: { entry: string; at: string }[];
  /** The instant at which anything of this changes; null if nothing comes. */
  next: string | null;
}

/** Whether an entry says that its thread has come to a decision, or that the user is asking for one. */
const isDecision = ({ outcome, decidedAt, status }: Opportunity) =>
  outcome !== 'unknown' || decidedAt !== null || (status !== 'logged' && status !== 'drafted');

function noDecisionOf(
  proposal: Proposal,
  decided: ReadonlySet<string>,
  limits: FollowUpLimits,
  zone: string,
): TimedThing[] {
  const { watch, settledAt, threadKey } = proposal;
  const since = instantOf(watch?.since ?? null, zone);
  if (!watch || !since || settledAt || (threadKey !== null && decided.has(threadKey))) return [];
  const at = reminderOn(() => addDays(dayIn(since, zone), watch.days), limits, zone);
  return at ? [{ kind: 'no-decision', from: `${watch.since}+${watch.days}`, at, until: null }] : [];
}

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/**
 * What is due when. Pure. Days and mail dates without an offset are those of the clock's zone; a date that cannot be
 * read makes nothing due.
 * @throws {RangeError} if the clock's zone is unknown or its time is none
 */
export function agenda(
  records: { opportunities: readonly Opportunity[]; proposals: readonly Proposal[] },
  limits: FollowUpLimits,
  { now: date, zone }: Clock,
): Agenda {
  const { opportunities, proposals } = records;
  const now = zonedAt(date, zone).at;
  const found: Agenda = { due: [], coming: [], closing: [], next: null };
  const changes: string[] = [];

  const list = (timed: TimedThing, of: { entry: string | null; proposal: string | null }) => {
    const { kind, from, at, until, hidden } = timed;
    if (until !== null && until <= (at > now ? at : now)) return;
    const thing = { key: `${kind} ${of.entry ?? of.proposal} ${from}`, kind, ...of, at };
    if (at <= now) found.due.push(thing);
    else if (!hidden) found.coming.push(thing);
    changes.push(at);
    if (until !== null) changes.push(until);
  };

  for (const entry of opportunities) {
    for (const thing of thingsOf(entry, limits, zone)) list(thing, { entry: entry.id, proposal: null });
    const at = closingOf(entry, limits, zone);
    if (at === null) continue;
    if (at <= now) found.closing.push({ entry: entry.id, at });
    changes.push(at);
  }

  const decided = new Set(
    opportunities.filter(isDecision).flatMap(({ threadKey }) => (threadKey === null ? [] : [threadKey])),
  );
  for (const proposal of proposals) {
    for (const thing of noDecisionOf(proposal, decided, limits, zone)) {
      list(thing, { entry: null, proposal: proposal.id });
    }
  }

  for (const things of [found.due, found.coming, found.closing]) things.sort(byTime);
  return { ...found, next: changes.filter((at) => at > now).sort()[0] ?? null };
}
