import { useState } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import { Entry } from '../pages/entry/Entry.tsx';
import { Log } from '../pages/log/Log.tsx';
import { PlaceContext } from '../place.ts';
import page from '../ui/Page.module.css';
import { listWidth } from './list-width.ts';
import { Splitter } from './Splitter.tsx';
import styles from './Wide.module.css';

/** The log and one of its entries beside each other; `entry` is its id, null while none is chosen. */
export function Wide({ entry }: { entry: string | null }) {
  const [width, setWidth] = useState(listWidth);
  return (
    <div class={styles.wide} style={{ gridTemplateColumns: `${width}rem auto minmax(0, 1fr)` }}>
      <div class={styles.list}>
        <div class={styles.column}>
          <PlaceContext.Provider value="list">
            <Log />
          </PlaceContext.Provider>
        </div>
      </div>
      <Splitter width={width} onWidth={setWidth} />
      <div key={entry} class={styles.chosen}>
        <div class={styles.column}>
          <PlaceContext.Provider value="chosen">
            {entry === null ? (
              <main class={`${page.page} ${page.middle}`}>
                <p class={page.quiet}>{text('wideNoneChosen')}</p>
              </main>
            ) : (
              <Entry id={entry} />
            )}
          </PlaceContext.Provider>
        </div>
      </div>
    </div>
  );
}
