import { text } from '../../../platform/text.ts';
import { PathLetterBar, PathLetterPart } from '../../letter/PathLetterPart.tsx';
import { type PathLetter, usePathLetter } from '../../letter/use-path-letter.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BackQuestion, backTitle } from './BackQuestion.tsx';
import { MetaLine } from './MetaLine.tsx';
import { Loading } from './NoCase.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useAskedActs } from './use-asked-acts.ts';
import { useDays } from './use-days.ts';

/** They would rather not talk about it: a gracious word, and no second try. */
export function Declined(props: StageProps) {
  const letter = usePathLetter({ entry: props.entry, mail: 'farewell', template: 'declined.gracious' });
  if (!letter) return <Loading />;
  return <DeclinedForm {...props} letter={letter} />;
}

function DeclinedForm(props: StageProps & { letter: PathLetter }) {
  const { found, entry, log, steps, name, letter, back } = props;
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const acts = useAskedActs(props);
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={
            backTitle(back, name, entry.organisation) ??
            (name ? text('ratherNot', name) : text('ratherNotUnknown'))
          }
          meta={<MetaLine found={found} entry={entry} when={entry.reply ? dayOf(entry.reply.at) : null} />}
          unreadable={log.unreadable}
        />
        <BackQuestion entry={entry} back={back} steps={steps} isOpen />
        <ReplyWords found={found} messageId={entry.reply?.messageId ?? null} as={entry.reply?.as ?? null} />
        <p>{text('ratherNotText')}</p>
        <PathLetterPart letter={letter} />
        <OtherAnswer {...props} />
        <SecondLines {...props} />
      </main>
      <PathLetterBar letter={letter} buttonRef={focus.button} describedBy={HEADING_ID}>
        <Button look="text" onClick={acts.close}>
          {text('closeNow')}
        </Button>
      </PathLetterBar>
    </>
  );
}
