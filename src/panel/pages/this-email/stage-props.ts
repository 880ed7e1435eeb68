import type { Opportunity } from '../../../model.ts';
import type { Case } from '../../case.ts';
import type { Steps } from '../../use-steps.tsx';
import type { Back } from './stage.ts';
import type { EntryOfThread } from './use-entry.ts';

/** What every stage after the request is shown from. */
export interface StageProps {
  /** As detected and taught. */
  found: Case;
  entry: Opportunity;
  log: EntryOfThread;
  steps: Steps;
  chipClicks: number;
  /** What to call the person or the organisation; null if nobody is known. */
  name: string | null;
  /** They wrote again since the no: the question is whether they came back. */
  back: Back;
}
