import styles from './Tabs.module.css';

interface TabsProps {
  label: string;
  tabs: readonly { name: string; href: string; current: boolean }[];
}

/** The panel's pages as links. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} class={styles.tab} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.name}
        </a>
      ))}
    </nav>
  );
}
