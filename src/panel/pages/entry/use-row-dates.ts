import { instantOf, zonedAt } from '../../../followup/zoned.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, time } from '../../dates.ts';
import { useServices } from '../../services.ts';

/** Dates as rows show them, in the user's language and zone: "18 Nov", or with the time "18 Nov, 10:42". */
export function useRowDates(): { rowDate(date: string, hasTime?: boolean): string } {
  const { now, zone } = useServices();
  // As wall times, which every zone reads alike.
  const wall = (date: Date | string) => new Date(zonedAt(date, zone()).wall);
  return {
    rowDate(date, hasTime = false) {
      const instant = instantOf(date, zone());
      if (!instant) return date;
      const said = day(wall(instant), wall(now()), formatLocale(), 'in-rows');
      return hasTime ? text('dateAndTime', said, time(wall(instant), formatLocale())) : said;
    },
  };
}
