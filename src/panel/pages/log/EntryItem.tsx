import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Query } from '../../find/query.ts';
import check from '../../ui/CheckBox.module.css';
import styles from './EntryList.module.css';
import { EntryRow, nameOf } from './EntryRow.tsx';
import type { LogRow } from './log-row.ts';

interface EntryItemProps {
  row: LogRow;
  index: number;
  /** Rows in the whole list. */
  count: number;
  /** Pixels from the list's upper end. */
  top: number;
  today: Date;
  /** What is searched; null for nothing. */
  query: Query | null;
  entry: Opportunity | null;
  isActive: boolean;
  /** Only one row of a list can be reached by Tab. */
  isTabStop: boolean;
  /** Null: it has no check box. */
  isSelected: boolean | null;
  onTick: (id: string, withShift: boolean) => void;
  measure: (element: HTMLElement) => () => void;
}

/** One row in its place, with its check box while entries are selected. */
export function EntryItem({
  row,
  index,
  count,
  top,
  today,
  query,
  entry,
  isActive,
  isTabStop,
  isSelected,
  onTick,
  measure,
}: EntryItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => (item.current ? measure(item.current) : undefined), [measure]);
  const tabIndex = isTabStop ? 0 : -1;
  // While a list is scrolled all rows but the new ones stay the same.
  const shown = useMemo(
    () => (
      <EntryRow row={row} now={today} query={query} entry={entry} isActive={isActive} tabIndex={tabIndex} />
    ),
    [row, today, query, entry, isActive, tabIndex],
  );
  return (
    <li
      ref={item}
      class={`${styles.item} ${isSelected ? styles.selected : ''}`}
      style={{ top: `${top}px` }}
      data-id={row.id}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      {isSelected !== null && (
        <input
          type="checkbox"
          class={`${check.box} ${styles.box}`}
          aria-label={text('logSelectEntry', nameOf(row))}
          checked={isSelected}
          tabIndex={tabIndex}
          onClick={(event) => onTick(row.id, event.shiftKey)}
        />
      )}
      {shown}
    </li>
  );
}
