import { text } from '../../../platform/text.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { SentLine } from '../../letter/SentLine.tsx';
import { type Settings, useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import { ClosesLine } from './ClosesLine.tsx';
import { DebriefAnswerQuestion } from './DebriefAnswerQuestion.tsx';
import { nudgeDates } from './due-dates.ts';
import styles from './Lines.module.css';
import { Loading } from './NoCase.tsx';
import { Nudge } from './Nudge.tsx';
import { SecondLines } from './SecondLines.tsx';
import { useHeadingOrButton } from './StageHead.tsx';
import { isMineNewest } from './stage.ts';
import type { StageProps } from './stage-props.ts';
import { useAskedActs } from './use-asked-acts.ts';
import { useDays } from './use-days.ts';
import { WaitingHead } from './WaitingHead.tsx';

/** Asked, and no answer seen yet. */
export function Waiting(props: StageProps) {
  const settings = useSettings();
  const { now, zone } = useServices();
  if (!settings) return <Loading />;
  const dates = nudgeDates(props.entry, settings, { now: now(), zone: zone() });
  const mayNudge = dates.isDue && isMineNewest(props.found);
  return mayNudge ? <Nudge {...props} dates={dates} /> : <StillTime {...props} settings={settings} />;
}

/** The reminder's time has not come, or it was sent: nothing is to be done. */
function StillTime(props: StageProps & { settings: Settings }) {
  const { entry, name, settings } = props;
  const { now, zone } = useServices();
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const acts = useAskedActs(props);
  const dates = nudgeDates(entry, settings, { now: now(), zone: zone() });
  const last = entry.nudge?.sentAt ? 'nudge' : 'request';
  return (
    <>
      <main class={page.page}>
        <WaitingHead {...props} heading={focus.heading} />
        <EntryPath entry={entry} now="schedule" />
        <section class={styles.lines}>
          {entry.nudge?.sentAt && <p>{text('remindedOnce', dayOf(entry.nudge.sentAt))}</p>}
          {!entry.nudge?.sentAt && dates.at && !dates.isDue && <p>{text('nudgeFrom', dayOf(dates.at))}</p>}
          {dates.isDue && <p>{text('nudgeNotNow')}</p>}
          <ClosesLine closesAt={dates.closesAt} />
          <SentLine mail={entry[last]} onSent={() => undefined} onNotSent={() => acts.unsent(last)} />
        </section>
        <DebriefAnswerQuestion
          question={name ? text('heardOtherWay', name) : text('heardOtherWayUnknown')}
          chosen={null}
          onAnswer={acts.heard}
        />
        <SecondLines {...props} />
      </main>
      <ActionBar>
        <Button onClick={acts.close}>{text('closeNow')}</Button>
      </ActionBar>
    </>
  );
}
