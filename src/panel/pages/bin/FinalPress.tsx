import { useEffect, useRef } from 'preact/hooks';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus } from '../../page-focus.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './Bin.module.css';

interface FinalPressProps {
  /** That it is final. */
  says: string;
  label: string;
  keepLabel: string;
  /** What it is about, to be read with the buttons. */
  describedBy?: string;
  onPress: () => void;
  onKeep: () => void;
}

/** The second press of what nothing can take back, in the place of the first. Escape keeps. */
export function FinalPress({ says, label, keepLabel, describedBy, onPress, onKeep }: FinalPressProps) {
  const keep = useRef<HTMLButtonElement>(null);
  // The way that changes nothing: a key that is held down must not press both.
  useEffect(() => moveFocus(keep.current), []);
  usePlainKeys(true, (key) => {
    if (key === 'Escape') onKeep();
  });
  return (
    <div class={styles.final}>
      <p class={page.problem} role="alert">
        {says}
      </p>
      <div class={styles.actions}>
        <Button ref={keep} aria-describedby={describedBy} onClick={onKeep}>
          {keepLabel}
        </Button>
        <Button
          look="text"
          aria-describedby={describedBy}
          onClick={({ detail }) => {
            // The second half of a double click on the first button is no second press.
            if (detail < 2) onPress();
          }}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
