import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import styles from './JobProgress.module.css';

/** A job that is over sooner than this many milliseconds shows no progress. */
const SHOWN_AFTER = 150;

interface JobProgressProps {
  /** From 0 to 1; null while no job runs. */
  done: number | null;
  /** What is being done: "Writing the backup file". */
  says: string;
  cancelLabel: string;
  onCancel: () => void;
}

/** How far a long job is, and the way to give it up; nothing while none runs. */
export function JobProgress({ done, says, cancelLabel, onCancel }: JobProgressProps) {
  const isRunning = done !== null;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    setShown(false);
    if (!isRunning) return;
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return (
    <div class={styles.job}>
      <p class={styles.says} role="status">
        {isRunning && isShown ? says : ''}
      </p>
      {isRunning && isShown && (
        <div class={styles.line}>
          <progress class={styles.progress} aria-label={says} value={done} max={1} />
          <Button look="text" onClick={onCancel}>
            {cancelLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
