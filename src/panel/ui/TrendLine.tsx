import styles from './TrendLine.module.css';

interface TrendLineProps {
  /** Oldest first, two at least; of the last one the time is not over. */
  values: readonly number[];
  /** What stands under both ends, and at the highest value. */
  first: string;
  last: string;
  highest: string;
}

/** In the drawing's own units; it is as wide as the page lets it be. */
const HEIGHT = 100;
const STEP = 10;

/** A line for the eye only: the same numbers stand in a table beneath. What is not over yet is dashed. */
export function TrendLine({ values, first, last, highest }: TrendLineProps) {
  const most = Math.max(1, ...values);
  const points = values.map((value, at) => `${at * STEP},${HEIGHT - (value / most) * HEIGHT}`);
  return (
    <div class={styles.frame} aria-hidden="true">
      <p class={styles.highest}>{highest}</p>
      <svg
        aria-hidden="true"
        class={styles.drawing}
        viewBox={`0 0 ${(values.length - 1) * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <polyline class={styles.line} points={points.slice(0, -1).join(' ')} />
        <polyline class={`${styles.line} ${styles.open}`} points={points.slice(-2).join(' ')} />
      </svg>
      <p class={styles.ends}>
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
