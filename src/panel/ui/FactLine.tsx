import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './FactLine.module.css';
import { Select } from './Select.tsx';

/** The list that fact lines stand in. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class={styles.facts}>{children}</dl>;
}

/** A label and what is known. */
export function FactLine({
  label,
  quiet,
  children,
}: {
  label: string;
  quiet?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={styles.line}>
      <dt class={styles.label}>{label}</dt>
      <dd class={quiet ? styles.quiet : styles.value}>{children}</dd>
    </div>
  );
}

interface FactSelectProps<Id extends string> {
  /** Names the line for the page that shows it. */
  fact: string;
  label: string;
  value: Id;
  options: readonly { id: Id; label: string }[];
  onChange: (id: Id) => void;
  /** A second line below the value. */
  also?: string | null;
  children?: ComponentChildren;
}

/** A fact that can be changed in place: a bare native select. */
export function FactSelect<Id extends string>({
  fact,
  label,
  value,
  options,
  onChange,
  also,
  children,
}: FactSelectProps<Id>) {
  const id = useId();
  return (
    <div class={styles.line} data-fact={fact}>
      <dt class={styles.label}>
        <label for={id}>{label}</label>
      </dt>
      <dd class={styles.value}>
        <Select
          id={id}
          look="bare"
          value={value}
          options={options.map((option) => ({ value: option.id, label: option.label }))}
          onChange={(value) => {
            const chosen = options.find((option) => option.id === value);
            if (chosen) onChange(chosen.id);
          }}
        />
        {also && <span class={styles.also}>{also}</span>}
        {children}
      </dd>
    </div>
  );
}

interface FactTextProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Called when the user leaves the field after a change, or presses Enter. */
  onKeep?: () => void;
  /** Called on Escape. */
  onRestore?: () => void;
  /** What is to be mended, said below the field. */
  problem?: string | null;
  /** Which keys a touch keyboard offers. */
  inputMode?: 'decimal' | 'email' | 'url';
  /** Stands beside the field. */
  children?: ComponentChildren;
}

/**
 * A fact in the user's own words, changed in place: a native field that looks like its words until it is met. It has
 * one line for the user, and as many on the screen as a long name needs.
 */
export function FactText(props: FactTextProps) {
  const { label, value, onInput, onKeep, onRestore, problem, inputMode, children } = props;
  const id = useId();
  const below = `${id}-below`;
  return (
    <div class={styles.line}>
      <dt class={styles.label}>
        <label for={id}>{label}</label>
      </dt>
      <dd class={styles.value}>
        <span class={styles.beside}>
          <span class={styles.growing}>
            <span class={styles.text} aria-hidden="true">
              {`${value}\u200b`}
            </span>
            <textarea
              id={id}
              class={styles.text}
              rows={1}
              value={value}
              {...(inputMode ? { inputMode } : {})}
              autocomplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? below : undefined}
              onInput={(event) => onInput(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
              onChange={() => onKeep?.()}
              onKeyDown={(event) => {
                if (event.isComposing) return;
                if (event.key === 'Escape') onRestore?.();
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onKeep?.();
              }}
            />
          </span>
          {children}
        </span>
        {problem && (
          <span id={below} class={styles.problem}>
            {problem}
          </span>
        )}
      </dd>
    </div>
  );
}
