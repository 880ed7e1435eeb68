import { countText, text } from '../../../platform/text.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { PathLetterBar, PathLetterPart } from '../../letter/PathLetterPart.tsx';
import { type PathLetter, usePathLetter } from '../../letter/use-path-letter.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import { ClosesLine } from './ClosesLine.tsx';
import { DebriefAnswerQuestion } from './DebriefAnswerQuestion.tsx';
import type { NudgeDates } from './due-dates.ts';
import { Loading } from './NoCase.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useAskedActs } from './use-asked-acts.ts';
import { WaitingHead } from './WaitingHead.tsx';

/** The one reminder is due, and the newest message of the thread is still the user's. */
export function Nudge(props: StageProps & { dates: NudgeDates }) {
  const letter = usePathLetter({ entry: props.entry, mail: 'nudge', template: 'nudge.noAnswer' });
  const settings = useSettings();
  if (!letter || !settings) return <Loading />;
  return <NudgeForm {...props} letter={letter} days={settings.nudgeAfter} />;
}

interface NudgeFormProps extends StageProps {
  dates: NudgeDates;
  letter: PathLetter;
  /** Working days after which it is offered. */
  days: number;
}

function NudgeForm(props: NudgeFormProps) {
  const { entry, name, letter, dates, days } = props;
  const focus = useHeadingOrButton(props.chipClicks);
  const acts = useAskedActs(props);
  return (
    <>
      <main class={page.page}>
        <WaitingHead {...props} heading={focus.heading} />
        <p>{countText(days, { one: 'nudgeDueDay', other: 'nudgeDueDays' })}</p>
        <EntryPath entry={entry} now="schedule" />
        <PathLetterPart letter={letter} />
        <DebriefAnswerQuestion
          question={name ? text('heardOtherWay', name) : text('heardOtherWayUnknown')}
          chosen={null}
          onAnswer={acts.heard}
        />
        <ClosesLine closesAt={dates.closesAt} />
        <SecondLines {...props} />
      </main>
      <PathLetterBar
        letter={letter}
        insertLabel={text('insertReminder')}
        buttonRef={focus.button}
        describedBy={HEADING_ID}
      >
        <Button look="text" onClick={acts.close}>
          {text('closeNow')}
        </Button>
      </PathLetterBar>
    </>
  );
}
