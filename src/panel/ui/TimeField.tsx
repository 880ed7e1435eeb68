import { useId } from 'preact/hooks';
import styles from './DateField.module.css';

interface TimeFieldProps {
  label: string;
  /** Day and wall time: "2026-11-24T15:00". */
  value: string;
  /** Called with a whole day and time only. */
  onChange: (wall: string) => void;
}

/** A native field for a day and a time, with its label before it. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <span class={styles.line}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        class={styles.box}
        value={value}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
        }}
      />
    </span>
  );
}
