import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { fromString, toString as toText, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Day, ZonedTime } from '../model.ts';

// Clock and calendar of a zone. A wall time that a zone skips when its clocks go forward is the later one (02:30 is
// 03:30), and one that comes twice is the first: what RFC 5545, 3.3.5, and Temporal's "compatible" say.

const A_DAY = 24 * 60 * 60 * 1000;
const WITH_OFFSET = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

const wallAt = (milliseconds: number, zone: string): string =>
  toText(toPlainDateTime(toZonedDateTimeISO(fromEpochMilliseconds(milliseconds), zone)), {
    smallestUnit: 'minute',
  });

const instantAt = (wall: string, zone: string): string =>
  new Date(toZonedDateTime(fromString(wall, getISO), zone).epochMilliseconds).toISOString();

/** Milliseconds of a calendar day's beginning, were it in UTC; days are counted with them. */
function millisecondsOf(day: Day): number {
  const milliseconds = DAY.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new RangeError('Not a calendar day.');
  return milliseconds;
}

/**
 * What clock and calendar of a zone say at an instant.
 * @param instant a date, or ISO 8601 with its offset
 * @param zone IANA name
 * @throws {RangeError} if there is no such instant or zone
 */
export function zonedAt(instant: Date | string, zone: string): ZonedTime {
  const date = new Date(instant);
  return { at: date.toISOString(), zone, wall: wallAt(date.getTime(), zone) };
}

/**
 * The instant at which clock and calendar of a zone say so. A time that is skipped there gives the later one and its
 * wall time, a time that comes twice the first.
 * @param wall "2026-11-24T15:00"
 * @throws {RangeError} if there is no such date, time or zone
 */
export const atWall = (wall: string, zone: string): ZonedTime => zonedAt(instantAt(wall, zone), zone);

/**
 * The instant, in UTC, of a date as mails state it: with offset, or as wall time of the user's zone without one.
 * Null if there is none or it is no date.
 */
export function instantOf(stated: string | null, zone: string): string | null {
  if (stated === null) return null;
  try {
    return WITH_OFFSET.test(stated) ? new Date(stated).toISOString() : instantAt(stated, zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The day that a zone's calendar shows at an instant; throws as `zonedAt` does. */
export const dayIn = (instant: Date | string, zone: string): Day => zonedAt(instant, zone).wall.slice(0, 10);

/** The day `n` days later, or earlier for less than 0; throws a RangeError for what is no day. */
export const addDays = (day: Day, n: number): Day =>
  new Date(millisecondsOf(day) + n * A_DAY).toISOString().slice(0, 10);

/** Days from `a` to `b`, less than 0 if `b` is earlier; throws a RangeError for what is no day. */
export const daysBetween = (a: Day, b: Day): number => (millisecondsOf(b) - millisecondsOf(a)) / A_DAY;

/**
 * The instant, in UTC, of a day and wall time ("09:00") in a zone; skipped and doubled times as in `atWall`.
 * @throws {RangeError} if there is no such day, time or zone
 */
export const wallOn = (day: Day, time: string, zone: string): string => instantAt(`${day}T${time}`, zone);

/** Monday 1 to Sunday 7; throws a RangeError for what is no day. */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sinceMonday = (new Date(millisecondsOf(day)).getUTCDay() + 6) % 7;
  return (sinceMonday + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
