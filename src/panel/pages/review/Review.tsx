import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { LogFailed } from '../../LogFailed.tsx';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { NO_ENTRY, StepProblem, UndoToast, useSteps } from '../../use-steps.tsx';
import { ReviewEnd } from './ReviewEnd.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { useReview } from './use-review.ts';

/** The monthly review: open actions, lessons that led to nothing yet, quiet follow-ups, one at a time. */
export function Review() {
  const steps = useSteps(() => NO_ENTRY);
  const review = useReview(steps);
  const [isStopped, setStopped] = useState(false);
  const { reading, item } = review;
  if (reading.is === 'failed') return <LogFailed onTryAgain={() => review.log.readAgain()} />;
  const back = <BackLink href={hrefOf({ is: 'insights' })}>{text('tabInsights')}</BackLink>;
  if (reading.is === 'reading' || item === undefined) {
    return (
      <main class={page.page}>
        {back}
        <Patience says={text('lessonsReading')} />
      </main>
    );
  }
  const toast = <UndoToast steps={steps} />;
  return (
    <>
      <StepProblem steps={steps} />
      {review.problem && (
        <p class={`${page.notice} ${page.problem}`} role="alert">
          {review.problem}
        </p>
      )}
      {item && !isStopped ? (
        <ReviewStep
          item={item}
          review={review}
          read={reading}
          back={back}
          toast={toast}
          onStop={() => setStopped(true)}
        />
      ) : (
        <ReviewEnd
          review={review}
          read={reading}
          back={back}
          toast={toast}
          onGoOn={
            item
              ? () => setStopped(false)
              : review.walk.settled.length > 0
                ? () => {
                    setStopped(false);
                    review.restart();
                  }
                : null
          }
        />
      )}
    </>
  );
}
