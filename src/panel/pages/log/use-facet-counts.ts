import { useEffect, useState } from 'preact/hooks';
import { type FacetCounts, facetCounts } from '../../find/facet-counts.ts';
import type { Filters } from '../../find/filters.ts';
import { pagePace } from '../../find/pace.ts';
import type { LogRows } from './use-log-rows.ts';

/**
 * How many entries each filter would leave, while `isWanted`; null until they are counted for the first time, and from
 * then on the last ones until there are newer.
 */
export function useFacetCounts(
  isWanted: boolean,
  shown: LogRows,
  filters: Filters,
  due: ReadonlySet<string>,
): FacetCounts | null {
  const [counts, setCounts] = useState<FacetCounts | null>(null);
  const { rows, all, query, isDone } = shown;
  useEffect(() => {
    if (!isWanted || !isDone) return;
    const control = new AbortController();
    const { signal } = control;
    const begin = setTimeout(async () => {
      const counted = await facetCounts(all(), { filters, query, due, pace: pagePace, signal });
      if (counted && !signal.aborted) setCounts(counted);
    });
    return () => {
      control.abort();
      clearTimeout(begin);
    };
  }, [isWanted, isDone, rows, all, query, filters, due]);
  return counts;
}
