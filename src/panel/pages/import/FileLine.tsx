import { bytesText } from '../../amounts.ts';
import styles from './Import.module.css';

/** The file that is in hand: its whole name, its size, and what else is known of it. */
export function FileLine({ file, more }: { file: File | null; more?: string | null }) {
  if (!file) return null;
  return (
    <p class={styles.file}>
      <bdi>{file.name}</bdi> · <span class={styles.fileSize}>{bytesText(file.size)}</span>
      {more && <span class={styles.fileMore}>{more}</span>}
    </p>
  );
}
