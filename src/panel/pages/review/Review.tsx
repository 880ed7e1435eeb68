import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
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
  if (reading.is === 'failed') return <Failed onTryAgain={() => review.log.readAgain()} />;
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

function Failed({ onTryAgain }: { onTryAgain: () => void }) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('logFailedTitle')}
      </h1>
      <p>{text('logFailedText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={onTryAgain}>
          {text('tryAgain')}
        </Button>
      </div>
    </main>
  );
}
