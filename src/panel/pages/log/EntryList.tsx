import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { isBlank, type Query } from '../../find/query.ts';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus } from '../../page-focus.ts';
import { usePage } from '../../router.ts';
import { useServices } from '../../services.ts';
import { EntryItem } from './EntryItem.tsx';
import styles from './EntryList.module.css';
import { useListPlace } from './list-place.ts';
import type { LogRow } from './log-row.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useWholeEntries } from './use-whole-entries.ts';

interface EntryListProps {
  rows: readonly LogRow[];
  query: Query;
  /** As `LogRows.by`: another view begins at its first row. */
  by: string;
  /** Ids of those that are selected; null while nobody selects. */
  selected: ReadonlySet<string> | null;
  onSelect: (ids: ReadonlySet<string>) => void;
}

const idOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest('li')?.dataset.id : undefined;

/** Not by a selector: ids of imported entries can hold anything. */
function linkOf(list: HTMLElement | null, id: string | null): HTMLElement | null {
  const item = [...(list?.children ?? [])].find((child) => (child as HTMLElement).dataset.id === id);
  return item?.querySelector('a') ?? null;
}

/** Entries as a list of any length: only the rows in view are built. Walked with arrows, Home and End. */
export function EntryList({ rows, query, by, selected, onSelect }: EntryListProps) {
  const { now } = useServices();
  const page = usePage();
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  /** Where focus is, or was last. */
  const [focused, setFocused] = useState<string | null>(null);
  const active = 'id' in page ? page.id : null;
  const searched = isBlank(query) ? null : query;

  /** The one row that Tab leads to. */
  const current = useMemo(() => {
    const known = [focused, active].flatMap((id) => (id === null ? [] : [ids.indexOf(id)]));
    return known.find((at) => at >= 0) ?? 0;
  }, [ids, focused, active]);
  const inView = useRowsInView(list, ids, focused === null ? null : current, searched ? 'found' : '');
  const shown = inView.placed.flatMap(({ index, top }) => {
    const row = rows[index];
    return row ? [{ row, index, top }] : [];
  });
  const wholeOf = useWholeEntries(
    shown.map(({ row }) => row),
    searched !== null,
  );

  const place = useListPlace(by, () => ({ at: inView.place(), focused }));
  useLayoutEffect(() => {
    if (!place) return;
    if (place.at) inView.goTo(place.at);
    setFocused(place.focused);
    // The page goes to its beginning when it is entered, and the row is built by what was just set: both have had
    // their turn then.
    queueMicrotask(() => {
      if (place.at) inView.goTo(place.at);
    });
  }, []);

  /** The row that somebody came back to: it may be found only after others were. */
  const cameBackTo = useRef(place?.focused ?? null);
  useLayoutEffect(() => {
    if (cameBackTo.current === null || !linkOf(list.current, cameBackTo.current)) return;
    const id = cameBackTo.current;
    cameBackTo.current = null;
    // As above.
    queueMicrotask(() => {
      const { activeElement } = document;
      // The heading of an entry beside the list is where that entry's page begins.
      const isOwnHeading =
        activeElement?.tagName === 'H1' && list.current?.closest('section')?.contains(activeElement);
      if (activeElement === document.body || isOwnHeading) moveFocus(linkOf(list.current, id));
    });
  });

  const lastBy = useRef(by);
  useLayoutEffect(() => {
    if (lastBy.current === by) return;
    lastBy.current = by;
    setFocused(null);
    inView.goToTop();
  }, [by]);

  /** The row to focus as soon as it is built. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const link = wanted.current === null ? null : linkOf(list.current, wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus();
  });

  const addAll = (more: readonly string[]) => onSelect(new Set([...(selected ?? []), ...more]));
  const between = (one: number, other: number) => ids.slice(Math.min(one, other), Math.max(one, other) + 1);

  function toggle(id: string): void {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  }

  function walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = ids.indexOf(idOf(event.target) ?? '');
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    const id = ids[to ?? -1];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    if (id === undefined) return;
    if (event.shiftKey) addAll(between(at, to));
    inView.bringUp(to);
    wanted.current = id;
    setFocused(id);
  }

  usePlainKeys(true, (key, event) => {
    const id = idOf(document.activeElement);
    if (key !== 'x' || id === undefined || !list.current?.contains(document.activeElement)) return;
    event.preventDefault();
    toggle(id);
  });

  /** The last one that was ticked: with Shift everything from there on is. */
  const ticked = useRef<string | null>(null);
  function tick(id: string, withShift: boolean): void {
    const [from, to] = [ids.indexOf(ticked.current ?? ''), ids.indexOf(id)];
    if (withShift && from >= 0 && !selected?.has(id)) addAll(between(from, to));
    else toggle(id);
    ticked.current = id;
  }

  const day = now().toDateString();
  const today = useMemo(now, [day]);

  return (
    <ul
      ref={list}
      class={styles.list}
      style={{ height: `${inView.height}px` }}
      aria-label={text('allEntries')}
      onKeyDown={walk}
      onFocusIn={({ target }) => setFocused((last) => idOf(target) ?? last)}
    >
      {shown.map(({ row, index, top }) => (
        <EntryItem
          key={row.id}
          row={row}
          index={index}
          count={ids.length}
          top={top}
          today={today}
          query={searched}
          entry={wholeOf(row)}
          isActive={row.id === active}
          isTabStop={index === current}
          isSelected={selected?.has(row.id) ?? null}
          onTick={tick}
          measure={inView.measure}
        />
      ))}
    </ul>
  );
}
