import { useEffect, useRef } from 'preact/hooks';
import { countText, formatLocale, text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import check from '../../ui/CheckBox.module.css';
import { CloseIcon } from '../../ui/icons.tsx';
import head from './LogHead.module.css';
import styles from './SelectionHead.module.css';

interface SelectionHeadProps {
  selected: number;
  /** Of so many that are shown. */
  shown: number;
  onAll: () => void;
  onNone: () => void;
  onEnd: () => void;
}

/** How many entries are selected, in the place of the search. */
export function SelectionHead({ selected, shown, onAll, onNone, onEnd }: SelectionHeadProps) {
  const all = useRef<HTMLInputElement>(null);
  const isAll = shown > 0 && selected === shown;
  const allName = text('logSelectAll', new Intl.NumberFormat(formatLocale()).format(shown));
  useEffect(() => {
    if (all.current) all.current.indeterminate = selected > 0 && !isAll;
  }, [selected, isAll]);
  return (
    <div class={styles.head}>
      <input
        ref={all}
        type="checkbox"
        class={`${check.box} ${styles.box}`}
        aria-label={allName}
        checked={isAll}
        onChange={isAll ? onNone : onAll}
      />
      <span class={styles.count} role="status">
        {countText(selected, { one: 'logSelectedOne', other: 'logSelectedMany' })}
      </span>
      <LinkButton onClick={isAll ? onNone : onAll}>{isAll ? text('logSelectNone') : allName}</LinkButton>
      <button
        type="button"
        class={head.icon}
        aria-label={text('logSelectEnd')}
        aria-keyshortcuts="Escape"
        title={text('logSelectEnd')}
        onClick={onEnd}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
