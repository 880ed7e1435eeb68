import type { ComponentChildren } from 'preact';
import styles from './Fold.module.css';

/** Shows its content, or folds it away; folded content is out of reach for keys and screen readers too. */
export function Fold({ open, children }: { open: boolean; children: ComponentChildren }) {
  return (
    <div class={open ? styles.open : styles.folded} inert={!open}>
      <div class={styles.content}>{children}</div>
    </div>
  );
}
