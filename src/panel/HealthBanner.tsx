import type { ComponentChildren } from 'preact';
import { text } from '../platform/text.ts';
import styles from './HealthBanner.module.css';
import { InfoIcon } from './ui/icons.tsx';
import { useHealth } from './use-health.ts';

/**
 * What stands above every page where the log can be read only, or nothing can be remembered; nothing else does.
 * @param onLog on the log's page, which says for itself that nothing can be remembered
 */
export function HealthBanner({ onLog }: { onLog: boolean }) {
  const health = useHealth();
  if (health.is === 'newer') {
    return (
      <Banner title={text('healthNewerTitle')}>
        <p>{text('healthNewerText')}</p>
      </Banner>
    );
  }
  if (health.is !== 'refused' || onLog) return null;
  return (
    <Banner title={text('healthRefusedTitle')}>
      <p>{text('healthRefusedWorks')}</p>
      <p>{text('healthRefusedNot')}</p>
      <details>
        <summary>{text('healthRefusedWhyTitle')}</summary>
        <p>{text('healthRefusedWhy')}</p>
        <p>{text('healthRefusedDo')}</p>
      </details>
    </Banner>
  );
}

function Banner({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class={styles.banner} role="status">
      <span class={styles.sign}>
        <InfoIcon />
      </span>
      <div class={styles.words}>
        <p class={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
