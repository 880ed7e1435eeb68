import { useId } from 'preact/hooks';
import type { Day } from '../../model.ts';
import styles from './DateField.module.css';

interface DateFieldProps {
  label: string;
  value: Day;
  /** The last day that can be chosen. */
  max?: Day;
  /** Called with a whole date only. */
  onChange: (day: Day) => void;
}

/** A native date field with its label before it, in one line of text. */
export function DateField({ label, value, max, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <span class={styles.line}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        class={styles.box}
        value={value}
        {...(max === undefined ? {} : { max })}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
        }}
      />
    </span>
  );
}
