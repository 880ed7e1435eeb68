import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import styles from './ActionBar.module.css';
import { CheckIcon, InfoIcon } from './icons.tsx';

/** What a page shows just above its foot, so that it hides no button: the toast of its last act. */
export const AboveBar = createContext<ComponentChildren>(null);

interface ActionBarProps {
  /** The status or alert line above the buttons. */
  line?: ComponentChildren;
  children: ComponentChildren;
  /** The quiet line below the buttons. */
  hint?: ComponentChildren;
  /** A quiet button at its end. */
  aside?: ComponentChildren;
}

/** The foot of a page with its one main button; it stays in view where the panel is high enough. */
export function ActionBar({ line, children, hint, aside }: ActionBarProps) {
  return (
    <footer class={styles.bar}>
      <div class={styles.above}>{useContext(AboveBar)}</div>
      <div class={styles.inner}>
        {line}
        <div class={styles.buttons}>{children}</div>
        {(hint || aside) && (
          <div class={styles.last}>
            {hint && <p class={styles.hint}>{hint}</p>}
            {aside}
          </div>
        )}
      </div>
    </footer>
  );
}

interface BarLineProps {
  /** `done` is said politely, `problem` at once. */
  as: 'done' | 'problem';
  first: string;
  more: string;
}

/** One sentence that says what happened and what to do. */
export function BarLine({ as, first, more }: BarLineProps) {
  return (
    <p class={styles.line} role={as === 'problem' ? 'alert' : 'status'}>
      <span class={as === 'problem' ? styles.problemSign : styles.doneSign}>
        {as === 'problem' ? <InfoIcon /> : <CheckIcon />}
      </span>
      <span>
        <strong class={styles.first}>{first}</strong> {more}
      </span>
    </p>
  );
}
