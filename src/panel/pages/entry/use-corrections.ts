import { useServices } from '../../services.ts';
import { undoStep } from '../../undo-step.ts';
import type { Steps } from '../../use-steps.tsx';
import type { Correction } from './corrections.ts';

/** Makes corrections of one entry, each with its way back; `says` stands beside its Undo. */
export function useCorrections(
  entry: string,
  steps: Steps,
): (correction: Correction, says: string) => Promise<boolean> {
  const { records } = useServices();
  return (correction, says) => {
    if ('step' in correction) return steps.take(correction.step, says);
    return steps.act(async () => {
      const { undo } = await records.change({ entry }, correction.set);
      return () => undoStep(records, undo);
    }, says);
  };
}
