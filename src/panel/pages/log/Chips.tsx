import { text } from '../../../platform/text.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import styles from './Chips.module.css';

interface ChipsProps {
  chips: readonly { key: string; label: string; onRemove: () => void }[];
}

/** What is filtered by, each to be taken out; nothing where there is nothing. */
export function Chips({ chips }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul class={styles.chips} aria-label={text('logActiveFilters')}>
      {chips.map(({ key, label, onRemove }) => (
        <li key={key}>
          <button
            type="button"
            class={styles.chip}
            aria-label={text('logRemoveFilter', label)}
            onClick={onRemove}
          >
            <span class={styles.label}>{label}</span>
            <CloseIcon size="small" />
          </button>
        </li>
      ))}
    </ul>
  );
}
