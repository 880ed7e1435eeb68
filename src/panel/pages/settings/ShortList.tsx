import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatLocale, text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import styles from './Settings.module.css';

/** So many rows are shown at first; a list that is only a little longer is shown whole. */
const FIRST = 8;
const SPARE = 4;

interface ShortListProps<Item> {
  label: string;
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
}

/** A list of rows, the later ones behind a button that says how many there are. */
export function ShortList<Item>({ label, items, children }: ShortListProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  const isLong = items.length > FIRST + SPARE;
  const isCut = isLong && !isWhole;
  return (
    <>
      <ul class={styles.rows} aria-label={label}>
        {(isCut ? items.slice(0, FIRST) : items).map(children)}
      </ul>
      {isLong && (
        <div>
          <LinkButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole
              ? text('showLess')
              : text('showAllCount', new Intl.NumberFormat(formatLocale()).format(items.length))}
          </LinkButton>
        </div>
      )}
    </>
  );
}
