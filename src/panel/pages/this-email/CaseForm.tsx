import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { ComesBack } from '../../lessons/ComesBack.tsx';
import { LetterBar } from '../../letter/LetterBar.tsx';
import { Notes } from '../../Notes.tsx';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import type { Steps } from '../../use-steps.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import { AgreementTick } from './AgreementTick.tsx';
import { AskPart } from './AskPart.tsx';
import { knownAgreement } from './agreement.ts';
import { BackQuestion, backTitle } from './BackQuestion.tsx';
import { CaseAnswers } from './CaseAnswers.tsx';
import { CaseHead, nameIn } from './CaseHead.tsx';
import { NobodyReads } from './NobodyReads.tsx';
import { Loading } from './NoCase.tsx';
import { SleepButton, SleepLine } from './SleepOnIt.tsx';
import { HEADING_ID, useHeadingOrButton } from './StageHead.tsx';
import type { Back } from './stage.ts';
import { TenderLine } from './TenderLine.tsx';
import { TheirWords } from './TheirWords.tsx';
import { useAnswers } from './use-answers.ts';
import type { EntryOfThread } from './use-entry.ts';
import { type Request, useRequest } from './use-request.ts';

export interface CaseFormProps {
  /** As a no, called or detected. */
  found: Case;
  log: EntryOfThread;
  steps: Steps;
  chipClicks: number;
  onSetAside: () => void;
  /** Why the mail could not be set aside. */
  asideProblem: string | null;
  back: Back;
}

/** A no: who, their words, where it went, the guess, the draft, notes. */
export function CaseForm(props: CaseFormProps) {
  const { found, log } = props;
  const request = useRequest(found, log, useSettings());
  if (!request) return <Loading />;
  if (found.verdict.noReplySender) return <NobodyReads {...props} />;
  return <AnswerableNo {...props} request={request} />;
}

function AnswerableNo(props: CaseFormProps & { request: Request }) {
  const { found, log, steps, request, back } = props;
  const { now } = useServices();
  const focus = useHeadingOrButton(props.chipClicks);
  const answers = useAnswers(found, log);
  const [isMarking, setMarking] = useState(false);
  const { entry } = log;
  const known = entry ?? log.seed;
  const name = nameIn(found, log);
  const [isBackAnswered, setBackAnswered] = useState(false);
  const asksBack = back !== null && known.secondChance === 'none' && !isBackAnswered;

  function say(isSent: boolean): void {
    const mail = entry?.farewell?.insertedAt && !entry.request?.insertedAt ? 'farewell' : 'request';
    if (isSent) {
      const at = now().toISOString();
      void steps.take({ is: 'sent', mail, at, messageId: null }, text('sentNoted'));
    } else void steps.take({ is: 'taken-out', mail }, text('notSentNoted'));
  }

  const close = () => void steps.take({ is: 'closed', at: now().toISOString() }, text('closedNoted'));

  return (
    <>
      <main class={page.page}>
        <CaseHead
          found={found}
          log={log}
          heading={focus.heading}
          title={backTitle(back, name, known.organisation)}
          onSent={say}
        />
        {known.remindAt && <SleepLine remindAt={known.remindAt} steps={steps} />}
        <BackQuestion
          entry={known}
          back={back}
          steps={steps}
          isOpen={asksBack && !isMarking}
          onAnswered={() => setBackAnswered(true)}
        />
        {!found.onlyOwn && (
          <TheirWords
            found={found}
            log={log}
            steps={steps}
            onSetAside={props.onSetAside}
            problem={props.asideProblem}
            onAsking={setMarking}
          />
        )}
        <AgreementLine found={found} log={log} name={name} />
        {known.kind === 'tender' && <TenderLine found={found} log={log} steps={steps} />}
        <CaseAnswers found={found} answers={answers} isOtherOpen={isMarking || asksBack} />
        <AskPart request={request} agreed={isAgreedIn(found, log)}>
          <AgreementTick found={found} log={log} steps={steps} />
        </AskPart>
        {known.status === 'logged' && !known.farewell && (
          <p class={page.small}>
            {text('sentAnotherWay')} <LinkButton onClick={() => say(true)}>{text('iSentIt')}</LinkButton>
          </p>
        )}
        <Notes threadOrEntry={found.threadKey} entry={entry ?? null} on={{ seed: log.seed }} steps={steps} />
        <p class={page.small}>
          {text('nothingToAsk')} <LinkButton onClick={close}>{text('closeWithoutAsking')}</LinkButton>
        </p>
        <ComesBack found={found} steps={steps} />
      </main>
      <LetterBar
        mailing={request.mailing}
        buttonRef={focus.button}
        describedBy={HEADING_ID}
        aside={known.remindAt ? null : <SleepButton steps={steps} />}
      />
    </>
  );
}

function isAgreedIn(found: Case, log: EntryOfThread): boolean {
  const known = knownAgreement(found, log.entry ?? log.seed);
  return known.from === 'thread' || (known.from === 'entry' && known.agreement.agreedAt !== null);
}
