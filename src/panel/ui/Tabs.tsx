import type { ComponentChildren } from 'preact';
import { text } from '../../platform/text.ts';
import styles from './Tabs.module.css';

interface TabsProps {
  label: string;
  /** The product's name stands before them, where no browser frame says it. */
  brand?: boolean;
  tabs: readonly { name: string; href: string; current: boolean }[];
  /** Shown as its symbol alone at the end of the row, with its name for those who cannot see it. */
  aside: { name: string; href: string; icon: ComponentChildren };
}

/** The panel's pages as links. */
export function Tabs({ label, brand = false, tabs, aside }: TabsProps) {
  return (
    <nav class={styles.tabs} aria-label={label}>
      {brand && <span class={styles.brand}>{text('extensionName')}</span>}
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
