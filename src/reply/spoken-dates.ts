import type { DateWording, Day, ZonedTime } from '../model.ts';

/** A day this near is named; one further away by its part of the month. */
const NEAR_DAYS = 21;

/** A month this far away could be taken for the one before it. */
const FAR_DAYS = 330;

const DAY_MS = 86_400_000;

interface Wall {
  day: Day;
  hour: number;
  minute: string;
}

/** The day of an instant in a zone; null if it is no instant. */
export function dayOf(at: string, zone: string): Day | null {
  return wallOf(at, zone)?.day ?? null;
}

/** A day in a sentence: "3 November", with its year if that is not the year of `today`. Null if it is no day. */
export function spokenDay(day: Day, today: Day, wording: DateWording): string | null {
  const parts = partsOf(day, wording);
  if (!parts) return null;
  return filled(day.slice(0, 4) === today.slice(0, 4) ? wording.day : wording.dayOfYear, parts);
}

/**
 * When to come back to somebody, as it stands behind "I'll be in touch" (`on`) or "around" (`around`): the day if it
 * is near, else the part of the month, "in early March". Null if the day is over or none.
 */
export function spokenWhen(
  day: Day,
  today: Day,
  behind: 'on' | 'around',
  wording: DateWording,
): string | null {
  const parts = partsOf(day, wording);
  const date = spokenDay(day, today, wording);
  const away = daysBetween(today, day);
  if (!parts || !date || !(away >= 0)) return null;
  if (away <= NEAR_DAYS) return filled(behind === 'on' ? wording.on : wording.aroundDay, { date });
  const dayOfMonth = Number(day.slice(8));
  const third = dayOfMonth <= 10 ? 0 : dayOfMonth <= 20 ? 1 : 2;
  const month = away > FAR_DAYS ? filled(wording.monthOfYear, parts) : parts.month;
  return filled((behind === 'on' ? wording.inMonth : wording.aroundMonth)[third], { month });
}

/**
 * An appointment in a sentence, by the clock of `zone`: "Tuesday 24 November at 15:00", "el martes 24 de noviembre a
 * las 15:00", "mardi 24 novembre à 15 h"; with the zone's name behind it if asked. Null if the time cannot be told.
 */
export function spokenTime(
  time: ZonedTime,
  zone: string,
  wording: DateWording,
  sayZone = false,
): string | null {
  // What was set by the clock of the zone stays so, whatever later rules make of the instant.
  const wall = time.zone === zone ? readWall(time.wall) : wallOf(time.at, zone);
  const parts = wall && partsOf(wall.day, wording);
  if (!wall || !parts) return null;
  const clock = { hour: String(wall.hour), minute: wall.minute };
  const fullHour = wall.minute === '00' ? wording.fullHour : null;
  const atOne = wall.hour === 1 ? wording.appointmentAtOne : null;
  const text = filled(atOne ?? wording.appointment, {
    ...parts,
    date: filled(wording.day, parts),
    time: filled(fullHour ?? wording.time, clock),
  });
  const name = sayZone ? zoneName(time.at, zone, wording) : null;
  return name ? `${text} (${name})` : text;
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS;
}

/** Weekday, day, month and year in words; null if it is no day. */
function partsOf(
  day: Day,
  wording: DateWording,
): Record<'weekday' | 'day' | 'month' | 'year', string> | null {
  const noon = Date.parse(`${day}T12:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(noon)) return null;
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(wording.locale, { ...options, timeZone: 'UTC' }).format(noon);
  const number = String(Number(day.slice(8)));
  return {
    weekday: name({ weekday: 'long' }),
    day: number === '1' ? (wording.firstDay ?? number) : number,
    month: name({ month: 'long' }),
    year: day.slice(0, 4),
  };
}

function readWall(wall: string): Wall | null {
  const [, day = '', hour, minute = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(wall) ?? [];
  return day === '' ? null : { day, hour: Number(hour), minute };
}

/** What clock and calendar say in a zone at an instant; null if it is none. */
function wallOf(at: string, zone: string): Wall | null {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return readWall(`${year}-${month}-${day}T${hour}:${minute}`);
}

function zoneName(at: string, zone: string, wording: DateWording): string | null {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const format = new Intl.DateTimeFormat(wording.locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? null;
}
