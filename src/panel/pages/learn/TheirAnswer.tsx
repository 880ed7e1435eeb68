import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import styles from './Learn.module.css';

/** A written answer, folded: the sentences that were kept, and the mail they are from. */
export function TheirAnswer({ entry }: { entry: Opportunity }) {
  const { openThread } = useServices();
  const { reply, threadUrl } = entry;
  if (reply?.as !== 'written' || (!reply.words && !threadUrl)) return null;
  const name = calledName(entry);
  return (
    <details class={styles.fold}>
      <summary>{name ? text('learnTheirAnswer', name) : text('learnTheirAnswerUnknown')}</summary>
      {reply.words && (
        <blockquote class={styles.note} lang={entry.language ?? undefined}>
          {reply.words}
        </blockquote>
      )}
      {threadUrl && <LinkButton onClick={() => openThread(threadUrl)}>{text('openMail')}</LinkButton>}
    </details>
  );
}
