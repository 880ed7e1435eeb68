import styles from './SwitchBox.module.css';

interface SwitchBoxProps {
  id: string;
  describedBy?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A native check box that is drawn as a switch: what it says holds at once. */
export function SwitchBox({ id, describedBy, isOn, onChange }: SwitchBoxProps) {
  return (
    <input
      id={id}
      type="checkbox"
      class={styles.switch}
      aria-describedby={describedBy}
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
