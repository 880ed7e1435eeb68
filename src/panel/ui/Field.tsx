import type { ComponentProps, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  placeholder?: string;
  /** What is to be mended, said below the field. */
  problem?: string | null;
  /** What it is for, said below the field. */
  hint?: string | null;
  inputRef?: RefObject<HTMLInputElement | null>;
  autocomplete?: ComponentProps<'input'>['autocomplete'];
  /** A native date, time or number field, or one that hides what is typed. */
  type?: 'text' | 'date' | 'time' | 'number' | 'password';
  min?: number;
  max?: number;
  /** Which keys a touch keyboard offers. */
  inputMode?: 'decimal';
  /** Offered while it is typed. */
  offers?: readonly string[];
}

/** One line of text, or a date, time, number or hidden text, under its label. */
export function Field({
  label,
  value,
  onInput,
  placeholder,
  problem,
  hint,
  inputRef,
  autocomplete,
  type = 'text',
  min,
  max,
  inputMode,
  offers = [],
}: FieldProps) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        ref={inputRef ?? null}
        id={id}
        // Preact's types allow no choice of types in one element.
        type={type as 'text'}
        {...(min !== undefined ? { min } : {})}
        {...(max !== undefined ? { max } : {})}
        {...(inputMode ? { inputMode } : {})}
        {...(offers.length > 0 ? { list: `${id}-offers` } : {})}
        class={styles.box}
        value={value}
        placeholder={placeholder}
        autocomplete={autocomplete ?? 'off'}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? below : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {(problem || hint) && (
        <p id={below} class={problem ? styles.problem : styles.hint}>
          {problem || hint}
        </p>
      )}
    </div>
  );
}

interface TextAreaProps {
  label: string;
  name?: string;
  value: string;
  onInput: (value: string) => void;
  areaRef?: RefObject<HTMLTextAreaElement | null>;
  /** What is to be mended, said below the field. */
  problem?: string | null;
  /** ISO 639-1 code of what is written there. */
  lang?: string | null;
  placeholder?: string;
  /** As large as a lesson is shown. */
  look?: 'lesson';
}

/** Several lines of text under their label; grows with the text. */
export function TextArea(props: TextAreaProps) {
  const { label, name, value, onInput, areaRef, problem, lang, placeholder, look } = props;
  const lines = `${styles.box} ${styles.lines} ${look === 'lesson' ? styles.lesson : ''}`;
  const id = useId();
  const below = `${id}-below`;
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <div class={styles.growing}>
        <div class={lines} aria-hidden="true">
          {`${value}\u200b`}
        </div>
        <textarea
          ref={areaRef ?? null}
          id={id}
          name={name}
          class={lines}
          placeholder={placeholder}
          lang={lang ?? undefined}
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? below : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) event.currentTarget.blur();
          }}
        />
      </div>
      {problem && (
        <p id={below} class={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
