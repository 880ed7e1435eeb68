import type { Case } from '../../case.ts';
import { seedOf } from '../../case.ts';
import { Notes } from '../../Notes.tsx';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { AskPart } from './AskPart.tsx';
import { CaseAnswers } from './CaseAnswers.tsx';
import { CaseHead, useHeadingOrButton } from './CaseHead.tsx';
import { NobodyReads } from './NobodyReads.tsx';
import { Loading } from './NoCase.tsx';
import { ReplyBar } from './ReplyBar.tsx';
import { TheirWords } from './TheirWords.tsx';
import { useAnswers } from './use-answers.ts';
import { type DraftOfThread, useDraft } from './use-draft.ts';
import type { EntryOfThread } from './use-entry.ts';
import { useReply } from './use-reply.ts';

interface CaseFormProps {
  found: Case;
  log: EntryOfThread;
  chipClicks: number;
  onSetAside: () => void;
  /** Why the mail could not be set aside. */
  asideProblem: string | null;
}

/** A no: who, their words, where it went, the guess, the draft, notes. */
export function CaseForm(props: CaseFormProps) {
  const { found, log } = props;
  const draft = useDraft(found, log.entry?.outcome ?? found.verdict.outcome ?? 'unknown');
  if (!draft) return <Loading />;
  if (found.verdict.noReplySender) return <NobodyReads {...props} />;
  return <AnswerableNo {...props} draft={draft} />;
}

function AnswerableNo({
  found,
  log,
  chipClicks,
  onSetAside,
  asideProblem,
  draft,
}: CaseFormProps & { draft: DraftOfThread }) {
  const { copy } = useServices();
  const focus = useHeadingOrButton(chipClicks);
  const answers = useAnswers(found, log);
  const reply = useReply(found, log, draft);
  const { entry } = log;
  return (
    <>
      <main class={page.page}>
        <CaseHead found={found} log={log} heading={focus.heading} />
        <TheirWords found={found} onSetAside={onSetAside} problem={asideProblem} />
        <CaseAnswers found={found} answers={answers} />
        <AskPart draft={draft} reply={reply} />
        <Notes
          threadOrEntry={found.threadKey}
          stored={entry?.notes ?? ''}
          change={(notes) => ({ seed: seedOf(found), set: { notes } })}
          onCopy={copy}
        />
      </main>
      <ReplyBar reply={reply} buttonRef={focus.button} />
    </>
  );
}
