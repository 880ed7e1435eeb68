import { addMonths } from '../../../insights/months.ts';
import { addressOf } from '../../find/address.ts';
import type { Filters } from '../../find/filters.ts';

/** Where in the log the entries of a figure are: those of the page's own scope, and of one row of it. */
export type LogLink = (row: Partial<Filters>) => string;

export const logLinkOf =
  (scope: Filters): LogLink =>
  (row) =>
    addressOf({ search: '', filters: { ...scope, ...row }, sort: null });

/** The days of a month ("2026-11"), for the log's filter; every scope begins with a month. */
export function daysOfMonth(month: string): Pick<Filters, 'from' | 'to'> {
  const next = new Date(`${addMonths(month, 1)}-01T00:00Z`);
  return {
    from: `${month}-01`,
    to: new Date(next.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  };
}
