import { useRef, useState } from 'preact/hooks';
import type { Clock } from '../../../followup/agenda.ts';
import { wordings } from '../../../languages/wording.ts';
import { text } from '../../../platform/text.ts';
import { defaultChoice } from '../../../reply/choose.ts';
import type { Wordings } from '../../../reply/words.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import type { Case } from '../../case.ts';
import { ComesBack } from '../../lessons/ComesBack.tsx';
import { composeLetter } from '../../letter/compose-letter.ts';
import { Notes } from '../../Notes.tsx';
import { answerProblem } from '../../saved-text.ts';
import { type OpportunitySeed, type Settings, useServices } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import type { Steps } from '../../use-steps.tsx';
import { useWordings } from '../../use-wordings.ts';
import { CaseAnswers } from './CaseAnswers.tsx';
import { CaseHead } from './CaseHead.tsx';
import { HEADING_ID, useHeadingOrButton } from './StageHead.tsx';
import { TheirWords } from './TheirWords.tsx';
import { useAnswers } from './use-answers.ts';
import type { EntryOfThread } from './use-entry.ts';

interface NobodyReadsProps {
  found: Case;
  log: EntryOfThread;
  steps: Steps;
  chipClicks: number;
  onSetAside: () => void;
  asideProblem: string | null;
}

/** The note for somebody the user knows there. */
function noteFor(
  found: Case,
  entry: OpportunitySeed,
  firstName: string,
  settings: Settings,
  wordings: Wordings,
  clock: Clock,
): string {
  const { thread, verdict } = found;
  const choice = defaultChoice({ verdict, thread, wordings, lastTone: null, wishes: settings });
  return composeLetter({
    entry,
    account: thread.account,
    thread,
    choice: { ...choice, template: 'note.forPerson' },
    wordings,
    settings,
    clock,
    known: { firstName, fullName: firstName, titleAndLastName: firstName },
  }).text;
}

type Outcome =
  | { is: 'before' | 'logged' | 'note-copied' | 'not-copied' | 'no-name' }
  | { is: 'failed'; problem: string };

/** A no from an address that nobody reads: it can be logged, and a note made for a person. */
export function NobodyReads({ found, log, steps, chipClicks, onSetAside, asideProblem }: NobodyReadsProps) {
  const { copy, now, zone } = useServices();
  const settings = useSettings() ?? DEFAULT_SETTINGS;
  const own = useWordings() ?? wordings;
  const focus = useHeadingOrButton(chipClicks);
  const answers = useAnswers(found, log);
  const [firstName, setFirstName] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ is: 'before' });
  const [isMarking, setMarking] = useState(false);
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
    const note = noteFor(found, log.entry ?? log.seed, name, settings, own, { now: now(), zone: zone() });
    if (!(await copy(note))) return setOutcome({ is: 'not-copied' });
    setOutcome({ is: 'note-copied' });
    await log.act({}).catch((error) => setOutcome({ is: 'failed', problem: answerProblem(error) }));
  }

  return (
    <>
      <main class={page.page}>
        <CaseHead found={found} log={log} heading={focus.heading} />
        <TheirWords
          found={found}
          log={log}
          steps={steps}
          onSetAside={onSetAside}
          problem={asideProblem}
          onAsking={setMarking}
        />
        <p>{text('nobodyReadsText')}</p>
        <CaseAnswers found={found} answers={answers} isOtherOpen={isMarking} />
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
          entry={log.entry ?? null}
          on={{ seed: log.seed }}
          steps={steps}
        />
        <ComesBack found={found} steps={steps} />
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
