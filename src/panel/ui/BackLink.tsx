import { usePlace } from '../place.ts';
import styles from './BackLink.module.css';
import { BackIcon } from './icons.tsx';

/** The head of a page that lies below another one. */
export function BackLink({ href, children }: { href: string; children: string }) {
  // What it leads to is beside it.
  if (usePlace() === 'chosen') return null;
  return (
    <a class={styles.back} href={href} title={children}>
      <BackIcon />
      <span class={styles.name}>{children}</span>
    </a>
  );
}
