import type { ComponentChildren } from 'preact';
import styles from './Tabs.module.css';

interface TabsProps {
  label: string;
  tabs: readonly { name: string; href: string; current: boolean }[];
  /** Shown as its symbol alone at the end of the row, with its name for those who cannot see it. */
  aside: { name: string; href: string; icon: ComponentChildren };
}

/** The panel's pages as links. */
export function Tabs({ label, tabs, aside }: TabsProps) {
  return (
    <nav class={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} class={styles.tab} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.name}
        </a>
      ))}
      <a class={`${styles.tab} ${styles.aside}`} href={aside.href} title={aside.name}>
        {aside.icon}
        <span class={styles.hidden}>{aside.name}</span>
      </a>
    </nav>
  );
}
