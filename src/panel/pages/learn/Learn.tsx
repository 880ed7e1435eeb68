import { useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { OnEntry } from '../../OnEntry.tsx';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { UndoToast, useSteps } from '../../use-steps.tsx';
import { callNotes } from './call-notes.ts';
import { LearnBar } from './LearnBar.tsx';
import { LearnHead } from './LearnHead.tsx';
import { LessonField } from './LessonField.tsx';
import { isCallAhead } from './learned.ts';
import { NotesOfCall } from './NotesOfCall.tsx';
import { NotYet } from './NotYet.tsx';
import { TaskFields } from './TaskFields.tsx';
import { TheirAnswer } from './TheirAnswer.tsx';
import { Told } from './Told.tsx';
import { useLearn } from './use-learn.ts';

/** What the user takes from a debrief: one lesson, one action, when to ask again, and the reasons as told. */
export function Learn({ id }: { id: string }) {
  return <OnEntry id={id}>{(entry) => <LearnOf entry={entry} />}</OnEntry>;
}

function LearnOf({ entry }: { entry: Opportunity }) {
  const [isAllTheSame, setAllTheSame] = useState(!isCallAhead(entry));
  if (!isAllTheSame && isCallAhead(entry)) {
    return <NotYet entry={entry} onAllTheSame={() => setAllTheSame(true)} />;
  }
  return <LearnForm entry={entry} />;
}

function LearnForm({ entry }: { entry: Opportunity }) {
  const learn = useLearn(entry);
  const steps = useSteps(() => ({ entry: entry.id }));
  const lessonField = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { fields, set } = learn;
  const notes = callNotes(entry);
  const isMissing = isAsked && fields.lesson.trim() === '';
  return (
    <AboveBar.Provider value={<UndoToast steps={steps} />}>
      <main class={`${page.page} ${page.full}`}>
        <LearnHead entry={entry} />
        <LessonField
          entry={entry}
          learn={learn}
          steps={steps}
          notes={notes}
          problem={isMissing ? text('learnFirst') : null}
          fieldRef={lessonField}
        />
        <TaskFields
          label={text('learnAction')}
          words={fields.action}
          onWords={(action) => set({ action })}
          dayLabel={text('learnBy')}
          day={fields.by}
          onDay={(by) => set({ by })}
          missing={text('learnNoAction')}
        />
        <TaskFields
          label={text('learnPriority')}
          words={fields.priority}
          onWords={(priority) => set({ priority })}
          dayLabel={text('learnAskAgain')}
          day={fields.askAgain}
          onDay={(askAgain) => set({ askAgain })}
        />
        <Told entry={entry} told={fields.told} onChange={(told) => set({ told })} />
        <Field
          label={text('learnCompetitor')}
          value={fields.competitor}
          onInput={(competitor) => set({ competitor })}
        />
        <NotesOfCall entry={entry} notes={notes} />
        <TheirAnswer entry={entry} />
      </main>
      <LearnBar
        entry={entry}
        learn={learn}
        steps={steps}
        onMissing={() => {
          setAsked(true);
          lessonField.current?.focus();
        }}
      />
    </AboveBar.Provider>
  );
}
