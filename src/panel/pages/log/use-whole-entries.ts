import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { useServices } from '../../services.ts';
import type { LogRow } from './log-row.ts';

/** So many are kept for whoever scrolls back. */
const MOST = 300;

/**
 * All of the entries of the rows given, as far as they are read by now; nothing is read while `isWanted` is false. A row
 * whose entry cannot be read goes without.
 */
export function useWholeEntries(
  rows: readonly LogRow[],
  isWanted: boolean,
): (row: LogRow) => Opportunity | null {
  const { records } = useServices();
  const [, update] = useReducer<number, void>((count) => count + 1, 0);
  const entries = useRef(new Map<string, Opportunity>());
  const asked = useRef(new Set<string>());
  // As it was when the row was made: a changed entry has another row.
  const keyOf = ({ id, changedAt }: LogRow) => `${changedAt} ${id}`;

  useLayoutEffect(() => {
    if (!isWanted) return;
    const missing = rows.filter((row) => !entries.current.has(keyOf(row)) && !asked.current.has(keyOf(row)));
    if (missing.length === 0) return;
    for (const row of missing) asked.current.add(keyOf(row));
    void Promise.allSettled(
      missing.map(async (row) => {
        const entry = await records.byId(row.id);
        if (entry) entries.current.set(keyOf(row), entry);
      }),
    ).then(() => {
      for (const row of missing) asked.current.delete(keyOf(row));
      const surplus = entries.current.size - MOST;
      for (const key of [...entries.current.keys()].slice(0, Math.max(0, surplus)))
        entries.current.delete(key);
      update();
    });
  });

  return (row) => (isWanted ? (entries.current.get(keyOf(row)) ?? null) : null);
}
