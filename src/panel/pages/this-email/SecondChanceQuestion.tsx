import { useState } from 'preact/hooks';
import type { Opportunity, SecondChance } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { Answers } from '../../ui/Answers.tsx';
import type { Steps } from '../../use-steps.tsx';

const LABELS: Record<SecondChance, TextKey> = {
  none: 'secondChanceNone',
  talking: 'secondChanceTalking',
  won: 'secondChanceWon',
};

/** What is said beside its Undo. */
const SAID: Record<SecondChance, TextKey> = {
  none: 'saidNoSecondChance',
  talking: 'saidTalking',
  won: 'saidWon',
};

interface SecondChanceQuestionProps {
  entry: Pick<Opportunity, 'secondChance'>;
  steps: Steps;
  /** Whether digit keys answer it. */
  isOpen: boolean;
  /** A new mail of theirs asks it: "none" is no answer yet. */
  isBack?: boolean;
  onAnswered?: () => void;
}

/** Whether the work itself came back after the no. */
export function SecondChanceQuestion(props: SecondChanceQuestionProps) {
  const { entry, steps, isOpen, isBack, onAnswered } = props;
  const { now } = useServices();
  const [isAnswered, setAnswered] = useState(false);

  async function answer(state: SecondChance): Promise<void> {
    const at = now().toISOString();
    if (!(await steps.take({ is: 'second-chance', state, at }, text(SAID[state])))) return;
    setAnswered(true);
    onAnswered?.();
  }

  return (
    <Answers
      question={text(isBack ? 'wonBack' : 'secondChance')}
      first={(Object.keys(LABELS) as SecondChance[]).map((id) => ({ id, label: text(LABELS[id]) }))}
      rest={[]}
      none={null}
      chosen={isBack && !isAnswered && entry.secondChance === 'none' ? null : entry.secondChance}
      open={isOpen}
      onAnswer={(state) => void answer(state)}
    />
  );
}
