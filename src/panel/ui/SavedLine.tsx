import styles from './SavedLine.module.css';

/** What became of typed text, in a polite live region that is always there. */
export function SavedLine({ says, problem }: { says: string | null; problem?: boolean }) {
  return <output class={problem ? styles.problem : styles.line}>{says}</output>;
}
