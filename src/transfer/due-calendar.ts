import type { Day, Opportunity } from '../model.ts';
import { type CalendarEvent, callEvent, type DayEvent } from './calendar-event.ts';
import { isDate } from './shape-parts.ts';

/** What can stand in a calendar for a day; the planned call has a time of its own. */
export type DatedKind = 'answer' | 'nudge' | 'learn' | 'thank' | 'action' | 'follow-up' | 'tender';

/** A thing of an entry that is due on a day. */
export interface DatedThing {
  kind: DatedKind;
  entry: Opportunity;
  day: Day;
}

/** The words of a calendar, in the user's language. */
export interface DueWords {
  call(entry: Opportunity): { title: string; description: string };
  thing(kind: DatedKind, entry: Opportunity): { title: string; description: string };
}

const isClosed = ({ status }: Opportunity) => status === 'closed' || status === 'no_answer';

/** What an entry itself dates: its tasks, and the day to which the answer was put off. */
export function datedThings(entry: Opportunity): DatedThing[] {
  const { action, followUp, remindAt } = entry;
  const tasks = [
    ['action', action],
    ['follow-up', followUp],
  ] as const;
  const things: DatedThing[] = tasks.flatMap(([kind, task]) =>
    task?.due && !task.doneAt ? [{ kind, entry, day: task.due }] : [],
  );
  if (remindAt && !isClosed(entry))
    things.unshift({ kind: 'answer', entry, day: remindAt.wall.slice(0, 10) });
  return things.filter(({ day }) => isDate(day));
}

/** Whether the planned call is still to come or to be held. */
function isCallAhead(entry: Opportunity): boolean {
  const { call, reply } = entry;
  const isOpen = call !== null && call.startedAt === null && call.endedAt === null;
  return isOpen && reply?.as !== 'declined' && !isClosed(entry);
}

/**
 * The calendar events of entries: the planned calls at their time, and everything with a day as an event of that day.
 * Each has a name of its own that stays: a calendar that takes the file twice has it once.
 * @param others what is due by the user's limits and not by a date in the entry (followup/agenda.ts)
 */
export function dueEvents(
  entries: readonly Opportunity[],
  words: DueWords,
  others: readonly DatedThing[] = [],
): (CalendarEvent | DayEvent)[] {
  const calls = entries.flatMap((entry) => {
    const event = isCallAhead(entry) ? callEvent(entry, words.call(entry)) : null;
    return event && !Number.isNaN(Date.parse(event.start.at)) ? [event] : [];
  });
  const things = [...entries.flatMap(datedThings), ...others];
  const days = things.map(({ kind, entry, day }) => ({
    uid: `${kind}-${entry.id}@lost-and-learned`,
    ...words.thing(kind, entry),
    day,
    stamp: entry.changedAt,
  }));
  return [...calls, ...days];
}
