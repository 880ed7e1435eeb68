import type { RefObject } from 'preact';
import type { LessonHint } from '../../insights/lessons-for.ts';
import type { Opportunity } from '../../model.ts';
import { countText, text } from '../../platform/text.ts';
import { usePageFocus } from '../page-focus.ts';
import { useRowDates } from '../pages/entry/use-row-dates.ts';
import { nameOf } from '../pages/log/EntryRow.tsx';
import { hrefOf } from '../router.ts';
import { LinkButton } from '../ui/Button.tsx';
import page from '../ui/Page.module.css';
import { NO_ENTRY, StepProblem, UndoToast, useSteps } from '../use-steps.tsx';
import styles from './ComesBack.module.css';
import { useWhileWriting, type WhileWriting } from './use-while-writing.ts';

interface WritingLessonsProps {
  writing: WhileWriting;
  /** Where it is the page's own sentence. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** The lessons to mind in the proposal that is being written. */
export function WritingLessons({ writing, headingRef }: WritingLessonsProps) {
  const title = writing.to ? text('writingTitle', writing.to) : text('writingTitleUnknown');
  return (
    <section class={page.thought} aria-label={title}>
      <div>
        {headingRef ? (
          <h1 ref={headingRef} tabIndex={-1}>
            {title}
          </h1>
        ) : (
          <h2>{title}</h2>
        )}
        <p class={page.small}>{text('writingText')}</p>
      </div>
      <ul class={styles.lessons}>
        {writing.lessons.map(({ hint, entry }) => (
          <li key={hint.group.key}>
            <p class={headingRef ? styles.lesson : styles.quietLesson}>{hint.group.text}</p>
            <Source hint={hint} entry={entry} />
          </li>
        ))}
      </ul>
      <p class={styles.ways}>
        <LinkButton onClick={writing.hideHere}>{text('hideHere')}</LinkButton>
        <LinkButton onClick={writing.hideForGood}>{text('hideForGood')}</LinkButton>
      </p>
    </section>
  );
}

/** Why it is shown: whom it was learned with, or how often. */
function Source({ hint, entry }: { hint: LessonHint; entry: Opportunity }) {
  const { rowDate } = useRowDates();
  const says =
    hint.because === 'recurs'
      ? countText(hint.group.ids.length, { one: 'reviewLearnedOnce', other: 'reviewLearnedTimes' })
      : text('learnedWith', nameOf(entry), rowDate(entry.decidedAt ?? entry.createdAt));
  return (
    <a class={styles.source} href={hrefOf({ is: 'entry', id: entry.id })}>
      {says}
    </a>
  );
}

/** A proposal is written where no conversation is open; `otherwise` stands where there is nothing to mind. */
export function WritingPage({ otherwise }: { otherwise: preact.ComponentChildren }) {
  const steps = useSteps(() => NO_ENTRY);
  const writing = useWhileWriting(steps);
  return (
    <>
      <StepProblem steps={steps} />
      {writing ? <WritingMain writing={writing} /> : otherwise}
      <UndoToast steps={steps} />
    </>
  );
}

function WritingMain({ writing }: { writing: WhileWriting }) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.full}`}>
      <WritingLessons writing={writing} headingRef={heading} />
    </main>
  );
}
