import type { ComponentChildren } from 'preact';
import styles from './CheckBox.module.css';

interface CheckBoxProps {
  label: ComponentChildren;
  checked: boolean;
  onChange: (isOn: boolean) => void;
}

/** A native check box with its label beside it. */
export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label class={styles.line}>
      <input
        type="checkbox"
        class={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
