import { elapsedAt } from '../../../followup/steps.ts';
import { atWall, dayIn, instantOf, zonedAt } from '../../../followup/zoned.ts';
import type { Day, MailPurpose, Opportunity, Step, Task } from '../../../model.ts';
import type { OpportunityFields } from '../../services.ts';

// What a changed or removed date makes of an entry. What leads to another status is a step, and the state machine
// decides on it; a date alone leads nowhere.

/** One act on an entry as it stands when it is written. */
export type Correction = { step: Step } | { set: (entry: Opportunity) => OpportunityFields };

/** The instant with the same wall time on another day. */
export function onDay(at: string, day: Day, zone: string): string {
  const instant = instantOf(at, zone) ?? at;
  return atWall(`${day}T${zonedAt(instant, zone).wall.slice(11)}`, zone).at;
}

/** What the user means by a day: now if it is today, else its noon. */
export function instantOn(day: Day, now: Date, zone: string): string {
  return day === dayIn(now, zone) ? now.toISOString() : atWall(`${day}T12:00`, zone).at;
}

/** Another date for a mail that was sent. If only the user knows of it, that is the step "sent" once more. */
export function mailDate(mail: MailPurpose, sentId: string | null, at: string): Correction {
  if (sentId === null) return { step: { is: 'sent', mail, at, messageId: null } };
  return {
    set: (entry) => {
      const known = entry[mail];
      if (!known) return {};
      // The mail that closed the entry takes the date of the closing along.
      const hasClosed = entry.status === 'closed' && entry.closedAt === known.sentAt;
      return { [mail]: { ...known, sentAt: at }, ...(hasClosed ? { closedAt: at } : {}) };
    },
  };
}

/** Another date for a call that took place; it lasts as long as it did. */
export function callDate(at: string): Correction {
  return {
    set: ({ call, reply }) => {
      if (!call?.startedAt) return {};
      // A yes that is nothing but this call (`advance`, call-undone) stays at its start.
      const isYesByCall = reply?.messageId === null && reply.at === call.startedAt;
      const moved = Date.parse(at) - Date.parse(call.startedAt);
      const shift = (instant: string | null) =>
        instant && new Date(Date.parse(instant) + moved).toISOString();
      return {
        call: {
          ...call,
          startedAt: at,
          endedAt: shift(call.endedAt),
          elapsed: call.runningSince ? elapsedAt(call, call.runningSince) : call.elapsed,
        },
        ...(isYesByCall ? { reply: { ...reply, at } } : {}),
      };
    },
  };
}

/** Another state of something to do. */
export function taskChange(name: 'action' | 'followUp', change: Partial<Task>): Correction {
  return {
    set: (entry) => {
      const task = entry[name];
      return task ? { [name]: { ...task, ...change } } : {};
    },
  };
}

/** Another date in the agreement, or none; an agreement without any date is none. */
export function agreementDate(name: 'offeredAt' | 'agreedAt', at: string | null): Correction {
  return {
    set: ({ agreement }) => {
      if (!agreement) return {};
      const changed = { ...agreement, [name]: at };
      if (!changed.offeredAt && !changed.agreedAt) return { agreement: null };
      return { agreement: changed.agreedAt ? changed : { ...changed, how: null } };
    },
  };
}
