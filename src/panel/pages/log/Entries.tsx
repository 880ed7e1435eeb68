import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { BackupReminder } from '../../BackupReminder.tsx';
import type { LogView } from '../../find/address.ts';
import { NO_FILTERS } from '../../find/filters.ts';
import type { Sort } from '../../find/sorting.ts';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { type Steps, UndoToast } from '../../use-steps.tsx';
import { Chips } from './Chips.tsx';
import { DueSection } from './DueSection.tsx';
import { EntryList } from './EntryList.tsx';
import { Filters } from './Filters.tsx';
import { activeFilters } from './filter-words.ts';
import { ListHead } from './ListHead.tsx';
import styles from './Log.module.css';
import { LogFoot } from './LogFoot.tsx';
import { LogHead } from './LogHead.tsx';
import { NothingFound } from './LogStates.tsx';
import { LogToast } from './LogToast.tsx';
import { useLogFocus } from './log-focus.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SelectionHead } from './SelectionHead.tsx';
import { BIN_KEYS, useBulkActs } from './use-bulk-acts.ts';
import type { Due } from './use-due.ts';
import type { LogRows } from './use-log-rows.ts';
import type { ViewChange } from './use-log-view.ts';
import { useSelection } from './use-selection.ts';

/** Longer than anything takes to fold, in milliseconds. */
const FOLDED_AFTER = 300;

/** The same a little later where it turns false: what folds away is seen until it has. */
function useLinger(isOn: boolean): boolean {
  const [lingers, setLingers] = useState(isOn);
  useEffect(() => {
    if (isOn) return setLingers(true);
    const timer = setTimeout(() => setLingers(false), FOLDED_AFTER);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isOn || lingers;
}

interface EntriesProps {
  view: LogView;
  show: (view: LogView, change: ViewChange) => void;
  shown: LogRows;
  due: Due;
  /** Ids of the entries of which something is due. */
  dueIds: ReadonlySet<string>;
  steps: Steps;
}

/** The entries of a view, with everything that changes the view and what can be done with several. */
export function Entries({ view, show, shown, due, dueIds, steps }: EntriesProps) {
  const { now } = useServices();
  const heading = useLogFocus();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const isUnfolded = useLinger(isOpen);
  const selection = useSelection(shown.rows);
  const isSelecting = selection.ids !== null;
  const acts = useBulkActs(steps);
  const { search, filters, sort } = view;
  const active = activeFilters(filters, now());
  const isSearched = search.trim() !== '';
  const isAll = !isSearched && active.length === 0;
  const isNothing = shown.rows.length === 0 && shown.isDone && !(filters.isDue && !due.list && !due.failed);

  const filter = (next: LogView['filters']) => show({ ...view, filters: next }, 'chosen');
  const clearFilters = () => filter(NO_FILTERS);

  function clearSearch(): void {
    show({ ...view, search: '' }, 'typed');
    field.current?.focus();
  }

  function endSelecting(): void {
    selection.end();
    moveFocus(heading.current);
  }

  // Of one row, while it has the focus; before the entry that stands beside the list.
  usePlainKeys(
    !isSelecting,
    (key, event) => {
      const link = document.activeElement;
      const id = link?.closest('li')?.dataset.id;
      const row = list.current?.contains(link) && shown.rows.find((one) => one.id === id);
      if (!row || !BIN_KEYS.includes(key) || event.repeat) return;
      event.preventDefault();
      const item = link?.closest('li');
      const next = item?.nextElementSibling ?? item?.previousElementSibling;
      moveFocus(next?.querySelector('a') ?? heading.current);
      void acts.putIntoBin([row]);
    },
    'first',
  );

  usePlainKeys(isSelecting, (key) => {
    if (key === 'Escape') endSelecting();
  });

  return (
    <>
      <h1 ref={heading} tabIndex={-1} class={styles.hidden}>
        {text('tabLog')}
      </h1>
      {isSelecting ? (
        <SelectionHead
          selected={selection.rows.length}
          shown={shown.rows.length}
          onAll={() => selection.select(new Set(shown.rows.map(({ id }) => id)))}
          onNone={() => selection.select(new Set())}
          onEnd={endSelecting}
        />
      ) : (
        <div class={`${styles.column} ${styles.top}`}>
          <LogHead
            field={field}
            search={search}
            onSearch={(typed) => show({ ...view, search: typed }, 'typed')}
            total={shown.total}
            filters={active.length}
            isOpen={isOpen}
            panel={panel}
            onFilters={() => setOpen(!isOpen)}
            onDown={() => list.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus()}
          />
          <div id={panel} class={styles.fold}>
            <Fold open={isOpen}>
              {isUnfolded && (
                <Filters view={view} shown={shown} dueIds={dueIds} isOpen={isOpen} onChange={filter} />
              )}
            </Fold>
          </div>
        </div>
      )}
      <div class={styles.column}>
        {!isOpen && active.length > 0 && (
          <div class={styles.chips}>
            <Chips
              chips={active.map(({ key, label, without }) => ({
                key,
                label,
                onRemove: () => filter(without),
              }))}
            />
          </div>
        )}
        {isAll && !isOpen && (
          <>
            <DueSection due={due} steps={steps} />
            <BackupReminder />
          </>
        )}
        <ListHead
          shown={shown.rows.length}
          total={shown.total}
          isAll={isAll}
          isLooking={!shown.isDone}
          isSearched={isSearched}
          sort={sort}
          onSort={(next: Sort | null) => show({ ...view, sort: next }, 'chosen')}
          onSelect={isSelecting || shown.rows.length === 0 ? null : () => selection.select(new Set())}
        />
        {isNothing && (
          <NothingFound
            onClearSearch={isSearched ? clearSearch : null}
            onClearFilters={active.length > 0 ? clearFilters : null}
          />
        )}
        <div ref={list}>
          <EntryList
            rows={shown.rows}
            query={shown.query}
            by={shown.by}
            selected={selection.ids}
            onSelect={selection.select}
          />
        </div>
        <LogFoot />
      </div>
      {isSelecting ? (
        <AboveBar.Provider value={<UndoToast steps={steps} />}>
          <SelectionBar rows={selection.rows} known={shown.all()} acts={acts} onBinned={endSelecting} />
        </AboveBar.Provider>
      ) : (
        <LogToast steps={steps} />
      )}
    </>
  );
}
