import type { ZonedTime } from '../model.ts';
import type { Clock } from './agenda.ts';
import { addWorkingDays } from './working-days.ts';
import { atWall, dayIn } from './zoned.ts';

/** When the user takes calls, as `Settings` names it. */
export interface CallHours {
  hoursFrom: string;
  hoursTo: string;
  workDays: readonly number[];
}

/** Working days ahead: time enough to read the mail, and soon enough to remember the decision (product notes, 2.3). */
const DAYS_AHEAD = [3, 5] as const;
/** With three working days a week or fewer, those would be weeks away. */
const FEW_DAYS_AHEAD = [2, 3] as const;

const MIDNIGHT = 24 * 60;
const ORDINARY = { from: 9 * 60, to: 17 * 60 };

function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Minutes of a day between which calls are taken; hours that say nothing are 9 to 17. */
function windowOf({ hoursFrom, hoursTo }: CallHours, minutes: number): { from: number; to: number } {
  const from = minutesOf(hoursFrom);
  const to = minutesOf(hoursTo);
  if (from === null || to === null || from === to) return ORDINARY;
  if (from < to) return { from, to };
  // Over midnight: the evening, because a client is sooner awake then, unless no call has room in it.
  const evening = { from, to: MIDNIGHT };
  return startsIn(evening, minutes).length > 0 || to === 0 ? evening : { from: 0, to };
}

/** The full and half hours at which a call fits in. */
function startsIn({ from, to }: { from: number; to: number }, minutes: number): number[] {
  const starts: number[] = [];
  for (let at = Math.ceil(from / 30) * 30; at + minutes <= to && at < MIDNIGHT; at += 30) starts.push(at);
  return starts;
}

/** The start nearest to a time, of two equally near the full hour. */
function nearest(starts: readonly number[], to: number): number | undefined {
  const farness = (at: number) => Math.abs(at - to) + (at % 60 === 0 ? 0 : 0.5);
  return [...starts].sort((a, b) => farness(a) - farness(b) || a - b)[0];
}

/**
 * Two times to offer for a call, the sooner first: on two of the user's working days, 2 to 10 working days ahead, at
 * full or half hours inside the user's hours, one before and one after their middle if both halves have room. The same
 * for the whole of a clock's day. Hours too short for the call give the half hour nearest to their start; hours over
 * midnight are taken in the evening.
 * @param minutes how long the call lasts
 */
export function twoSlots(hours: CallHours, clock: Clock, minutes: number): [ZonedTime, ZonedTime] {
  const window = windowOf(hours, minutes);
  const starts = startsIn(window, minutes);
  const { from, to } = window;
  const middle = (from + to) / 2;
  const whole = starts.length > 0 ? starts : [Math.min(Math.round(from / 30) * 30, MIDNIGHT - 30)];
  const early = starts.filter((at) => at + minutes <= middle);
  const late = starts.filter((at) => at >= middle);
  const first = nearest(early.length > 0 ? early : whole, (from + middle) / 2) ?? from;
  const second = nearest(late.length > 0 ? late : whole, (middle + to) / 2) ?? from;
  const today = dayIn(clock.now, clock.zone);
  const [soon, then] =
    new Set(hours.workDays).size < 4 && hours.workDays.length > 0 ? FEW_DAYS_AHEAD : DAYS_AHEAD;
  const slot = (ahead: number, at: number) =>
    atWall(`${addWorkingDays(today, ahead, hours.workDays)}T${timeOf(at)}`, clock.zone);
  return [slot(soon, first), slot(then, second)];
}

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
