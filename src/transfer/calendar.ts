import ICAL from 'ical.js';
import { type CalendarEvent, endOf, isoOf, plain } from './calendar-event.ts';

export { type CalendarEvent, type CallEventWords, callEvent } from './calendar-event.ts';
export { googleCalendarLink, outlookCalendarLink } from './calendar-links.ts';

const PRODUCT = '-//Lost & Learned//Debrief calls//EN';

/**
 * RFC 5545, 3.1: no line longer than 75 octets. ical.js does not count the blank that a continued line begins with
 * (lib/ical/helpers.js, foldline), so it is told one less.
 */
const FOLDED_AT = 74;

/**
 * The events as one iCalendar file (RFC 5545), to be saved as `text/calendar`. It has no METHOD: it is no invitation,
 * nobody is asked to answer. Throws a RangeError for a start or stamp that is no instant.
 */
export function icsFile(events: readonly CalendarEvent[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const event of events) calendar.addSubcomponent(component(event));
  ICAL.foldLength = FOLDED_AT;
  return `${calendar.toString()}\r\n`;
}

function component(event: CalendarEvent): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) => vevent.addPropertyWithValue(name, value);
  add('uid', plain(event.uid));
  add('dtstamp', utc(event.stamp));
  add('dtstart', utc(event.start.at));
  add('dtend', utc(endOf(event)));
  add('summary', plain(event.title));
  if (event.description) add('description', plain(event.description));
  if (event.location) add('location', plain(event.location));
  if (event.alarmBefore !== null) vevent.addSubcomponent(alarm(event.title, event.alarmBefore));
  return vevent;
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
