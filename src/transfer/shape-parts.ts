import * as v from 'valibot';
import { isStamp, partsOf } from './stamps.ts';

// The parts that shapes.ts is made of: nothing longer than a person writes, every date one that exists.

// Longest values in UTF-16 code units. The fields of the panel have no limit: what somebody pasted into one must come
// back, and what does not fit was made to harm.
const MOST_TEXT = 1_000_000;
const MOST_LINE = 20_000;
export const MOST_ITEMS = 500;

export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(MOST_LINE));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);

/** Whether words name a date that exists. JavaScript takes 31 February for 3 March. */
export function isDate(words: string): boolean {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(words) ?? [];
  if (Number.isNaN(Date.parse(words)) || year === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last;
}

/** A date of a mail or record, with or without time and zone, that exists: no 31 February. */
export const date = v.pipe(line, v.check(isDate, 'no-such-date'));
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'no-such-date'),
  v.check(isDate, 'no-such-date'),
);

/**
 * An address that the panel opens on a click: of the web, and one that every browser takes for an address. Nothing
 * that runs ("javascript:"), nothing that looks like another host.
 */
const ADDRESS = /^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,20}(?:[/?#]\S*)?$/i;
export const address = v.pipe(
  line,
  v.regex(ADDRESS),
  v.check((words) => !/^https:\/\/[^/?#]*xn--/i.test(words)),
);

/**
 * Stamps of later years come from a damaged file or clock: taken over, they would set every later change of this
 * device into that year, and at the end of the digits stop the order of changes altogether.
 */
const LATEST = Date.UTC(2100, 0, 1);
export const stamp = v.custom<string>((value) => isStamp(value) && partsOf(value).time < LATEST, 'no-stamp');
export const device = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/));

export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
export const feeling = v.picklist([1, 2, 3, 4, 5]);
export const person = v.object({ name: optional(line), email: optional(line) });
export const zoned = v.object({ at: date, zone: line, wall: line });
export const choice = v.object({
  template: line,
  language: v.picklist(['en', 'es', 'fr']),
  register: v.picklist(['tu', 'usted']),
  minutes: v.picklist([10, 15]),
});
export const ownMail = {
  insertedAt: optional(date),
  text: optional(text),
  sentAt: optional(date),
  sentId: optional(line),
};
export const mail = v.object(ownMail);
export const task = v.object({ text, due: optional(day), doneAt: optional(date) });
export const agreement = v.object({
  offeredAt: optional(date),
  agreedAt: optional(date),
  how: optional(v.picklist(['mail', 'phone', 'proposal'])),
});
