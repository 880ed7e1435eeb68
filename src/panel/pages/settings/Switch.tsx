import type { ComponentChildren } from 'preact';
import { CheckBox } from '../../ui/CheckBox.tsx';
import page from '../../ui/Page.module.css';
import styles from './FollowingUp.module.css';

interface SwitchProps {
  label: string;
  effect: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children?: ComponentChildren;
}

/** A setting that is on or off, with its effect in a line. */
export function Switch({ label, effect, isOn, onChange, children }: SwitchProps) {
  return (
    <div class={styles.group}>
      <CheckBox
        label={
          <>
            {label}
            <span class={`${page.small} ${styles.effect}`}>{effect}</span>
          </>
        }
        checked={isOn}
        onChange={onChange}
      />
      {children}
    </div>
  );
}
