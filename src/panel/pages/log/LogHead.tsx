import type { RefObject } from 'preact';
import { countText, text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { hrefOf } from '../../router.ts';
import { CloseIcon, FilterIcon, PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import styles from './LogHead.module.css';

interface LogHeadProps {
  search: string;
  onSearch: (search: string) => void;
  /** Entries in the log; null until it is known. */
  total: number | null;
  /** How many filters are on. */
  filters: number;
  isOpen: boolean;
  /** The filter panel's id. */
  panel: string;
  onFilters: () => void;
  /** Leads into the list, if there is anything in it. */
  onDown: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** Search, filters, and the way to a new entry. `/` leads into the search from anywhere on the page. */
export function LogHead(props: LogHeadProps) {
  const { search, onSearch, total, filters, isOpen, field } = props;

  usePlainKeys(true, (key, event) => {
    if (key !== '/') return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      props.onDown();
    } else if (event.key === 'Escape') {
      // One browser clears the field by itself, without telling.
      event.preventDefault();
      if (search === '') field.current?.blur();
      else onSearch('');
    }
  }

  const filtersName =
    filters === 0
      ? text('logFilters')
      : countText(filters, { one: 'logFiltersOne', other: 'logFiltersMany' });
  return (
    <div class={styles.head}>
      <search class={styles.search}>
        <SearchIcon />
        <input
          ref={field}
          type="search"
          class={styles.field}
          aria-label={text('logSearch')}
          aria-keyshortcuts="/"
          placeholder={
            total === null
              ? text('logSearch')
              : countText(total, { one: 'logSearchOne', other: 'logSearchMany' })
          }
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={press}
        />
        {search !== '' && (
          <button
            type="button"
            class={styles.clear}
            aria-label={text('logClearSearch')}
            title={text('logClearSearch')}
            onClick={() => {
              onSearch('');
              field.current?.focus();
            }}
          >
            <CloseIcon size="small" />
          </button>
        )}
      </search>
      <button
        type="button"
        class={`${styles.icon} ${isOpen ? styles.open : ''}`}
        data-act="filters"
        aria-expanded={isOpen}
        aria-controls={props.panel}
        aria-label={filtersName}
        title={filtersName}
        onClick={props.onFilters}
      >
        <FilterIcon />
        {filters > 0 && <span class={styles.number}>{filters}</span>}
      </button>
      <a
        class={styles.icon}
        href={hrefOf({ is: 'new', fromMail: false })}
        aria-label={text('newEntry')}
        title={text('newEntry')}
      >
        <PlusIcon />
      </a>
    </div>
  );
}
