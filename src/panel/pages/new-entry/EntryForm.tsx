import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { reasonOptions } from '../../labels.ts';
import { useMemory } from '../../memory.ts';
import { amountIn } from '../../money.ts';
import { usePageFocus } from '../../page-focus.ts';
import { GuessQuestion, OutcomeQuestion } from '../../Questions.tsx';
import { hrefOf } from '../../router.ts';
import { savedText } from '../../saved-text.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { FactSelect, Facts } from '../../ui/FactLine.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { useUsualCurrency } from '../../use-usual-currency.ts';
import { Begun } from './Begun.tsx';
import type { NewEntryForm } from './form.ts';
import { MoreFields } from './MoreFields.tsx';
import { useKnownNames } from './use-known-names.ts';
import { useUnfinishedForm } from './use-unfinished-form.ts';

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
  /** Nothing is to be read before the name: it takes the focus. */
  beginsWithName?: boolean;
  /** Writes the entry, with a value in `currency` where no other was chosen; rejects if it could not be written. */
  write: (form: NewEntryForm, currency: string) => Promise<Opportunity>;
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
  const [state, setState] = useState<'before' | 'unnamed' | 'no-amount' | 'working' | { failed: unknown }>(
    'before',
  );
  const nameField = useRef<HTMLInputElement>(null);
  const amountField = useRef<HTMLInputElement>(null);
  const guessGroup = useRef<HTMLFieldSetElement>(null);
  const known = useKnownNames();
  const usualCurrency = useUsualCurrency();
  const isAmountWrong = amountIn(form.amount) === 'wrong';
  const unnamed = form.name.trim() === '' && form.organisation.trim() === '';
  const { said } = form;

  async function add(): Promise<void> {
    if (state === 'working') return;
    if (unnamed) {
      setState('unnamed');
      nameField.current?.focus();
      return;
    }
    if (isAmountWrong) {
      setState('no-amount');
      amountField.current?.focus();
      return;
    }
    setState('working');
    try {
      const { id } = await props.write(form, usualCurrency);
      done();
      location.hash = hrefOf({ is: 'entry', id });
      props.onWritten?.();
    } catch (failed) {
      setState({ failed });
    }
  }

  useEffect(() => {
    if (props.beginsWithName) nameField.current?.focus({ preventScroll: true });
  }, []);
  // Outside of every field a form does not hear Enter.
  usePlainKeys(true, (key, event) => {
    if (key === 'Enter' && event.target === document.body) void add();
  });

  return (
    <form
      class={page.form}
      aria-label={text('whoSaidNo')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
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
          offers={known.people}
        />
        <Field
          label={text('organisation')}
          placeholder={text('optional')}
          value={form.organisation}
          onInput={(organisation) => change({ organisation })}
          offers={known.organisations}
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
        <MoreFields
          form={form}
          usualCurrency={usualCurrency}
          isAmountWrong={state === 'no-amount' && isAmountWrong}
          amountRef={amountField}
          onChange={change}
        />
      </main>
      <ActionBar
        line={
          typeof state === 'object' && (
            <BarLine as="problem" first={savedText({ is: 'failed', error: state.failed }) ?? ''} more="" />
          )
        }
        hint={text('aboutSeconds')}
      >
        <Button
          type="submit"
          look="primary"
          aria-keyshortcuts="Control+Enter"
          working={state === 'working' ? text('adding') : null}
        >
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
