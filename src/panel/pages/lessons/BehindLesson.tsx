import type { LessonGroup } from '../../../insights/lesson-groups.ts';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useRowDates } from '../entry/use-row-dates.ts';
import { nameOf } from '../log/EntryRow.tsx';
import styles from './Lessons.module.css';

interface BehindLessonProps {
  group: LessonGroup;
  entries: readonly Opportunity[];
  onSplit: (entry: string) => void;
}

const oneLine = (words: string) => words.trim().replace(/\s+/g, ' ');

/** The entries that a lesson comes from, each with its own wording where that is another. */
export function BehindLesson({ group, entries, onSplit }: BehindLessonProps) {
  const { rowDate } = useRowDates();
  return (
    <ul class={styles.entries}>
      {entries.map((entry) => {
        const name = nameOf(entry);
        return (
          <li key={entry.id} class={styles.entry}>
            <span class={styles.from}>
              <a
                class={`${page.link} ${styles.name}`}
                href={hrefOf({ is: 'entry', id: entry.id })}
                title={name}
              >
                {name}
              </a>
              <span class={styles.date}>{rowDate(entry.decidedAt ?? entry.createdAt)}</span>
            </span>
            {oneLine(entry.lesson) !== group.text && <span class={styles.wording}>{entry.lesson}</span>}
            {entries.length > 1 && (
              <LinkButton
                aria-label={text('lessonsElseOf', name, entry.lesson)}
                onClick={() => onSplit(entry.id)}
              >
                {text('lessonsElse')}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
