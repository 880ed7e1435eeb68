import { useMemo, useState } from 'preact/hooks';
import type { LogRow } from './use-log-rows.ts';

/** The entries that are selected, among those that are shown. */
export interface Selection {
  /** Ids of what was selected; null while nobody selects. */
  ids: ReadonlySet<string> | null;
  /** In the order of the list; what is not shown any more is not selected. */
  rows: readonly LogRow[];
  /** These and no others; selecting begins with it. */
  select(ids: ReadonlySet<string>): void;
  end(): void;
}

export function useSelection(shown: readonly LogRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const rows = useMemo(() => (ids?.size ? shown.filter(({ id }) => ids.has(id)) : []), [shown, ids]);
  return { ids, rows, select: setIds, end: () => setIds(null) };
}
