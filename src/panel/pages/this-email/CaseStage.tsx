import { type Case, calledRejection } from '../../case.ts';
import type { Steps } from '../../use-steps.tsx';
import { Accepted } from './Accepted.tsx';
import { CaseForm } from './CaseForm.tsx';
import { nameIn } from './CaseHead.tsx';
import { Closed } from './Closed.tsx';
import { Declined } from './Declined.tsx';
import { Held } from './Held.tsx';
import { backOf, stageOf } from './stage.ts';
import type { StageProps } from './stage-props.ts';
import { useAnswerWords } from './use-answer-words.ts';
import type { EntryOfThread } from './use-entry.ts';
import { Waiting } from './Waiting.tsx';
import { Written } from './Written.tsx';
import { Wrote } from './Wrote.tsx';

interface CaseStageProps {
  /** As detected and taught. */
  found: Case;
  log: EntryOfThread;
  steps: Steps;
  chipClicks: number;
  onSetAside: () => void;
  asideProblem: string | null;
}

/** Until the words can be read. */
const saysNothing = () => false;

/** A no, wherever it stands on the path. */
export function CaseStage({ found, log, steps, chipClicks, onSetAside, asideProblem }: CaseStageProps) {
  const entry = log.entry ?? null;
  const stage = stageOf(found, entry);
  const reader = useAnswerWords(entry !== null);
  const back = backOf(found, entry, reader?.saysBack ?? saysNothing);
  if (!entry || stage === 'ask') {
    return (
      <CaseForm
        found={calledRejection(found)}
        log={log}
        steps={steps}
        chipClicks={chipClicks}
        onSetAside={onSetAside}
        asideProblem={asideProblem}
        back={back}
      />
    );
  }
  const props: StageProps = { found, entry, log, steps, chipClicks, name: nameIn(found, log), back };
  switch (stage) {
    case 'waiting':
      return <Waiting {...props} />;
    case 'wrote':
      return <Wrote key={found.message.id} {...props} />;
    case 'accepted':
      return <Accepted {...props} />;
    case 'written':
      return <Written {...props} />;
    case 'declined':
      return <Declined {...props} />;
    case 'held':
      return <Held {...props} />;
    default:
      return <Closed {...props} />;
  }
}
