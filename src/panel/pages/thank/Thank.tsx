import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { templateForStep } from '../../../reply/choose.ts';
import { PathLetterBar, PathLetterPart } from '../../letter/PathLetterPart.tsx';
import { type PathLetter, usePathLetter } from '../../letter/use-path-letter.ts';
import { OnEntry } from '../../OnEntry.tsx';
import { hrefOf } from '../../router.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { StepProblem, type Steps, UndoToast, useSteps } from '../../use-steps.tsx';
import { SleepButton, SleepLine } from '../this-email/SleepOnIt.tsx';
import { Thanked } from './Thanked.tsx';
import { ThankHead } from './ThankHead.tsx';
import { TooEarly } from './TooEarly.tsx';

/** The thank-you for a debrief, built from the lesson and the action. */
export function Thank({ id }: { id: string }) {
  return <OnEntry id={id}>{(entry) => <ThankOf entry={entry} />}</OnEntry>;
}

function ThankOf({ entry }: { entry: Opportunity }) {
  const steps = useSteps(() => ({ entry: entry.id }));
  const canThank = entry.call?.endedAt != null || entry.reply?.as === 'written';
  return (
    <AboveBar.Provider value={<UndoToast steps={steps} />}>
      <StepProblem steps={steps} />
      {entry.thanks?.sentAt ? (
        <Thanked entry={entry} steps={steps} />
      ) : canThank ? (
        <ThankLetter entry={entry} steps={steps} />
      ) : (
        <TooEarly entry={entry} />
      )}
    </AboveBar.Provider>
  );
}

interface ThankProps {
  entry: Opportunity;
  steps: Steps;
}

function ThankLetter({ entry, steps }: ThankProps) {
  const letter = usePathLetter({ entry, mail: 'thanks', template: templateForStep(entry, 'thanks') });
  if (!letter) {
    return (
      <main class={page.page}>
        <Patience says={text('entryLoading')} />
      </main>
    );
  }
  return <ThankForm entry={entry} steps={steps} letter={letter} />;
}

function ThankForm({ entry, steps, letter }: ThankProps & { letter: PathLetter }) {
  const hasLesson = entry.lesson.trim() !== '';
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <ThankHead entry={entry} />
        <PathLetterPart letter={letter}>
          <p class={page.small}>
            {text(hasLesson ? 'thankFromLog' : 'thankNoLesson')}{' '}
            <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
              {text(hasLesson ? 'changeLesson' : 'writeLesson')}
            </a>
          </p>
        </PathLetterPart>
        {entry.remindAt && <SleepLine remindAt={entry.remindAt} steps={steps} />}
      </main>
      <PathLetterBar
        letter={letter}
        hint={text('thankCounts')}
        aside={entry.remindAt ? null : <SleepButton steps={steps} />}
      />
    </>
  );
}
