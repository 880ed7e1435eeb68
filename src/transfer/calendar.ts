import ICAL from 'ical.js';
import type { Day } from '../model.ts';
import { type CalendarEvent, type DayEvent, endOf, isoOf, plain } from './calendar-event.ts';

export { type CalendarEvent, type CallEventWords, callEvent, type DayEvent } from './calendar-event.ts';
export { googleCalendarLink, outlookCalendarLink } from './calendar-links.ts';

const PRODUCT = '-//Lost & Learned//Debrief calls//EN';

/**
 * RFC 5545, 3.1: no line longer than 75 octets. ical.js does not count the blank that a continued line begins with
 * (lib/ical/helpers.js, foldline), so it is told one less.
 */
const FOLDED_AT = 74;

/**
 * The events as one iCalendar file (RFC 5545), to be saved as `text/calendar`. It has no METHOD: it is no invitation,
 * nobody is asked to answer. Throws a RangeError for a start or stamp that is no instant, and a day that is none.
 */
export function icsFile(events: readonly (CalendarEvent | DayEvent)[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const event of events) calendar.addSubcomponent(component(event));
  ICAL.foldLength = FOLDED_AT;
  return `${calendar.toString()}\r\n`;
}

function component(event: CalendarEvent | DayEvent): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) => vevent.addPropertyWithValue(name, value);
  add('uid', plain(event.uid));
  add('dtstamp', utc(event.stamp));
  if ('day' in event) {
    add('dtstart', dayAfter(event.day, 0));
    // RFC 5545, 3.6.1: the end is the first day that it does not last any more.
    add('dtend', dayAfter(event.day, 1));
    // It takes no time of the day: nobody is busy for it.
    add('transp', 'TRANSPARENT');
  } else {
    add('dtstart', utc(event.start.at));
    add('dtend', utc(endOf(event)));
  }
  add('summary', plain(event.title));
  if (event.description) add('description', plain(event.description));
  if ('location' in event && event.location) add('location', plain(event.location));
  if ('alarmBefore' in event && event.alarmBefore !== null) {
    vevent.addSubcomponent(alarm(event.title, event.alarmBefore));
  }
  return vevent;
}

/** A day so many days later, as ical.js holds one. */
function dayAfter(day: Day, days: number): ICAL.Time {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return ICAL.Time.fromDateString(at.toISOString().slice(0, 10));
}

function alarm(title: string, minutesBefore: number): ICAL.Component {
  const valarm = new ICAL.Component('valarm');
  valarm.addPropertyWithValue('action', 'DISPLAY');
  valarm.addPropertyWithValue('description', plain(title));
  const before = ICAL.Duration.fromData({ minutes: minutesBefore, isNegative: minutesBefore > 0 });
  valarm.addPropertyWithValue('trigger', before);
  return valarm;
}

/** The instant as ical.js holds it, to the second. */
function utc(at: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(isoOf(at)), true);
}
