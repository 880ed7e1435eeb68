/**
 * When and where a field was last changed: a hybrid logical clock and the device, as one string whose order is the
 * order of changes (Kulkarni et al., "Logical Physical Clocks", 2014).
 */
export type Stamp = string;

/** Milliseconds in base 36 hold until the year 5188 in nine digits. */
const TIME_DIGITS = 9;
const COUNT_DIGITS = 4;
const MOST_COUNTS = 36 ** COUNT_DIGITS - 1;
const SHAPE = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,16}$/;

const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');

/** A stamp's parts. `time` in milliseconds since 1970, `count` parts changes within one. */
export function partsOf(stamp: Stamp): { time: number; count: number; device: string } {
  const [time = '', count = '', device = ''] = stamp.split('-');
  return { time: Number.parseInt(time, 36), count: Number.parseInt(count, 36), device };
}

/** Whether a value from outside is a stamp. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && SHAPE.test(value);
}

/**
 * The stamp of a new change: later than every stamp seen, also when the clock was set back.
 * @param last the latest stamp seen on any device, null if there is none
 * @param now milliseconds since 1970
 * @param device lower-case letters and digits, at most 16
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  const seen = last === null ? { time: 0, count: 0 } : partsOf(last);
  const isLater = now > seen.time;
  const overflows = !isLater && seen.count >= MOST_COUNTS;
  const time = isLater ? now : seen.time + (overflows ? 1 : 0);
  const count = isLater || overflows ? 0 : seen.count + 1;
  return `${digits(time, TIME_DIGITS)}-${digits(count, COUNT_DIGITS)}-${device}`;
}

/** The later of two stamps. */
export function laterStamp<S extends Stamp | null>(one: S, other: S): S {
  if (one === null) return other;
  if (other === null) return one;
  return one > other ? one : other;
}

/**
 * The last stamp that a millisecond can have: of what a file says of that time, and that no clock has counted.
 * @param time milliseconds since 1970
 */
export function lastStampOf(time: number, device: string): Stamp {
  return `${digits(time, TIME_DIGITS)}-${digits(MOST_COUNTS, COUNT_DIGITS)}-${device}`;
}

/** A stamp that every other one is later than: of what is to fill what is empty, and to replace nothing. */
export function firstStamp(device: string): Stamp {
  return `${digits(0, TIME_DIGITS)}-${digits(0, COUNT_DIGITS)}-${device}`;
}
