import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { OnEntry } from '../../OnEntry.tsx';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { stepProblem } from '../../step-problem.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { UndoToast, useSteps } from '../../use-steps.tsx';
import { AfterCall } from './AfterCall.tsx';
import { BeforeCall } from './BeforeCall.tsx';
import { RunningCall } from './RunningCall.tsx';

/** The call of an entry, before, while and after it goes on; in the panel or in a window beside the call. */
export function Call({ id }: { id: string }) {
  return <OnEntry id={id}>{(entry, adopt) => <CallOf entry={entry} adopt={adopt} />}</OnEntry>;
}

function CallOf({ entry, adopt }: { entry: Opportunity; adopt: (stored: Opportunity) => void }) {
  const { records, now } = useServices();
  const steps = useSteps(() => ({ entry: entry.id }));
  const [problem, setProblem] = useState<string | null>(null);
  const { call } = entry;

  async function start(): Promise<void> {
    setProblem(null);
    try {
      const at = now().toISOString();
      adopt((await records.step({ entry: entry.id }, { is: 'call-started', at })).stored);
    } catch (error) {
      setProblem(stepProblem(error));
    }
  }

  async function end(): Promise<void> {
    const isEnded = await steps.take({ is: 'call-ended', at: now().toISOString() }, text('callEnded'));
    if (isEnded) location.hash = hrefOf({ is: 'learn', id: entry.id });
  }

  if (call?.startedAt && !call.endedAt) {
    return <RunningCall entry={entry} adopt={adopt} steps={steps} onEnd={end} />;
  }
  return (
    <AboveBar.Provider value={<UndoToast steps={steps} />}>
      {call?.endedAt ? (
        <AfterCall entry={entry} call={call} steps={steps} />
      ) : (
        <BeforeCall entry={entry} steps={steps} onStart={start} problem={problem} />
      )}
    </AboveBar.Provider>
  );
}
