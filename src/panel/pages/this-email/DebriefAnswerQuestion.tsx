import type { DebriefAnswer } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { Answers } from '../../ui/Answers.tsx';

/** What each answer is called. */
export const ANSWER_LABELS: Record<DebriefAnswer, TextKey> = {
  accepted: 'answerYes',
  written: 'answerWritten',
  declined: 'answerNo',
};

/** What is said of an answer beside its Undo. */
export const ANSWER_SAID: Record<DebriefAnswer, TextKey> = {
  accepted: 'saidAccepted',
  written: 'saidWritten',
  declined: 'saidDeclined',
};

interface DebriefAnswerQuestionProps {
  question: string;
  chosen: DebriefAnswer | null;
  /** "That is no answer" as the last one, with the key 0. */
  onNothing?: () => void;
  onAnswer: (answer: DebriefAnswer) => void;
}

/** How the client answered the request for a debrief. */
export function DebriefAnswerQuestion({ question, chosen, onNothing, onAnswer }: DebriefAnswerQuestionProps) {
  return (
    <Answers<DebriefAnswer | 'nothing'>
      question={question}
      first={(Object.keys(ANSWER_LABELS) as DebriefAnswer[]).map((id) => ({
        id,
        label: text(ANSWER_LABELS[id]),
      }))}
      rest={[]}
      none={onNothing ? { id: 'nothing', label: text('answerNothing') } : null}
      chosen={chosen}
      open
      onAnswer={(id) => {
        if (id === 'nothing') onNothing?.();
        else onAnswer(id);
      }}
    />
  );
}
