import { type Steps, UndoToast } from '../../use-steps.tsx';
import styles from './Log.module.css';

/** What was just done, at the panel's foot. */
export function LogToast({ steps }: { steps: Steps }) {
  return (
    <div class={styles.toast}>
      <UndoToast steps={steps} />
    </div>
  );
}
