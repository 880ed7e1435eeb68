import { wordings } from '../../../languages/wording.ts';
import { text } from '../../../platform/text.ts';
import { offeredWords } from '../../../reply/offered.ts';
import { PathLetterBar, PathLetterPart } from '../../letter/PathLetterPart.tsx';
import { type PathLetter, usePathLetter } from '../../letter/use-path-letter.ts';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import { Path } from '../../ui/Path.tsx';
import { KeepWords } from './KeepWords.tsx';
import { MetaLine } from './MetaLine.tsx';
import { Loading } from './NoCase.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useDays } from './use-days.ts';

/** They answered in writing: their words to keep, and the thank-you. */
export function Written(props: StageProps) {
  const letter = usePathLetter({ entry: props.entry, mail: 'thanks', template: 'thanks.afterWritten' });
  if (!letter) return <Loading />;
  return <WrittenForm {...props} letter={letter} />;
}

function WrittenForm(props: StageProps & { letter: PathLetter }) {
  const { found, entry, log, steps, name, letter } = props;
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(props.chipClicks);
  const messageId = entry.reply?.messageId ?? null;
  const words = found.thread.messages.find(({ id }) => id !== null && id === messageId)?.text ?? '';
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={name ? text('answeredInWriting', name) : text('answeredInWritingUnknown')}
          meta={<MetaLine found={found} entry={entry} when={entry.reply ? dayOf(entry.reply.at) : null} />}
          unreadable={log.unreadable}
        />
        <ReplyWords found={found} messageId={messageId} as="written" />
        <KeepWords
          entry={entry}
          offered={offeredWords(words, wordings)}
          lang={found.verdict.language}
          steps={steps}
        />
        <Path label={text('pathLabel')} steps={[text('pathAsk'), text('pathLearn')]} now={1} />
        <p>
          {text('whatYouTake')}{' '}
          <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
            {text('writeLesson')}
          </a>
        </p>
        <PathLetterPart letter={letter} />
        <OtherAnswer {...props} />
        <SecondLines {...props} />
      </main>
      <PathLetterBar letter={letter} buttonRef={focus.button} describedBy={HEADING_ID} />
    </>
  );
}
