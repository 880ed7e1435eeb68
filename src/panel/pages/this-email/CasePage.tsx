import { useRef, useState } from 'preact/hooks';
import { type Case, calledRejection, seedOf, withoutDecision } from '../../case.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { mutedVerdict, muteMessage, mutesOn } from '../../teach.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { StepProblem, UndoToast, useSteps } from '../../use-steps.tsx';
import { useTaught, useTeach } from '../../use-teaching.ts';
import { CaseStage } from './CaseStage.tsx';
import { Muted } from './Muted.tsx';
import { Loading } from './NoCase.tsx';
import { NoDecision } from './NoDecision.tsx';
import { NothingDetected } from './NothingDetected.tsx';
import { useEntry } from './use-entry.ts';
import { useProposal } from './use-proposal.ts';
import { useWatchDue } from './use-watch-due.ts';

const NOTHING = { mutes: [], phrases: [] };

/** One thread: where its no stands, detected, called or logged before; else what it takes to get there. */
export function CasePage({ found, chipClicks }: { found: Case; chipClicks: number }) {
  const { now } = useServices();
  const { notes, wordsAsked } = useMemory();
  const { reading } = useTaught();
  const teach = useTeach();
  const taught = reading.is === 'read' ? reading.taught : NOTHING;
  const verdict = reading.is === 'read' ? mutedVerdict(found, taught) : found.verdict;
  const judged = { ...found, verdict };
  const proposal = useProposal(found.threadKey);
  const isUndecided = useWatchDue(proposal ?? null) && !verdict.rejection;
  const about = isUndecided ? withoutDecision(judged) : calledRejection(judged);
  const log = useEntry(found.threadKey, seedOf(about, proposal ?? null));
  const steps = useSteps(log.target);
  // What was inserted from there is said there, until the page is opened anew.
  const wasUndecided = useRef(false);
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

  const { entry } = log;
  if (entry === undefined || proposal === undefined || reading.is === 'reading') return <Loading />;
  const mutes = mutesOn(found, taught);
  const isSilenced = found.unmuted.rejection && !verdict.rejection;
  const isOpen = entry === null || entry.status === 'logged' || entry.status === 'drafted';
  if ((mutes.message && isOpen) || (isSilenced && !entry)) {
    return (
      <Muted
        found={found}
        entry={entry}
        taught={taught}
        teach={teach}
        onCallRejection={() => void call()}
        problem={callProblem}
      />
    );
  }
  const isNoDecision =
    entry === null ? isUndecided && proposal !== null : wasUndecided.current && entry.status === 'drafted';
  wasUndecided.current = isNoDecision;
  const toast = <UndoToast steps={steps} />;
  return (
    <>
      <StepProblem steps={steps} />
      <AboveBar.Provider value={toast}>
        {isNoDecision && proposal ? (
          <NoDecision found={judged} proposal={proposal} log={log} steps={steps} chipClicks={chipClicks} />
        ) : verdict.rejection || entry ? (
          <CaseStage
            found={judged}
            log={log}
            steps={steps}
            chipClicks={chipClicks}
            onSetAside={() => void setAside()}
            asideProblem={teach.problem}
          />
        ) : (
          <NothingDetected
            found={judged}
            proposal={proposal}
            steps={steps}
            onCallRejection={() => void call()}
            problem={callProblem}
            toast={toast}
          />
        )}
      </AboveBar.Provider>
    </>
  );
}
