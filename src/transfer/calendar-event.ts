import type { Day, Opportunity, ZonedTime } from '../model.ts';

/** One entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same thing, so that a calendar changes it instead of adding it twice. */
  uid: string;
  title: string;
  description: string;
  /** A place, a telephone number or a link; empty if there is none. */
  location: string;
  start: ZonedTime;
  minutes: number;
  /** Minutes before the start at which the calendar reminds; null for no alarm. */
  alarmBefore: number | null;
  /** When these facts were set: ISO 8601 instant in UTC. */
  stamp: string;
}

/** An entry of a calendar that belongs to a day and to no time of it. */
export interface DayEvent {
  /** As in `CalendarEvent`. */
  uid: string;
  title: string;
  description: string;
  day: Day;
  stamp: string;
}

/** What the calendar entry of a call says, in the user's language. */
export interface CallEventWords {
  title: string;
  description: string;
}

/** The calendar entry of a planned call; null if none is planned. */
export function callEvent(
  entry: Pick<Opportunity, 'id' | 'changedAt' | 'call'>,
  words: CallEventWords,
): CalendarEvent | null {
  const { call } = entry;
  if (!call?.plan) return null;
  return {
    uid: `call-${entry.id}@lost-and-learned`,
    ...words,
    location: call.place,
    start: call.plan,
    minutes: call.minutes,
    alarmBefore: call.remindBefore,
    stamp: entry.changedAt,
  };
}

/** When an event is over: ISO 8601 instant in UTC. */
export function endOf({ start, minutes }: Pick<CalendarEvent, 'start' | 'minutes'>): string {
  return new Date(Date.parse(start.at) + minutes * 60_000).toISOString();
}

/** An instant to the second: "2026-11-24T14:00:00Z". Throws a RangeError if it is none. */
export function isoOf(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** Text that a file and a link may carry: line breaks of one kind, no control characters, no half characters. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
