import { type Case, calledRejection } from '../../case.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { CaseForm } from './CaseForm.tsx';
import { Loading } from './NoCase.tsx';
import { NothingDetected, SetAside } from './NotANo.tsx';
import { useEntry } from './use-entry.ts';

interface CasePageProps {
  found: Case;
  chipClicks: number;
  setAside: boolean;
  onSetAside: () => void;
  onCallRejection: () => void;
}

/** One thread: the form of a no, detected, called or logged before; else what it takes to get there. */
export function CasePage({ found, chipClicks, setAside, onSetAside, onCallRejection }: CasePageProps) {
  const log = useEntry(found);
  const { notes } = useMemory();
  // Notes are written to this thread's entry even if the page goes at once.
  useSaveState(notes, found.threadKey);

  if (setAside) return <SetAside entry={log.entry ?? null} onUndo={onCallRejection} />;
  if (log.entry === undefined) return <Loading />;
  if (!found.verdict.rejection && !log.entry) {
    return <NothingDetected found={found} onCallRejection={onCallRejection} />;
  }
  return (
    <CaseForm found={calledRejection(found)} log={log} chipClicks={chipClicks} onSetAside={onSetAside} />
  );
}
