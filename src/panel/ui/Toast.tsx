import { useEffect, useState } from 'preact/hooks';
import styles from './Toast.module.css';

/** So long a toast stays while nobody points at it, in milliseconds. */
const STAYS = 10_000;

interface ToastProps {
  /** What happened; null for nothing. A new one begins to stay anew. */
  says: string | null;
  actionLabel: string;
  /** The key that does the same, shown beside it. */
  actionKey: string;
  onAction: () => void;
  onGone: () => void;
}

/** What just happened, with the way to take it back; at the foot of the page, gone after a while. */
export function Toast({ says, actionLabel, actionKey, onAction, onGone }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (says === null || isHeld) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [says, isHeld]);
  return (
    <div class={styles.place} role="status">
      {says !== null && (
        <div
          class={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{says}</span>
          <button type="button" class={styles.action} onClick={onAction}>
            {actionLabel}
            <span class={styles.key} aria-hidden="true">
              {actionKey}
            </span>
          </button>
        </div>
      )}
    </div>
  );
}
