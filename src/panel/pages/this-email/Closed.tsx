import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { backTitle } from './BackQuestion.tsx';
import styles from './Lines.module.css';
import { MetaLine } from './MetaLine.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import { SecondChanceQuestion } from './SecondChanceQuestion.tsx';
import { SecondLines } from './SecondLines.tsx';
import { StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useAskedActs } from './use-asked-acts.ts';
import { useDays } from './use-days.ts';

/** The end: by itself, by the user, or with everything done. It can be opened again. */
export function Closed(props: StageProps) {
  const { found, entry, log, steps, back } = props;
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const acts = useAskedActs(props);
  const when = entry.closedAt && text('closedOn', dayOf(entry.closedAt));
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={titleOf(props)}
          meta={<MetaLine found={found} entry={entry} when={back ? null : when} />}
          unreadable={log.unreadable}
        />
        {back && <ReplyWords found={found} messageId={found.message.id} />}
        {entry.lesson !== '' && <p class={styles.lesson}>{entry.lesson}</p>}
        {entry.status === 'no_answer' && !back && (
          <p>{text(entry.nudge?.sentAt ? 'askedAndReminded' : 'askedOnce')}</p>
        )}
        {entry.lesson === '' && (
          <p>
            {text('learnedWithoutCall')}{' '}
            <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
              {text('writeLesson')}
            </a>
          </p>
        )}
        <SecondChanceQuestion entry={entry} steps={steps} isOpen isBack={back !== null} />
        <SecondLines {...props} />
      </main>
      <ActionBar>
        <Button
          onClick={() => {
            location.hash = hrefOf({ is: 'log' });
          }}
        >
          {text('backToLog')}
        </Button>
        <Button look="text" ref={focus.button} onClick={acts.reopen}>
          {text('reopen')}
        </Button>
      </ActionBar>
    </>
  );
}

function titleOf({ entry, name, back }: StageProps): string {
  const organisation = entry.organisation ?? name;
  if (entry.secondChance !== 'none' && organisation) return text('cameBack', organisation);
  const again = backTitle(back, name, entry.organisation);
  if (again !== null) return again;
  if (entry.status === 'no_answer') return name ? text('didNotAnswer', name) : text('didNotAnswerUnknown');
  return text('thisIsClosed');
}
