import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BackQuestion, backTitle } from './BackQuestion.tsx';
import { ANSWER_LABELS, DebriefAnswerQuestion } from './DebriefAnswerQuestion.tsx';
import { MetaLine } from './MetaLine.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import { SecondLines } from './SecondLines.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { useAskedActs } from './use-asked-acts.ts';
import { Waiting } from './Waiting.tsx';

/** They wrote after the request, and what it is was not recognised: the user says it, with a guess to begin with. */
export function Wrote(props: StageProps) {
  const [isNoAnswer, setNoAnswer] = useState(false);
  if (isNoAnswer) return <Waiting {...props} />;
  return <WhatDidTheySay {...props} onNothing={() => setNoAnswer(true)} />;
}

function WhatDidTheySay(props: StageProps & { onNothing: () => void }) {
  const { found, entry, log, steps, name, back, onNothing } = props;
  const focus = useHeadingOrButton(props.chipClicks);
  const acts = useAskedActs(props);
  const reader = useAnswerWords(found.verdict.debriefAnswer === null);
  const guess = found.verdict.debriefAnswer ?? reader?.likelyAnswer(found.message.text) ?? null;
  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={
            backTitle(back, name, entry.organisation) ??
            (name ? text('wroteBack', name) : text('wroteBackUnknown'))
          }
          meta={<MetaLine found={found} entry={entry} />}
          unreadable={log.unreadable}
        />
        <ReplyWords found={found} messageId={found.message.id} as={guess} />
        <EntryPath entry={entry} now="schedule" />
        <DebriefAnswerQuestion
          question={name ? text('whatDidTheySay', name) : text('whatDidTheySayUnknown')}
          chosen={guess}
          onNothing={onNothing}
          onAnswer={acts.wrote}
        />
        <BackQuestion entry={entry} back={back} steps={steps} isOpen={false} />
        <SecondLines {...props} />
      </main>
      <ActionBar>
        {guess && (
          <Button
            look="primary"
            wide
            ref={focus.button}
            aria-describedby={HEADING_ID}
            onClick={() => acts.wrote(guess)}
          >
            {text('keepAnswer', text(ANSWER_LABELS[guess]))}
          </Button>
        )}
        <Button look={guess ? 'text' : 'quiet'} onClick={acts.close}>
          {text('closeNow')}
        </Button>
      </ActionBar>
    </>
  );
}
