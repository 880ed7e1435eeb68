import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { addressOf, type LogView, viewOf } from '../../find/address.ts';
import { matcherOf } from '../../find/filters.ts';
import { painted } from '../../find/pace.ts';
import { type Query, queryOf } from '../../find/query.ts';
import type { ResultPage } from '../../find/search.ts';
import { sorted } from '../../find/sorting.ts';
import { useServices } from '../../services.ts';
import { type KnownRows, knownRows } from './known-rows.ts';
import type { LogRow } from './log-row.ts';
import { pagesToShow } from './pages-to-show.ts';

export type { LogRow } from './log-row.ts';

/** What the log shows of its entries, live. */
export interface LogRows {
  /** In the order of the view. */
  rows: readonly LogRow[];
  /** Everything that has been read so far, newest first, whatever the view. */
  all(): readonly LogRow[];
  /** Entries in the log; null until it is known. */
  total: number | null;
  /** How many entries have been looked at, and whether that was all: until then there may be more to come. */
  searched: number;
  isDone: boolean;
  /** By what hits are to be marked. */
  query: Query;
  /** Of which view the rows are: another text for another view. */
  by: string;
  state: 'reading' | 'read' | 'failed';
  /** After `failed`. */
  readAgain(): void;
}

interface Shown extends ResultPage<LogRow> {
  state: LogRows['state'];
  /** What it was found by. */
  by: string;
}

const NOTHING: Shown = {
  rows: [],
  query: queryOf(''),
  searched: 0,
  isDone: false,
  state: 'reading',
  by: '',
};

/** What was shown last, so that whoever comes back finds it at once. */
const last = new WeakMap<KnownRows, Shown>();

const NO_TIMES: ReadonlyMap<string, string> = new Map();

/** The live rows, and the total. */
export function useKnownRows(): KnownRows {
  const { records } = useServices();
  const known = knownRows(records);
  const [, update] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => {
    // Something may have changed between the first look and this.
    update();
    return known.subscribe(() => update());
  }, [known]);
  return known;
}

/** The same value as long as it says the same. */
function useSame<T>(value: T, key: string): T {
  const kept = useRef({ value, key });
  if (kept.current.key !== key) kept.current = { value, key };
  return kept.current.value;
}

/**
 * The rows of a view of the log: those that are there at once, the others as they are found.
 * @param due ids of the entries of which something is due
 * @param nextDue for entries with something due or to come, when it first is (ISO 8601, UTC)
 */
export function useLogRows(
  view: LogView,
  due: ReadonlySet<string>,
  nextDue: ReadonlyMap<string, string> = NO_TIMES,
): LogRows {
  const known = useKnownRows();
  const address = addressOf(view);
  const { filters, search, sort } = useMemo(() => viewOf(address), [address]);
  const dueKey = filters.isDue ? [...due].sort().join() : '';
  const timesKey = sort === 'due' ? [...nextDue].join() : '';
  const isDue = useSame(due, dueKey);
  const times = useSame(nextDue, timesKey);
  const keeps = useMemo(() => matcherOf(filters, isDue), [filters, isDue]);
  const by = [address, dueKey, timesKey].join('\n');

  const [shown, setShown] = useState<Shown>(() => {
    const before = last.get(known);
    return before?.by === by ? before : NOTHING;
  });
  const latest = useRef(shown);
  const show = useCallback(
    (next: Shown) => {
      latest.current = next;
      last.set(known, next);
      setShown(next);
    },
    [known],
  );

  const { revision } = known;
  // Not after the next frame: somebody may be typing.
  useLayoutEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const isSame = latest.current.by === by;
    const find = async () => {
      const found = known.search.run(queryOf(search), { signal, keeps });
      const pages = pagesToShow(found, isSame ? latest.current.rows.length : 1);
      for await (const page of pages) {
        if (signal.aborted) return;
        show({ ...page, rows: sort ? sorted(page.rows, sort, times) : page.rows, state: 'read', by });
        // First results are seen before the others are looked for.
        if (!page.isDone) await painted();
      }
    };
    find().catch(() => {
      if (!signal.aborted) show({ ...latest.current, state: 'failed' });
    });
    return () => control.abort();
  }, [known, revision, search, keeps, sort, times, by, show]);

  const readAgain = useCallback(() => {
    show(NOTHING);
    known.renew();
  }, [known, show]);
  const all = useCallback(() => known.search.rows, [known]);
  const { rows, query, searched, isDone, state } = shown;
  return { rows, all, total: known.total, searched, isDone, query, by: shown.by, state, readAgain };
}
