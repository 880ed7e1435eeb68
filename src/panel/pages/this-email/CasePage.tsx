import { useState } from 'preact/hooks';
import { type Case, calledRejection } from '../../case.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { mutedVerdict, muteMessage, mutesOn } from '../../teach.ts';
import { useTaught, useTeach } from '../../use-teaching.ts';
import { CaseForm } from './CaseForm.tsx';
import { Muted } from './Muted.tsx';
import { Loading } from './NoCase.tsx';
import { NothingDetected } from './NothingDetected.tsx';
import { useEntry } from './use-entry.ts';

const NOTHING = { mutes: [], phrases: [] };

/** One thread: the form of a no, detected, called or logged before; else what it takes to get there. */
export function CasePage({ found, chipClicks }: { found: Case; chipClicks: number }) {
  const { now } = useServices();
  const { notes, wordsAsked } = useMemory();
  const { reading } = useTaught();
  const teach = useTeach();
  const taught = reading.is === 'read' ? reading.taught : NOTHING;
  const verdict = reading.is === 'read' ? mutedVerdict(found, taught) : found.verdict;
  const called = calledRejection({ ...found, verdict });
  const log = useEntry(called);
  const [callProblem, setCallProblem] = useState<string | null>(null);
  // Notes are written to this thread's entry even if the page goes at once.
  useSaveState(notes, found.threadKey);

  async function call(): Promise<void> {
    setCallProblem(null);
    wordsAsked.add(found.threadKey);
    try {
      await log.act({});
    } catch (error) {
      wordsAsked.delete(found.threadKey);
      setCallProblem(answerProblem(error));
    }
  }

  async function setAside(): Promise<void> {
    const mute = muteMessage(found, now());
    if (mute && (await teach.change(mute))) wordsAsked.delete(found.threadKey);
  }

  if (log.entry === undefined || reading.is === 'reading') return <Loading />;
  const mutes = mutesOn(found, taught);
  const isSilenced = found.unmuted.rejection && !verdict.rejection;
  if (mutes.message || (isSilenced && !log.entry)) {
    return (
      <Muted
        found={found}
        entry={log.entry}
        taught={taught}
        teach={teach}
        onCallRejection={() => void call()}
        problem={callProblem}
      />
    );
  }
  if (!verdict.rejection && !log.entry) {
    return <NothingDetected found={found} onCallRejection={() => void call()} problem={callProblem} />;
  }
  return (
    <CaseForm
      found={called}
      log={log}
      chipClicks={chipClicks}
      onSetAside={() => void setAside()}
      asideProblem={teach.problem}
    />
  );
}
