import { instantOf, zonedAt } from '../../../followup/zoned.ts';
import { formatLocale } from '../../../platform/text.ts';
import { day, time } from '../../dates.ts';
import { useServices } from '../../services.ts';

/** Dates and times as this page says them, in the user's language and zone: "Wed 18 Nov" and "10:42". */
export function useDays(): { dayOf(date: string): string; timeOf(date: string): string } {
  const { now, zone } = useServices();
  // As wall times, which every zone reads alike.
  const wall = (date: Date | string) => new Date(zonedAt(date, zone()).wall);
  const said = (date: string, say: (at: Date) => string) => {
    const instant = instantOf(date, zone());
    return instant ? say(wall(instant)) : date;
  };
  return {
    dayOf: (date) => said(date, (at) => day(at, wall(now()), formatLocale())),
    timeOf: (date) => said(date, (at) => time(at, formatLocale())),
  };
}
