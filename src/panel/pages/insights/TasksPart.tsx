import type { TaskFigures } from '../../../insights/tasks.ts';
import { countText, text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import styles from './Insights.module.css';
import type { LogLink } from './log-links.ts';

/** What is still to do, with the way to it; nothing where nothing is open. */
export function TasksPart({ tasks, link }: { tasks: TaskFigures; link: LogLink }) {
  const [actions, open, late] = [
    tasks.openActions.count,
    tasks.openFollowUps.count,
    tasks.lateFollowUps.count,
  ];
  if (actions + open === 0) return null;
  const review = hrefOf({ is: 'review' });
  return (
    <ul class={styles.tasks}>
      {actions > 0 && (
        <li>
          <a href={link({ hasOpenAction: true })}>
            {countText(actions, { one: 'insOpenActionsOne', other: 'insOpenActionsMany' })}
          </a>
        </li>
      )}
      {open > 0 && (
        <li>
          {/* The review asks for those whose day is over. */}
          {late > 0 ? (
            <a href={review}>
              {countText(late, { one: 'insLateFollowUpsOne', other: 'insLateFollowUpsMany' })}
            </a>
          ) : (
            <span>{countText(open, { one: 'insOpenFollowUpsOne', other: 'insOpenFollowUpsMany' })}</span>
          )}
        </li>
      )}
      <li>
        <a class={styles.review} href={review}>
          {text('insReview')}
        </a>
      </li>
    </ul>
  );
}
