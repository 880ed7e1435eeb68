import type { RefObject } from 'preact';
import type { Kind, OutcomeId, ReasonId } from '../model.ts';
import { text } from '../platform/text.ts';
import { outcomeAnswers, outcomeLabel, reasonAnswers, reasonLabel } from './labels.ts';
import { Answers } from './ui/Answers.tsx';

interface QuestionProps<Id extends string> {
  kind: Kind;
  chosen: Id | null;
  /** Whether digit keys answer it. */
  open: boolean;
  onAnswer: (id: Id) => void;
  groupRef?: RefObject<HTMLFieldSetElement | null>;
}

/** Where did it go? */
export function OutcomeQuestion(props: QuestionProps<OutcomeId>) {
  return (
    <Answers
      {...props}
      {...outcomeAnswers(props.kind)}
      question={text('whereItWent')}
      none={{ id: 'unknown', label: outcomeLabel('unknown') }}
      moreLabel={text('more')}
    />
  );
}

/** Why, do you think? "No idea" is kept as `not_said`: nobody has said it, the user included. */
export function GuessQuestion(props: QuestionProps<ReasonId>) {
  return (
    <Answers
      {...props}
      {...reasonAnswers(props.kind)}
      question={text('yourGuessBefore')}
      none={{ id: 'not_said', label: text('noIdea') }}
      moreLabel={text('more')}
    />
  );
}

/** What do they say in their mail? */
export function ReasonInMailQuestion(props: QuestionProps<ReasonId>) {
  return (
    <Answers
      {...props}
      {...reasonAnswers(props.kind)}
      question={text('reasonInMail')}
      none={{ id: 'not_said', label: reasonLabel('not_said') }}
      moreLabel={text('more')}
    />
  );
}
