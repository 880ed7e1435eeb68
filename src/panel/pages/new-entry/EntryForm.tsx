import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_STEP_YET } from '../../../followup/blank.ts';
import type { Kind, Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { reasonOptions } from '../../labels.ts';
import { useMemory } from '../../memory.ts';
import { usePageFocus } from '../../page-focus.ts';
import { GuessQuestion, OutcomeQuestion } from '../../Questions.tsx';
import { hrefOf } from '../../router.ts';
import { savedText } from '../../saved-text.ts';
import type { OpportunitySeed } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { FactSelect, Facts } from '../../ui/FactLine.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Begun } from './Begun.tsx';
import type { NewEntryForm } from './form.ts';
import { useUnfinishedForm } from './use-unfinished-form.ts';

/** What every entry by hand begins with, as far as the form tells. */
export function seedOf(form: NewEntryForm) {
  return {
    contact: { name: form.name.trim() || null, email: null },
    organisation: form.organisation.trim() || null,
    outcome: form.outcome ?? 'unknown',
    guess: form.guess ? [form.guess] : [],
    notes: form.notes,
    project: null,
    threadKey: null,
    threadUrl: null,
    inMail: form.said ? [form.said.reason] : [],
    evidence: form.said?.words.trim() || null,
    language: null,
    ...NO_STEP_YET,
  } satisfies Partial<OpportunitySeed>;
}

interface EntryFormProps {
  /** Under which what was typed is kept. */
  formKey: string;
  first: NewEntryForm;
  kind: Kind;
  /** ISO 639-1 code of the words that were said. */
  lang?: string | null;
  back: { href: string; name: string };
  /** What is known already, below the heading. */
  children?: ComponentChildren;
  /** Writes the entry; rejects if it could not be written. */
  write: (form: NewEntryForm) => Promise<Opportunity>;
  /** Called when the entry is written and shown. */
  onWritten?: () => void;
  leave: { label: string; onLeave?: () => void };
}

/** The form of a new entry, as it was begun in an earlier panel or is new: who, where it went, a guess. */
export function EntryForm(props: EntryFormProps) {
  const { unfinished } = useMemory();
  const [isReady, setReady] = useState(unfinished.isReady());
  useEffect(() => {
    void unfinished.ready.then(() => setReady(true));
  }, [unfinished]);
  // No time to see it: only what the browser keeps in memory is read.
  return isReady ? <Form key={props.formKey} {...props} /> : null;
}

function Form(props: EntryFormProps) {
  const { formKey, kind, back, leave } = props;
  const heading = usePageFocus();
  const { form, change, done, begun } = useUnfinishedForm(formKey, props.first);
  const [state, setState] = useState<'before' | 'unnamed' | 'working' | { failed: unknown }>('before');
  const nameField = useRef<HTMLInputElement>(null);
  const guessGroup = useRef<HTMLFieldSetElement>(null);
  const unnamed = form.name.trim() === '' && form.organisation.trim() === '';
  const { said } = form;

  async function add(): Promise<void> {
    if (state === 'working') return;
    if (unnamed) {
      setState('unnamed');
      nameField.current?.focus();
      return;
    }
    setState('working');
    try {
      const { id } = await props.write(form);
      done();
      location.hash = hrefOf({ is: 'entry', id });
      props.onWritten?.();
    } catch (failed) {
      setState({ failed });
    }
  }

  return (
    <form
      class={page.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <main class={page.page}>
        <div>
          <BackLink href={back.href}>{back.name}</BackLink>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {text('whoSaidNo')}
        </h1>
        <Begun begun={begun} />
        {props.children}
        <Field
          label={text('name')}
          value={form.name}
          onInput={(name) => change({ name })}
          problem={state === 'unnamed' && unnamed ? text('nameOrOrganisation') : null}
          inputRef={nameField}
        />
        <Field
          label={text('organisation')}
          placeholder={text('optional')}
          value={form.organisation}
          onInput={(organisation) => change({ organisation })}
        />
        <OutcomeQuestion
          kind={kind}
          chosen={form.outcome}
          open={form.outcome === null}
          onAnswer={(outcome) => {
            change({ outcome });
            if (form.guess === null) guessGroup.current?.querySelector('input')?.focus();
          }}
        />
        {said && (
          <Facts>
            <FactSelect
              fact="in-text"
              label={text('reasonInText')}
              value={said.reason}
              options={reasonOptions()}
              onChange={(reason) => change({ said: { ...said, reason } })}
            />
          </Facts>
        )}
        <GuessQuestion
          kind={kind}
          chosen={form.guess}
          open={form.outcome !== null && form.guess === null}
          groupRef={guessGroup}
          onAnswer={(guess) => change({ guess })}
        />
        {said && (
          <TextArea
            label={text('wordsToKeep')}
            lang={props.lang ?? null}
            value={said.words}
            onInput={(words) => change({ said: { ...said, words } })}
          />
        )}
        <p class={page.small}>{text('restCanWait')}</p>
        <TextArea label={text('notes')} value={form.notes} onInput={(notes) => change({ notes })} />
      </main>
      <ActionBar
        line={
          typeof state === 'object' && (
            <BarLine as="problem" first={savedText({ is: 'failed', error: state.failed }) ?? ''} more="" />
          )
        }
        hint={text('aboutSeconds')}
      >
        <Button type="submit" look="primary" working={state === 'working' ? text('adding') : null}>
          {text('addToLog')}
        </Button>
        <Button
          look="text"
          onClick={() => {
            done();
            leave.onLeave?.();
            location.hash = back.href;
          }}
        >
          {leave.label}
        </Button>
      </ActionBar>
    </form>
  );
}
