import { text } from '../../../platform/text.ts';
import type { GuidePart } from '../../../reply/guide.ts';
import styles from './call.module.css';
import { shareOf, type TimerView } from './timer.ts';

/** The parts of the call, each as long as its minutes, filled by the time that is over. */
export function CallProgress({ parts, view }: { parts: readonly GuidePart[]; view: TimerView }) {
  const now = parts.findIndex(({ to }) => view.elapsed < to);
  return (
    <ol class={styles.parts} aria-label={text('callParts')}>
      {parts.map((part, index) => {
        const isLast = view.isLastMinute && index === parts.length - 1;
        return (
          <li
            key={part.part}
            class={styles.part}
            style={{ flexGrow: part.to - part.from }}
            aria-current={index === now ? 'step' : undefined}
          >
            <div
              class={`${styles.done} ${isLast ? styles.lastPart : ''}`}
              style={{ width: `${shareOf(part, view.elapsed) * 100}%` }}
            />
            <span class={styles.hidden}>{part.name}</span>
          </li>
        );
      })}
    </ol>
  );
}
