import { text } from '../../../platform/text.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BackQuestion, backTitle } from './BackQuestion.tsx';
import { MetaLine } from './MetaLine.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useDays } from './use-days.ts';

/** They said yes: a time, or the call at once. */
export function Accepted(props: StageProps) {
  const { found, entry, log, steps, name, back } = props;
  const { dayOf, timeOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const plan = entry.call?.plan ?? null;
  const isRunning = entry.call?.startedAt != null;
  const go = (is: 'schedule' | 'call') => {
    location.hash = hrefOf({ is, id: entry.id });
  };
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={
            backTitle(back, name, entry.organisation) ??
            (name ? text('saidYes', name) : text('saidYesUnknown'))
          }
          meta={<MetaLine found={found} entry={entry} when={entry.reply ? dayOf(entry.reply.at) : null} />}
          unreadable={log.unreadable}
        />
        <ReplyWords found={found} messageId={entry.reply?.messageId ?? null} as={entry.reply?.as ?? null} />
        <BackQuestion entry={entry} back={back} steps={steps} isOpen />
        <EntryPath entry={entry} now={plan || isRunning ? 'listen' : 'schedule'} />
        {isRunning && <p>{text('callBegun')}</p>}
        {plan && !isRunning && (
          <p>
            {text('callPlanned', dayOf(plan.at), timeOf(plan.at))}{' '}
            <LinkButton onClick={() => void steps.take({ is: 'unplanned' }, text('unplannedNoted'))}>
              {text('cancelTime')}
            </LinkButton>
          </p>
        )}
        <OtherAnswer {...props} />
        <SecondLines {...props} />
      </main>
      <ActionBar>
        {plan || isRunning ? (
          <>
            <Button
              look="primary"
              wide
              ref={focus.button}
              aria-describedby={HEADING_ID}
              onClick={() => go('call')}
            >
              {text(isRunning ? 'backToCall' : 'startCallNow')}
            </Button>
            {!isRunning && <Button onClick={() => go('schedule')}>{text('changeTime')}</Button>}
          </>
        ) : (
          <>
            <Button
              look="primary"
              wide
              ref={focus.button}
              aria-describedby={HEADING_ID}
              onClick={() => go('schedule')}
            >
              {text('pickTime')}
            </Button>
            <Button onClick={() => go('call')}>{text('startCallNow')}</Button>
          </>
        )}
      </ActionBar>
    </>
  );
}
