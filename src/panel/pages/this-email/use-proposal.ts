import { useEffect, useState } from 'preact/hooks';
import type { Proposal } from '../../../model.ts';
import { useServices } from '../../services.ts';

/** What is remembered of the proposal in a thread, live; `undefined` while it is read, null if that fails. */
export function useProposal(threadKey: string): Proposal | null | undefined {
  const { proposals } = useServices();
  const [proposal, setProposal] = useState<Proposal | null | undefined>(undefined);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const found = await proposals.forThread(threadKey).catch(() => null);
      if (mine === turn) setProposal(found);
    };
    void read();
    const stop = proposals.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [proposals, threadKey]);
  return proposal;
}
