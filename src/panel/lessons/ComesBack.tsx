import type { Proposal } from '../../model.ts';
import type { Case } from '../case.ts';
import type { Steps } from '../use-steps.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { useSeenBefore } from './use-seen-before.ts';
import { useWhileWriting } from './use-while-writing.ts';
import { WritingLessons } from './WritingLessons.tsx';

interface ComesBackProps {
  found: Case;
  proposal?: Proposal | null;
  steps: Steps;
}

/** Below a page's own matter: lessons for the proposal that is being written, else what is known from before. */
export function ComesBack({ found, proposal = null, steps }: ComesBackProps) {
  const writing = useWhileWriting(steps);
  const seen = useSeenBefore(found, proposal, steps);
  if (writing) return <WritingLessons writing={writing} />;
  return seen ? <SeenBefore here={seen} steps={steps} quiet /> : null;
}
