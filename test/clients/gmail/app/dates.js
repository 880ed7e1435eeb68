import { words } from './words.js';

let zone = 'UTC';
let now = 0;

/** Sets the page's own clock and zone; every date is shown by them. */
export function setClock(mailbox) {
  zone = mailbox.timeZone;
  now = Date.parse(mailbox.now);
}

function format(at, options, locale = words.locale) {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(new Date(at));
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME = { hour: '2-digit', minute: '2-digit' };

/** The hover text of a date, as in "18 Nov 2026, 10:32". */
export function fullDate(at) {
  return format(at, { ...DAY, ...TIME });
}

/** The date in a card's header, as in "10:32 (9 minutes ago)". */
export function headerDate(at) {
  // Mails that are sent and received while the page is open are newer than its clock.
  now = Math.max(now, Date.parse(at));
  const minutes = Math.round((now - Date.parse(at)) / 60_000);
  const relative = new Intl.RelativeTimeFormat(words.locale);
  const time = format(at, TIME);
  if (minutes < 60) return `${time} (${relative.format(-minutes, 'minute')})`;
  if (minutes < 24 * 60) return `${time} (${relative.format(-Math.round(minutes / 60), 'hour')})`;
  const days = Math.round(minutes / (24 * 60));
  const date = format(at, { weekday: 'short', day: 'numeric', month: 'short', ...TIME });
  return days < 14 ? `${date} (${relative.format(-days, 'day')})` : date;
}

/** The date in a list row: the time for today, else day and month. */
export function rowDate(at) {
  const today = format(now, DAY) === format(at, DAY);
  return today ? format(at, TIME) : format(at, { day: 'numeric', month: 'short' });
}

/** The date in the attribution line of a quote, in the quoting client's language. */
export function quoteDate(at, language) {
  const locale = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' }[language];
  return {
    day: format(at, { weekday: 'short', ...DAY }, locale),
    time: format(at, TIME, locale),
    long: format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...TIME }, locale),
  };
}
