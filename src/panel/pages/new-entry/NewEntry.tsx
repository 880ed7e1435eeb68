import { useRef, useState } from 'preact/hooks';
import type { ThreadView } from '../../../messages.ts';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { organisationOf } from '../../../reply/address.ts';
import { useMemory } from '../../memory.ts';
import { usePageFocus } from '../../page-focus.ts';
import { GuessQuestion, OutcomeQuestion } from '../../Questions.tsx';
import { hrefOf } from '../../router.ts';
import { savedText } from '../../saved-text.ts';
import { type OpportunityFields, type OpportunitySeed, useServices } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { NewEntryForm } from './form.ts';

/** What the mail that could not be read as a whole tells all the same; nothing of it is guessed. */
function knownOf(view: ThreadView | null) {
  const sender = view?.reading?.messages.findLast((message) => message.direction !== 'out');
  return {
    threadKey: view?.threadKey ?? null,
    threadUrl: view?.url ?? null,
    email: sender?.from.email ?? null,
    name: sender?.from.name ?? '',
    organisation: organisationOf(sender?.from.email ?? null) ?? '',
    sentAt: sender?.sentAt ?? null,
  };
}

/** What a form adds to an entry that is already there: only what was answered, notes below the old ones. */
function added(form: NewEntryForm, stored: Opportunity): OpportunityFields {
  const notes = [stored.notes, form.notes].filter((part) => part.trim() !== '').join('\n\n');
  return {
    ...(form.outcome && { outcome: form.outcome }),
    ...(form.guess && { guess: [form.guess] }),
    ...(form.notes.trim() !== '' && { notes }),
  };
}

/** A new entry by hand: who, where it went, a guess. */
export function NewEntry({ fromMail }: { fromMail: boolean }) {
  const { records, mail, now } = useServices();
  const memory = useMemory();
  const heading = usePageFocus();
  const [known] = useState(() => knownOf(fromMail ? mail.current().view : null));
  const key = known.threadUrl ?? 'by hand';
  const [form, setForm] = useState<NewEntryForm>(
    () =>
      memory.unfinished.get(key) ?? {
        name: known.name,
        organisation: known.organisation,
        outcome: null,
        guess: null,
        notes: '',
      },
  );
  const [state, setState] = useState<'before' | 'unnamed' | 'working' | { failed: unknown }>('before');
  const nameField = useRef<HTMLInputElement>(null);
  const guessGroup = useRef<HTMLFieldSetElement>(null);
  const back = hrefOf({ is: fromMail ? 'email' : 'log' });
  const unnamed = form.name.trim() === '' && form.organisation.trim() === '';

  function change(part: Partial<NewEntryForm>): void {
    const next = { ...form, ...part };
    // Kept while the panel is open: going to look something up must not cost what was typed.
    memory.unfinished.set(key, next);
    setForm(next);
  }

  async function add(): Promise<void> {
    if (state === 'working') return;
    if (unnamed) {
      setState('unnamed');
      nameField.current?.focus();
      return;
    }
    setState('working');
    const seed: OpportunitySeed = {
      kind: 'sales',
      contact: { name: form.name.trim() || null, email: known.email },
      organisation: form.organisation.trim() || null,
      outcome: form.outcome ?? 'unknown',
      guess: form.guess ? [form.guess] : [],
      notes: form.notes,
      project: null,
      threadKey: known.threadKey,
      threadUrl: known.threadUrl,
      decidedAt: known.sentAt ?? now().toISOString(),
      inMail: [],
      evidence: null,
      language: null,
      request: null,
      status: 'logged',
    };
    try {
      // The thread may have an entry from before: what was not answered here must not empty it.
      const stored = known.threadKey === null ? null : await records.forThread(known.threadKey);
      const { id } = await records.record(
        stored ? { entry: stored.id, set: added(form, stored) } : { seed, set: {} },
      );
      memory.unfinished.delete(key);
      location.hash = hrefOf({ is: 'entry', id });
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
          <BackLink href={back}>{text(fromMail ? 'tabEmail' : 'tabLog')}</BackLink>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {text('whoSaidNo')}
        </h1>
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
          kind="sales"
          chosen={form.outcome}
          open={form.outcome === null}
          onAnswer={(outcome) => {
            change({ outcome });
            if (form.guess === null) guessGroup.current?.querySelector('input')?.focus();
          }}
        />
        <GuessQuestion
          kind="sales"
          chosen={form.guess}
          open={form.outcome !== null && form.guess === null}
          groupRef={guessGroup}
          onAnswer={(guess) => change({ guess })}
        />
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
            memory.unfinished.delete(key);
            location.hash = back;
          }}
        >
          {text('cancel')}
        </Button>
      </ActionBar>
    </form>
  );
}
