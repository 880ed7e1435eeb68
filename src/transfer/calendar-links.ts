import { type CalendarEvent, endOf, isoOf, plain } from './calendar-event.ts';

/** Characters of a link: what every browser and server takes. */
const LONGEST_LINK = 2000;

/** Characters of a text in a link before it is encoded, and the fewest that say anything. */
const LONGEST_TEXT = 500;
const FEWEST = 8;

/** Where Outlook on the web runs. */
const OUTLOOK_HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'outlook.live.com',
];

type Texts = Pick<CalendarEvent, 'title' | 'description' | 'location'>;

/**
 * A link that opens Google Calendar with the event filled in; nothing is stored before the user saves it there.
 * Parameters as collected on https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs; `ctz` is the
 * zone that the event is shown in. Throws a RangeError for a start that is no instant.
 */
export function googleCalendarLink(event: CalendarEvent): string {
  const basic = (at: string) => isoOf(at).replace(/[-:]/g, '');
  const dates = `${basic(event.start.at)}/${basic(endOf(event))}`;
  return fitting(event, ({ title, description, location }) =>
    link('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates,
      ctz: event.start.zone,
      details: description,
      location,
    }),
  );
}

/**
 * The same for Outlook on the web. `host` is where the user's own mailbox is opened, if known; personal mailboxes
 * (outlook.live.com) and those of organisations have different ones. The path without `/0/` is the one that works on
 * the hosts of organisations too (https://github.com/jshor/datebook/issues/222).
 */
export function outlookCalendarLink(event: CalendarEvent, host: string | null = null): string {
  const where = OUTLOOK_HOSTS.find((known) => known === host) ?? OUTLOOK_HOSTS[0];
  return fitting(event, ({ title, description, location }) =>
    link(`https://${where}/calendar/deeplink/compose`, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: isoOf(event.start.at),
      enddt: isoOf(endOf(event)),
      body: html(description),
      location,
    }),
  );
}

/** Plain text for a field that is read as HTML: Outlook's body loses its line breaks otherwise. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

function link(address: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${query.join('&')}`;
}

/** The link with texts cut until it is short enough: the description first, then the place, then the title. */
function fitting(event: CalendarEvent, build: (texts: Texts) => string): string {
  let texts: Texts = {
    title: cut(plain(event.title), LONGEST_TEXT),
    description: cut(plain(event.description), LONGEST_TEXT),
    location: cut(plain(event.location), LONGEST_TEXT),
  };
  for (const name of ['description', 'location', 'title'] as const) {
    while (build(texts).length > LONGEST_LINK && texts[name].length > 0) {
      const shorter = Math.floor(texts[name].length * 0.8);
      texts = { ...texts, [name]: shorter < FEWEST ? '' : cut(texts[name], shorter) };
    }
  }
  return build(texts);
}

/** The text's beginning, no longer than `length`, with no character of it cut in two, and marked as cut. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
