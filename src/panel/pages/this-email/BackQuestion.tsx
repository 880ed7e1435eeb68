import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Steps } from '../../use-steps.tsx';
import { SecondChanceQuestion } from './SecondChanceQuestion.tsx';
import type { Back } from './stage.ts';

/** The sentence for a mail after the no; null where there is none. */
export function backTitle(back: Back, name: string | null, organisation: string | null): string | null {
  const who = organisation ?? name;
  if (back === 'work') return who ? text('cameBack', who) : text('cameBackUnknown');
  if (back === 'mail') return name ? text('wroteAgain', name) : text('wroteAgainUnknown');
  return null;
}

interface BackQuestionProps {
  entry: Pick<Opportunity, 'secondChance'>;
  back: Back;
  steps: Steps;
  /** Whether digit keys answer it. */
  isOpen: boolean;
  onAnswered?: () => void;
}

/** "Won back?", where a new mail of theirs asks it or the user has said so before. */
export function BackQuestion({ back, ...rest }: BackQuestionProps) {
  if (back === null && rest.entry.secondChance === 'none') return null;
  return <SecondChanceQuestion {...rest} isBack={back !== null} />;
}
