import { workingDaysBetween } from '../../../followup/working-days.ts';
import { addDays, atWall, dayIn, daysBetween, instantOf } from '../../../followup/zoned.ts';
import type { Call, Opportunity, Step, ZonedTime } from '../../../model.ts';

/** The plan of a call as its fields show it. */
export interface PlanFields {
  /** As the native fields give them: "2026-11-24", "15:00", or empty. */
  day: string;
  start: string;
  /** IANA name of the zone that day and start are in. */
  zone: string;
  minutes: string;
  place: string;
  remindBefore: number | null;
}

export type PlanStep = Extract<Step, { is: 'planned' }>;

/** What is missing or wrong in the fields. */
export type PlanProblem = 'day' | 'start' | 'minutes';

/** What is worth a second thought, and forbids nothing. */
export type PlanWarning = 'past' | 'late' | 'day-off';

export const SHORTEST = 5;
export const LONGEST = 60;

/** After that a client tells the story differently (product notes, 2.3). */
const FRESH_DAYS = 21;

/** What the fields show of a call; without a plan the suggested time. */
export function fieldsOf(
  { plan, minutes, place, remindBefore }: Call,
  suggestion: ZonedTime | null,
  zone: string,
): PlanFields {
  const time = plan ?? suggestion;
  const [day = '', start = ''] = (time?.wall ?? '').split('T');
  return { day, start, zone: time?.zone ?? zone, minutes: String(minutes), place, remindBefore };
}

/** What is missing or wrong; the first of it. */
export function problemOf({ day, start, minutes }: PlanFields): PlanProblem | null {
  // A year that is still being typed ("0002") is no day yet.
  if (!/^[2-9]\d{3}-\d\d-\d\d$/.test(day)) return 'day';
  if (!/^\d\d:\d\d$/.test(start)) return 'start';
  const count = Number(minutes);
  return Number.isInteger(count) && count >= SHORTEST && count <= LONGEST ? null : 'minutes';
}

/** The step that plans the call so; null while something is missing or wrong. */
export function stepOf(fields: PlanFields): PlanStep | null {
  if (problemOf(fields)) return null;
  const { day, start, zone, minutes, place, remindBefore } = fields;
  return {
    is: 'planned',
    plan: atWall(`${day}T${start}`, zone),
    minutes: Number(minutes),
    place: place.trim(),
    remindBefore,
  };
}

export interface PlanFacts {
  /** When the no was said or, if that is unknown, logged. */
  saidAt: string;
  now: Date;
  /** The user's own zone, in which days are counted. */
  zone: string;
  workDays: readonly number[];
}

/** When the no of an entry was said, as far as is known. */
export const saidAt = ({ decidedAt, createdAt }: Opportunity, zone: string): string =>
  instantOf(decidedAt, zone) ?? createdAt;

/** What is worth a second thought about a time. */
export function warningsOn({ at }: ZonedTime, { saidAt, now, zone, workDays }: PlanFacts): PlanWarning[] {
  const day = dayIn(at, zone);
  const isPast = Date.parse(at) < now.getTime();
  const isLate = daysBetween(dayIn(saidAt, zone), day) > FRESH_DAYS;
  const isDayOff = workingDaysBetween(addDays(day, -1), day, workDays) === 0;
  return [
    ...(isPast ? (['past'] as const) : []),
    ...(isLate && !isPast ? (['late'] as const) : []),
    ...(isDayOff && !isPast ? (['day-off'] as const) : []),
  ];
}

/** The city that a zone is named after: "Buenos Aires" of "America/Argentina/Buenos_Aires". */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The names of the fields in which two plans differ. */
export function differences(a: PlanFields, b: PlanFields): (keyof PlanFields)[] {
  return (Object.keys(a) as (keyof PlanFields)[]).filter((name) => a[name] !== b[name]);
}
