import styles from './Path.module.css';

interface PathProps {
  label: string;
  /** The steps' names in order. */
  steps: readonly string[];
  /** Index of the step that is now. */
  now: number;
}

/** Where the user stands between the no and the lesson, as a row of steps. */
export function Path({ label, steps, now }: PathProps) {
  return (
    <ol class={styles.path} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} class={styles.step} aria-current={index === now ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}
