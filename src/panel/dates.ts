/** A day for reading: as the parts of a date are wanted in `design-tokens.md` section 7. */
type Detail = 'with-weekday' | 'in-rows';

/** A format keeps the zone that it was made in, and the user may travel: so long each is used, in milliseconds. */
const KEPT_FOR = 60_000;

const formats = new Map<string, { format: Intl.DateTimeFormat; until: number }>();

/** Making a format takes a hundred times as long as using it, and a list has two in each row. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const now = performance.now();
  const known = formats.get(key);
  if (known && known.until > now) return known.format;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, { format, until: now + KEPT_FOR });
  return format;
}

/**
 * The instant of a mail's or record's date. A date without zone is the user's own wall time, as the page gave
 * it; null if it cannot be told.
 */
export function instantOf(date: string | null): Date | null {
  if (date === null) return null;
  // A bare day would be read as midnight in Greenwich, which is another day in half of the world.
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00` : date);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/**
 * A day in the user's language and zone: this year "Wed 18 Nov", in rows "18 Nov"; in other years with the year.
 * @param now decides which year is this year
 */
export function day(date: Date, now: Date, locale: string, detail: Detail = 'with-weekday'): string {
  const parts = formatOf(locale, {
    ...(detail === 'with-weekday' ? { weekday: 'short' } : {}),
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).formatToParts(date);
  return parts
    .map((part, index) => {
      const afterWeekday = parts[index - 1]?.type === 'weekday';
      const beforeWeekday = parts[index + 1]?.type === 'weekday';
      return part.type === 'literal' && (afterWeekday || beforeWeekday)
        ? part.value.replace(',', '')
        : part.value;
    })
    .join('');
}

/** A time of day in the user's language and zone: "10:42". */
export function time(date: Date, locale: string): string {
  return formatOf(locale, { timeStyle: 'short' }).format(date);
}

/** Today the time, else the day: for rows. */
export function dayOrTime(date: Date, now: Date, locale: string): string {
  return date.toDateString() === now.toDateString() ? time(date, locale) : day(date, now, locale, 'in-rows');
}
