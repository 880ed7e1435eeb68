import { CheckIcon } from './icons.tsx';
import styles from './Path.module.css';

/** A step's name; with an address it leads to its page once it is done. */
export type PathStep = string | { name: string; href: string };

interface PathProps {
  label: string;
  /** In order. */
  steps: readonly PathStep[];
  /** Index of the step that is now; the steps before it are done. */
  now: number;
}

/** Where the user stands between the no and the lesson, as a row of steps. */
export function Path({ label, steps, now }: PathProps) {
  return (
    <ol class={styles.path} aria-label={label}>
      {steps.map((step, index) => {
        const { name, href } = typeof step === 'string' ? { name: step, href: null } : step;
        const isDone = index < now;
        return (
          <li
            key={name}
            class={isDone ? styles.done : styles.step}
            aria-current={index === now ? 'step' : undefined}
          >
            {isDone && <CheckIcon size="small" />}
            {isDone && href !== null ? <a href={href}>{name}</a> : name}
          </li>
        );
      })}
    </ol>
  );
}
