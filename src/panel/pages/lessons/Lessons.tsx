import { countText, text } from '../../../platform/text.ts';
import { LogFailed } from '../../LogFailed.tsx';
import { type LessonsRead, useLessonGroups } from '../../lessons/use-lesson-groups.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { NO_ENTRY, StepProblem, UndoToast, useSteps } from '../../use-steps.tsx';
import { LessonList } from './LessonList.tsx';

/** The lessons that say the same, together. */
export function Lessons() {
  const { reading, log } = useLessonGroups({ anew: true });
  const steps = useSteps(() => NO_ENTRY);
  const back = <BackLink href={hrefOf({ is: 'insights' })}>{text('tabInsights')}</BackLink>;
  if (reading.is === 'failed') return <LogFailed onTryAgain={() => log.readAgain()} />;
  if (reading.is === 'reading') {
    return (
      <main class={page.page}>
        {back}
        <Patience says={text('lessonsReading')} />
      </main>
    );
  }
  if (reading.groups.length === 0) return <Empty />;
  return (
    <>
      <StepProblem steps={steps} />
      <main class={`${page.page} ${page.full}`}>
        {back}
        <Head read={reading} />
        <LessonList read={reading} log={log} steps={steps} />
        <UndoToast steps={steps} />
      </main>
    </>
  );
}

function Head({ read: { groups } }: { read: LessonsRead }) {
  const heading = usePageFocus();
  const recurring = groups.filter(({ ids }) => ids.length > 1).length;
  return (
    <header class={page.head}>
      <h1 ref={heading} tabIndex={-1}>
        {text('lessonsTitle')}
      </h1>
      <p class={page.quiet}>
        {countText(groups.length, { one: 'lessonsCountOne', other: 'lessonsCountMany' })}{' '}
        {recurring > 0 && countText(recurring, { one: 'lessonsRecurOne', other: 'lessonsRecurMany' })}
      </p>
      <a class={page.link} href={hrefOf({ is: 'review' })}>
        {text('reviewTitle')}
      </a>
    </header>
  );
}

function Empty() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('lessonsEmptyTitle')}
      </h1>
      <p>{text('lessonsEmptyText')}</p>
      <a class={page.link} href={hrefOf({ is: 'log' })}>
        {text('lessonsToLog')}
      </a>
    </main>
  );
}
