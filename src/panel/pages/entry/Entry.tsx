import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { Notes } from '../../Notes.tsx';
import { OnEntry } from '../../OnEntry.tsx';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { MailIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { StepProblem, type Steps, UndoToast, useSteps } from '../../use-steps.tsx';
import { SecondChanceQuestion } from '../this-email/SecondChanceQuestion.tsx';
import { SleepLine } from '../this-email/SleepOnIt.tsx';
import { BinnedEntry } from './BinnedEntry.tsx';
import { CallNotesPart } from './CallNotesPart.tsx';
import styles from './Entry.module.css';
import { EntryBar } from './EntryBar.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryLesson } from './EntryLesson.tsx';
import { EntryTasks } from './EntryTasks.tsx';
import { HowItFelt } from './HowItFelt.tsx';
import { MoveToBin } from './MoveToBin.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PathOfEntry, stopOf } from './PathOfEntry.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TheirWordsPart } from './TheirWordsPart.tsx';
import { useFacts } from './use-facts.ts';
import { WhatHappened } from './WhatHappened.tsx';

/** One entry of the log: how far it is, what was learned, what is known, what happened when and what next. */
export function Entry({ id }: { id: string }) {
  return (
    <OnEntry id={id} showsBinned>
      {(entry) => <EntryPage entry={entry} />}
    </OnEntry>
  );
}

function EntryPage({ entry }: { entry: Opportunity }) {
  const steps = useSteps(() => ({ entry: entry.id }));
  return (
    <AboveBar.Provider value={<UndoToast steps={steps} />}>
      <div class={styles.frame}>
        <div class={styles.inFrame}>
          <StepProblem steps={steps} />
          {entry.binnedAt ? (
            <BinnedEntry entry={entry} steps={steps} />
          ) : (
            <>
              <EntryBody entry={entry} steps={steps} />
              <EntryBar entry={entry} steps={steps} />
            </>
          )}
        </div>
      </div>
    </AboveBar.Provider>
  );
}

function EntryBody({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { openThread } = useServices();
  const facts = useFacts(entry, steps);
  const { threadUrl } = entry;
  const stop = stopOf(entry);
  return (
    <main class={`${page.page} ${page.full}`}>
      <div class={styles.top}>
        <BackLink href={hrefOf({ is: 'log' })}>{text('tabLog')}</BackLink>
        {threadUrl && (
          <Button look="text" icon={<MailIcon />} onClick={() => openThread(threadUrl)}>
            {text('openMail')}
          </Button>
        )}
      </div>
      <EntryHead entry={entry} />
      {entry.status === 'no_answer' && <p>{text(entry.nudge?.sentAt ? 'askedAndReminded' : 'askedOnce')}</p>}
      {stop && <PathOfEntry entry={entry} now={stop} />}
      <div class={styles.columns}>
        <div class={styles.part}>
          <EntryLesson entry={entry} steps={steps} />
          <EntryTasks entry={entry} steps={steps} />
          {entry.remindAt && <SleepLine remindAt={entry.remindAt} steps={steps} />}
          <TheirWordsPart entry={entry} facts={facts} />
          <NextSteps key={entry.status} entry={entry} steps={steps} />
        </div>
        <div class={`${styles.part} ${styles.facts}`}>
          <EntryFacts entry={entry} facts={facts} steps={steps} />
          <HowItFelt entry={entry} steps={steps} />
          <SecondChanceQuestion entry={entry} steps={steps} isOpen />
          <WhatHappened entry={entry} steps={steps} />
        </div>
        <div class={styles.part}>
          <CallNotesPart entry={entry} steps={steps} />
          <Notes
            threadOrEntry={entry.threadKey ?? entry.id}
            entry={entry}
            on={{ entry: entry.id }}
            steps={steps}
          />
          <TakeAlong entry={entry} />
          <MoveToBin entry={entry} steps={steps} />
        </div>
      </div>
    </main>
  );
}
