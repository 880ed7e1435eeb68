import page from '../../ui/Page.module.css';
import styles from './Keeping.module.css';

/** What became of an act, to be read. */
export interface Outcome {
  says: string;
  failed: boolean;
}

/** What became of an act: done in a live region that is always there, a failure at once. */
export function Said({ said }: { said: Outcome | null }) {
  return (
    <>
      <p class={`${page.small} ${styles.said}`} role="status">
        {said && !said.failed && said.says}
      </p>
      {said?.failed && (
        <p class={page.problem} role="alert">
          {said.says}
        </p>
      )}
    </>
  );
}
