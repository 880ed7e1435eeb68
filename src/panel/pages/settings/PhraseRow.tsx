import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnPhrase } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { moveFocus } from '../../page-focus.ts';
import { type Taught, type TeachingChange, useServices } from '../../services.ts';
import { learnPhrase, oneLine } from '../../teach.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useTeach } from '../../use-teaching.ts';
import { phraseProblem } from './phrase-problem.ts';
import styles from './Settings.module.css';

interface PhraseRowProps {
  phrase: OwnPhrase;
  taught: Taught;
  onRemove: (change: TeachingChange, says: string) => void;
}

/** One own phrase, to be read, changed in place or removed. */
export function PhraseRow({ phrase, taught, onRemove }: PhraseRowProps) {
  const { now } = useServices();
  const id = useId();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen === false) moveFocus(edit.current);
  }, [isOpen]);
  const since = instantOf(phrase.createdAt);
  const language =
    phrase.language && new Intl.DisplayNames(formatLocale(), { type: 'language' }).of(phrase.language);
  const added = since && text('addedOn', day(since, now(), formatLocale(), 'in-rows'));
  if (isOpen) {
    return (
      <li class={styles.item}>
        <EditPhrase phrase={phrase} taught={taught} onClose={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <p id={id} lang={phrase.language ?? undefined}>
          {phrase.phrase}
        </p>
        <p class={styles.effect}>{[added, language].filter(Boolean).join(' · ')}</p>
      </div>
      <div class={styles.actions}>
        <Button look="text" ref={edit} aria-describedby={id} onClick={() => setOpen(true)}>
          {text('edit')}
        </Button>
        <Button
          look="text"
          data-removes
          aria-describedby={id}
          onClick={() => onRemove({ forget: [phrase.id] }, text('phraseRemoved', phrase.phrase))}
        >
          {text('remove')}
        </Button>
      </div>
    </li>
  );
}

interface EditPhraseProps {
  phrase: OwnPhrase;
  taught: Taught;
  onClose: () => void;
}

function EditPhrase({ phrase, taught, onClose }: EditPhraseProps) {
  const teach = useTeach();
  const [words, setWords] = useState(phrase.phrase);
  const [isPressed, setPressed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => moveFocus(field.current), []);
  const others = taught.phrases.filter(({ id }) => id !== phrase.id);
  const problem = phraseProblem(words, others);

  async function keep(): Promise<void> {
    setPressed(true);
    if (problem) return field.current?.focus();
    const changed = { ...phrase, phrase: oneLine(words) };
    if (await teach.change(learnPhrase(changed, taught))) onClose();
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <div class={styles.field}>
        <Field
          label={text('phrase')}
          value={words}
          onInput={setWords}
          inputRef={field}
          problem={teach.problem ?? (isPressed ? problem : null)}
        />
      </div>
      <Button type="submit">{text('keep')}</Button>
      <Button look="text" onClick={onClose}>
        {text('cancel')}
      </Button>
    </form>
  );
}
