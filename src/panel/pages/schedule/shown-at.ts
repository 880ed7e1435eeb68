import { zonedAt } from '../../../followup/zoned.ts';
import type { ZonedTime } from '../../../model.ts';

/** The date that shows, read as local time, what the clock of a zone says at a time. */
export function shownAt({ at }: ZonedTime, zone: string): Date {
  return new Date(zonedAt(at, zone).wall);
}
