import { useRef } from 'preact/hooks';
import { countText, text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import page from '../../ui/Page.module.css';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './Settings.module.css';

const SEARCH_KEY = '/';

interface SearchSettingsProps {
  typed: string;
  onInput: (typed: string) => void;
  /** How many were found; null while nothing is looked for. */
  count: number | null;
}

/** Looks for settings as it is typed, and says how many were found. */
export function SearchSettings({ typed, onInput, count }: SearchSettingsProps) {
  const field = useRef<HTMLInputElement>(null);
  usePlainKeys(true, (key, event) => {
    if (key !== SEARCH_KEY) return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });
  return (
    <search class={styles.search}>
      <SearchField
        label={text('settingsSearch')}
        clearLabel={text('settingsSearchClear')}
        value={typed}
        onInput={onInput}
        inputRef={field}
      />
      <p class={`${page.small} ${styles.count}`} role="status">
        {count !== null &&
          (count === 0
            ? text('settingsFoundNone')
            : countText(count, { one: 'settingsFoundOne', other: 'settingsFoundMany' }))}
      </p>
    </search>
  );
}
