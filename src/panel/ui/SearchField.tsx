import type { RefObject } from 'preact';
import { CloseIcon, SearchIcon } from './icons.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  label: string;
  /** Names the button that empties it. */
  clearLabel: string;
  value: string;
  onInput: (value: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}

/** A native search field with its symbol; Escape empties it, as does the button that stands there while it is filled. */
export function SearchField({ label, clearLabel, value, onInput, inputRef }: SearchFieldProps) {
  return (
    <div class={styles.frame}>
      <SearchIcon />
      <input
        ref={inputRef}
        type="search"
        class={styles.box}
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || value === '') return;
          event.preventDefault();
          onInput('');
        }}
      />
      {value !== '' && (
        <button
          type="button"
          class={styles.clear}
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => {
            onInput('');
            inputRef.current?.focus();
          }}
        >
          <CloseIcon size="small" />
        </button>
      )}
    </div>
  );
}
