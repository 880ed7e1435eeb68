import { type LessonGroup, recurring } from '../../../insights/lesson-groups.ts';
import { countText, text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { timesText } from './figure-words.ts';
import styles from './Insights.module.css';

const MOST_BACK = 4;
const MOST_FEW = 8;

const appliedText = (count: number) =>
  count === 0 ? text('insNotApplied') : countText(count, { one: 'insAppliedOnce', other: 'insAppliedMany' });

interface LessonsPartProps extends Pick<ChartProps, 'figures' | 'numbers'> {
  lessons: readonly LessonGroup[];
}

/** The lessons that recur most; of few entries all lessons, because that is what there is to know. */
export function LessonsPart({ figures, lessons, numbers }: LessonsPartProps) {
  const isTrend = figures.trust === 'trend';
  const shown = isTrend ? recurring(lessons).slice(0, MOST_BACK) : lessons.slice(0, MOST_FEW);
  return (
    <Chart
      of={['lessons', 'tasks']}
      title={text(isTrend ? 'insLessonsBack' : 'insLessons')}
      notes={[
        <a key="all" class={page.link} href={hrefOf({ is: 'lessons' })}>
          {text('insAllLessons')}
        </a>,
      ]}
      numbers={numbers}
    >
      {shown.length === 0 ? (
        <p>{text(lessons.length > 0 ? 'insNoneBack' : 'insNoLesson')}</p>
      ) : (
        <ul class={styles.lessons}>
          {shown.map(({ key, text: words, ids, applied }) => (
            <li key={key}>
              <p class={styles.lesson}>{words}</p>
              <p class={page.small}>
                {ids.length > 1 && `${timesText(ids.length)} · `}
                {appliedText(applied.length)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Chart>
  );
}
