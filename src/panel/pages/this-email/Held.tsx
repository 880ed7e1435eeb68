import { text } from '../../../platform/text.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BackQuestion, backTitle } from './BackQuestion.tsx';
import styles from './Lines.module.css';
import { MetaLine } from './MetaLine.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useDays } from './use-days.ts';

/** The call is over: what is learned, then the thank-you. */
export function Held(props: StageProps) {
  const { found, entry, log, steps, name, back } = props;
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const hasLesson = entry.lesson !== '';
  const heldOn = entry.call?.endedAt;
  const go = (is: 'learn' | 'thank') => {
    location.hash = hrefOf({ is, id: entry.id });
  };
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={
            backTitle(back, name, entry.organisation) ??
            (name ? text('youTalked', name) : text('youTalkedUnknown'))
          }
          meta={<MetaLine found={found} entry={entry} when={heldOn ? dayOf(heldOn) : null} />}
          unreadable={log.unreadable}
        />
        <BackQuestion entry={entry} back={back} steps={steps} isOpen />
        <EntryPath entry={entry} now={hasLesson && entry.thanks?.sentAt ? 'done' : 'learn'} />
        {hasLesson ? <p class={styles.lesson}>{entry.lesson}</p> : <p>{text('learnNow')}</p>}
        <SecondLines {...props} />
      </main>
      <ActionBar>
        <Button
          look="primary"
          wide
          ref={focus.button}
          aria-describedby={HEADING_ID}
          onClick={() => go(hasLesson ? 'thank' : 'learn')}
        >
          {text(hasLesson ? 'writeThanks' : 'writeLesson')}
        </Button>
        <Button onClick={() => go(hasLesson ? 'learn' : 'thank')}>
          {text(hasLesson ? 'changeLesson' : 'writeThanks')}
        </Button>
      </ActionBar>
    </>
  );
}
