import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Marked } from './Marked.tsx';
import styles from './Settings.module.css';
import { type GroupId, groupName } from './setting-texts.ts';
import { useSettingsInView } from './settings-in-view.ts';

/** Settings that belong together, under their name; gone where a search finds none of them. */
export function Group({ id, children }: { id: GroupId; children: ComponentChildren }) {
  const { found } = useSettingsInView();
  const nameId = useId();
  if (found && !found.groups.has(id)) return null;
  return (
    <section class={styles.part} aria-labelledby={nameId}>
      <h2 id={nameId} class={styles.name}>
        <Marked query={found?.query}>{groupName(id)}</Marked>
      </h2>
      <div class={styles.settings}>{children}</div>
    </section>
  );
}
