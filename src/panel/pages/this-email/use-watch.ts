import type { Proposal } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';
import { proposalSeed } from './watching.ts';

type WatchFields = Partial<Pick<Proposal, 'watch' | 'settledAt'>>;

export interface Watching {
  start(watch: NonNullable<Proposal['watch']>): Promise<boolean>;
  stop(): void;
  /** Asks again so many days from now. */
  later(watch: NonNullable<Proposal['watch']>): void;
  /** The decision is known: nothing is asked any more. */
  settle(): Promise<boolean>;
}

/** What the user does with the proposal of a thread, each act with its undo. */
export function useWatch(found: Case, steps: Steps): Watching {
  const { proposals, now } = useServices();

  const change = (set: WatchFields, says: string) =>
    steps.act(async () => {
      const { undo } = await proposals.change({ seed: proposalSeed(found) }, () => set);
      return () => proposals.change({ proposal: undo.proposal }, () => undo.set);
    }, says);

  return {
    start: (watch) => change({ watch, settledAt: null }, text('watchStarted')),
    stop: () => void change({ watch: null }, text('watchStopped')),
    later: (watch) => void change({ watch }, text('askedLater')),
    settle: () => change({ settledAt: now().toISOString() }, text('isInLog')),
  };
}
