import { useRef, useState } from 'preact/hooks';
import { wordings } from '../../../languages/wording.ts';
import { text } from '../../../platform/text.ts';
import { defaultChoice } from '../../../reply/choose.ts';
import { composeDraft } from '../../../reply/compose.ts';
import { type Case, seedOf } from '../../case.ts';
import { Notes } from '../../Notes.tsx';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { CaseAnswers } from './CaseAnswers.tsx';
import { CaseHead, HEADING_ID, useHeadingOrButton } from './CaseHead.tsx';
import { TheirWords } from './TheirWords.tsx';
import { useAnswers } from './use-answers.ts';
import type { EntryOfThread } from './use-entry.ts';

interface NobodyReadsProps {
  found: Case;
  log: EntryOfThread;
  chipClicks: number;
  onSetAside: () => void;
  asideProblem: string | null;
}

/** The request in its usual words, addressed to somebody the user knows there. */
function noteFor(found: Case, firstName: string): string {
  const { thread, verdict } = found;
  const choice = defaultChoice({ verdict, thread, wordings, lastTone: null });
  const known = { firstName, fullName: firstName, titleAndLastName: firstName };
  return composeDraft({ thread, verdict, choice, wordings, known }).text;
}

type Outcome =
  | { is: 'before' | 'logged' | 'note-copied' | 'not-copied' | 'no-name' }
  | { is: 'failed'; problem: string };

/** A no from an address that nobody reads: it can be logged, and a note made for a person. */
export function NobodyReads({ found, log, chipClicks, onSetAside, asideProblem }: NobodyReadsProps) {
  const { copy } = useServices();
  const focus = useHeadingOrButton(chipClicks);
  const answers = useAnswers(found, log);
  const [firstName, setFirstName] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ is: 'before' });
  const nameField = useRef<HTMLInputElement>(null);

  async function logIt(): Promise<void> {
    try {
      await log.act({});
      setOutcome({ is: 'logged' });
    } catch (error) {
      setOutcome({ is: 'failed', problem: answerProblem(error) });
    }
  }

  async function copyNote(): Promise<void> {
    const name = firstName.trim();
    if (name === '') {
      setOutcome({ is: 'no-name' });
      nameField.current?.focus();
      return;
    }
    if (!(await copy(noteFor(found, name)))) return setOutcome({ is: 'not-copied' });
    setOutcome({ is: 'note-copied' });
    await log.act({}).catch((error) => setOutcome({ is: 'failed', problem: answerProblem(error) }));
  }

  return (
    <>
      <main class={page.page}>
        <CaseHead found={found} log={log} heading={focus.heading} />
        <TheirWords found={found} onSetAside={onSetAside} problem={asideProblem} />
        <p>{text('nobodyReadsText')}</p>
        <CaseAnswers found={found} answers={answers} />
        <Field
          label={text('someoneYouMet')}
          placeholder={text('firstNameHint')}
          value={firstName}
          onInput={setFirstName}
          hint={text('someoneText')}
          problem={outcome.is === 'no-name' && firstName.trim() === '' ? text('writeFirstName') : null}
          inputRef={nameField}
        />
        <Notes
          threadOrEntry={found.threadKey}
          stored={log.entry?.notes ?? ''}
          change={(notes) => ({ seed: seedOf(found), set: { notes } })}
          onCopy={copy}
        />
      </main>
      <ActionBar line={<Line outcome={outcome} />}>
        {!log.entry && (
          <Button
            look="primary"
            ref={focus.button}
            aria-describedby={HEADING_ID}
            onClick={() => void logIt()}
          >
            {text('logIt')}
          </Button>
        )}
        <Button onClick={() => void copyNote()}>{text('copyNote')}</Button>
      </ActionBar>
    </>
  );
}

function Line({ outcome }: { outcome: Outcome }) {
  if (outcome.is === 'logged') return <BarLine as="done" first={text('isInLog')} more="" />;
  if (outcome.is === 'note-copied') return <BarLine as="done" first={text('noteCopied')} more="" />;
  if (outcome.is === 'not-copied') return <BarLine as="problem" first={text('notCopied')} more="" />;
  if (outcome.is === 'failed') return <BarLine as="problem" first={outcome.problem} more="" />;
  return null;
}
