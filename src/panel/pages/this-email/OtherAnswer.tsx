import { useState } from 'preact/hooks';
import type { DebriefAnswer } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { ANSWER_SAID, DebriefAnswerQuestion } from './DebriefAnswerQuestion.tsx';
import type { StageProps } from './stage-props.ts';

/** "Not what they said?": the answer in the log is another one, or none. */
export function OtherAnswer({ entry, steps }: Pick<StageProps, 'entry' | 'steps'>) {
  const [isOpen, setOpen] = useState(false);
  const { reply } = entry;
  if (!reply) return null;

  function choose(as: DebriefAnswer): void {
    if (!reply) return;
    void steps.take({ is: 'replied', reply: { ...reply, as } }, text(ANSWER_SAID[as]));
  }

  if (!isOpen) {
    return (
      <p class={page.small}>
        <LinkButton onClick={() => setOpen(true)}>{text('notWhatTheySaid')}</LinkButton>
      </p>
    );
  }
  return <DebriefAnswerQuestion question={text('whatTheySaid')} chosen={reply.as} onAnswer={choose} />;
}
