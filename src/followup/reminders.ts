import type { Agenda, Clock, DueThing } from './agenda.ts';

const MINUTE = 60_000;
/** Past its time by more than that: the worker was stopped, the computer asleep, or the clock wrong. */
const LATE = 15 * MINUTE;
/** A day, and two hours by which zones can differ more than a day (UTC+14 to UTC−12). */
const A_DAY = 26 * 60 * MINUTE;
/** A few words a key: long enough for what is undone, brought back from the bin or opened again. */
const REMEMBERED = 60 * 24 * 60 * MINUTE;

/**
 * Which due things to remind of now, and which keys need not be remembered any more.
 *
 * Each key is reminded of once: over a restart, sleep, a changed zone or daylight saving, because the keys hold no
 * time that those change, and over a clock set back, because what was reminded of is remembered. `firedAt` in the
 * future tells that the clock was ahead then. Less than a day ahead (26 hours) the reminder still counts. Further
 * ahead it was given by a clock gone wrong, long before its time, and is given once more at its time: better a second
 * reminder than a missed call.
 *
 * Keys of things that are gone are kept for 60 days, so that a clock set back, an undone closing or an entry from
 * the bin does not remind again.
 * @param reminded key to the instant of its reminder, ISO 8601
 * @returns `fire` oldest first, `late` by more than 15 minutes; the caller remembers each with its clock's instant
 */
export function toRemind(
  agenda: Agenda,
  reminded: ReadonlyMap<string, string>,
  clock: Clock,
): { fire: { thing: DueThing; late: boolean }[]; forget: string[] } {
  const now = clock.now.getTime();
  const counts = (firedAt: string | undefined) =>
    firedAt !== undefined && !(Date.parse(firedAt) > now + A_DAY);
  const fire = agenda.due
    .filter(({ key }) => !counts(reminded.get(key)))
    .map((thing) => ({ thing, late: now - Date.parse(thing.at) > LATE }));
  const alive = new Set([...agenda.due, ...agenda.coming].map(({ key }) => key));
  const forget = [...reminded]
    .filter(([key, firedAt]) => !alive.has(key) && !(Math.abs(Date.parse(firedAt) - now) <= REMEMBERED))
    .map(([key]) => key);
  return { fire, forget };
}
