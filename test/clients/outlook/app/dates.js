import { switches } from './switches.js';
import { language, words } from './words.js';

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

function numbers(at) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** The time alone, as a row of today shows it. */
export function timeOf(at) {
  const { hour, minute } = numbers(at);
  const american = language === 'en' && switches.dates === 'locale';
  if (!american) return `${hour}:${minute}`;
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

function dayOf(at) {
  const { year, month, day } = numbers(at);
  if (switches.dates === 'iso') return `${year}-${month}-${day}`;
  if (language === 'de') return `${day}.${month}.${year}`;
  if (language === 'en' && switches.dates !== 'gb') return `${Number(month)}/${Number(day)}/${year}`;
  return `${day}/${month}/${year}`;
}

/** The date in a card's header, such as "Wed 11/18/2026 10:32 AM", by interface language and date setting. */
export function cardDate(at) {
  const weekday = format(at, { weekday: 'short' });
  const comma = language === 'de' || switches.dates === 'iso' ? ',' : '';
  const text = `${weekday}${comma} ${dayOf(at)} ${timeOf(at)}`;
  // Right-to-left interfaces keep the order of date and time with marks.
  return language === 'he' ? `\u200f${weekday} \u200f${dayOf(at)}\u200f \u200f${timeOf(at)}` : text;
}

/** Today, yesterday or earlier: the groups of the list. */
export function dayGroup(at) {
  const days = (time) => Date.parse(format(time, { dateStyle: 'short' }, 'sv-SE'));
  const age = (days(now) - days(at)) / 86_400_000;
  if (age <= 0) return 'today';
  return age === 1 ? 'yesterday' : 'earlier';
}

/** The date in a list row. */
export function rowDate(at) {
  if (dayGroup(at) === 'today') return timeOf(at);
  const { month, day } = numbers(at);
  if (dayGroup(at) === 'yesterday') return `${format(at, { weekday: 'short' })} ${timeOf(at)}`;
  return `${format(at, { weekday: 'short' })} ${language === 'en' ? `${Number(month)}/${Number(day)}` : `${day}/${month}`}`;
}

/** The date in a quote's header, in the quoting client's language. */
export function quoteDate(at, quoting) {
  const locale = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' }[quoting] ?? words.locale;
  const time = { hour: '2-digit', minute: '2-digit' };
  const day = { day: 'numeric', month: 'short', year: 'numeric' };
  return {
    day: format(at, { weekday: 'short', ...day }, locale),
    time: format(at, time, locale),
    long: format(at, { weekday: 'long', ...day, month: 'long', ...time }, locale),
  };
}

/** The page's own clock now, ISO 8601. */
export function pageNow() {
  return new Date(now).toISOString();
}
