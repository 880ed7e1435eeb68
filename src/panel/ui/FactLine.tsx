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
}

/** A fact that can be changed in place: a bare native select. */
export function FactSelect<Id extends string>({
  fact,
  label,
  value,
  options,
  onChange,
  also,
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
      </dd>
    </div>
  );
}

interface FactTextProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A fact in the user's own words, changed in place: a native field that looks like its words until it is met. */
export function FactText({ label, value, onInput }: FactTextProps) {
  const id = useId();
  return (
    <div class={styles.line}>
      <dt class={styles.label}>
        <label for={id}>{label}</label>
      </dt>
      <dd class={styles.value}>
        <input
          id={id}
          class={styles.text}
          value={value}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </dd>
    </div>
  );
}
