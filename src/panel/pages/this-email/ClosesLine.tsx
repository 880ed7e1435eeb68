import { text } from '../../../platform/text.ts';
import { ClockIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import styles from './Lines.module.css';
import { useDays } from './use-days.ts';

/** When an entry without an answer closes by itself. */
export function ClosesLine({ closesAt }: { closesAt: string | null }) {
  const { dayOf } = useDays();
  if (closesAt === null) return null;
  return (
    <p class={styles.line}>
      <span class={styles.quietSign}>
        <ClockIcon />
      </span>
      <span class={page.quiet}>{text('closesByItself', dayOf(closesAt))}</span>
    </p>
  );
}
