import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../../model.ts';
import { type Filters, NO_FILTERS } from '../../find/filters.ts';

/** `twelve`: this month and the eleven before it. */
export const PERIODS = ['all', 'twelve', 'year'] as const;

export type Period = (typeof PERIODS)[number];

export const KINDS = ['sales', 'tender', 'job', 'other'] as const satisfies readonly Kind[];

/** Which entries the figures are of. It stands in the address, so that it can be linked and opened again. */
export interface Scope {
  period: Period;
  /** Null: all of them. */
  kind: Kind | null;
}

/** The scope that an address fragment names; whatever in it is no part of one counts for nothing. */
export function scopeOf(hash: string): Scope {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  return {
    period: PERIODS.find((period) => period === query.get('period')) ?? 'all',
    kind: KINDS.find((kind) => kind === query.get('kind')) ?? null,
  };
}

export function addressOfScope({ period, kind }: Scope): string {
  const parts = [...(period === 'all' ? [] : [`period=${period}`]), ...(kind ? [`kind=${kind}`] : [])];
  return parts.length > 0 ? `#/insights?${parts.join('&')}` : '#/insights';
}

const pad = (number: number) => String(number).padStart(2, '0');

/** The log's own filters for a scope: whole months in the user's zone. */
export function filtersOf({ period, kind }: Scope, now: Date): Filters {
  const first = new Date(now.getFullYear(), period === 'year' ? 0 : now.getMonth() - 11);
  return {
    ...NO_FILTERS,
    kinds: kind ? [kind] : [],
    from: period === 'all' ? null : `${first.getFullYear()}-${pad(first.getMonth() + 1)}-01`,
  };
}

/** The scope in the address, as a live value, and how to change it. */
export function useScope(): [Scope, (change: Partial<Scope>) => void] {
  const [scope, setScope] = useState(() => scopeOf(location.hash));
  useEffect(() => {
    const update = () => {
      // The page is still there for a moment when another one is opened.
      if (location.hash.startsWith('#/insights')) setScope(scopeOf(location.hash));
    };
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return [
    scope,
    (change) => {
      location.hash = addressOfScope({ ...scope, ...change });
    },
  ];
}
