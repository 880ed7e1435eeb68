import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import { moveFocus } from '../page-focus.ts';
import { Entry } from '../pages/entry/Entry.tsx';
import { Log } from '../pages/log/Log.tsx';
import { useKnownRows } from '../pages/log/use-log-rows.ts';
import { PlaceContext } from '../place.ts';
import page from '../ui/Page.module.css';
import { listWidth } from './list-width.ts';
import { Splitter } from './Splitter.tsx';
import styles from './Wide.module.css';

interface WideProps {
  /** Id of the entry; null while none is chosen. */
  entry: string | null;
  /** There is room for both; else only the entry is shown, or without one the log. */
  isWide: boolean;
}

/** The log and one of its entries beside each other. What is begun in either stays when the window's width changes. */
export function Wide({ entry, isWide }: WideProps) {
  const [width, setWidth] = useState(listWidth);
  const { total } = useKnownRows();
  // There is nothing to choose in an empty log.
  const isBeside = isWide && !(entry === null && total === 0);
  const list = useRef<HTMLDivElement>(null);
  useFocusInList(list, entry, isWide);
  const column = isBeside ? styles.column : styles.alone;
  return (
    <div
      class={isBeside ? styles.wide : isWide ? styles.only : styles.alone}
      style={isBeside ? { gridTemplateColumns: `${width}rem auto minmax(0, 1fr)` } : undefined}
    >
      {(isBeside || entry === null) && (
        <div key="list" ref={list} class={isBeside ? styles.list : styles.alone}>
          <div class={column}>
            <PlaceContext.Provider value={isBeside ? 'list' : 'alone'}>
              <Log />
            </PlaceContext.Provider>
          </div>
        </div>
      )}
      {isBeside && <Splitter key="splitter" width={width} onWidth={setWidth} />}
      {(isBeside || entry !== null) && (
        <div key={`chosen ${entry}`} class={isBeside ? styles.chosen : styles.alone}>
          <div class={column}>
            <PlaceContext.Provider value={isBeside ? 'chosen' : 'alone'}>
              {entry === null ? (
                <main class={`${page.page} ${page.middle}`}>
                  {total !== null && <p class={page.quiet}>{text('wideNoneChosen')}</p>}
                </main>
              ) : (
                <Entry id={entry} />
              )}
            </PlaceContext.Provider>
          </div>
        </div>
      )}
    </div>
  );
}

/** Who leaves an entry beside the list goes on in the list: focus went with the entry. */
function useFocusInList(list: { current: HTMLElement | null }, entry: string | null, isWide: boolean): void {
  const last = useRef(entry);
  useEffect(() => {
    const left = last.current;
    last.current = entry;
    if (left === null || entry !== null || !isWide || document.activeElement !== document.body) return;
    const rows = [...(list.current?.querySelectorAll('li') ?? [])];
    const row = rows.find(({ dataset }) => dataset.id === left);
    moveFocus(row?.querySelector('a') ?? list.current?.querySelector('h1') ?? null);
  }, [list, entry, isWide]);
}
