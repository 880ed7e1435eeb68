import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { OtherTexts } from '../../OtherTexts.tsx';
import { moveFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { useServices } from '../../services.ts';
import { othersIn } from '../../typed-text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { OwnText } from '../../use-own-text.ts';
import type { Steps } from '../../use-steps.tsx';
import { type Learn, useLearn } from '../learn/use-learn.ts';
import lines from '../this-email/Lines.module.css';
import styles from './Entry.module.css';

interface EntryLessonProps {
  entry: Opportunity;
  steps: Steps;
}

/** What was learned, the largest text; changed in place. Where a case is over without one, it is asked for. */
export function EntryLesson({ entry, steps }: EntryLessonProps) {
  const [isAsked] = useState(entry.lesson.trim() === '');
  const isOver = entry.status === 'closed' || entry.status === 'no_answer' || entry.status === 'declined';
  // While it is being written it stays a field.
  if (isAsked && isOver) return <AskedLesson entry={entry} steps={steps} />;
  const isEmpty = entry.lesson.trim() === '' && othersIn(entry, 'lesson').length === 0;
  return isEmpty ? null : <Lesson entry={entry} steps={steps} />;
}

function AskedLesson({ entry, steps }: EntryLessonProps) {
  const learn = useLearn(entry);
  const field = useRef<HTMLTextAreaElement>(null);
  const own = ownLesson(learn);
  usePlainKeys(true, (key, event) => {
    if (key !== 'e') return;
    event.preventDefault();
    moveFocus(field.current);
  });
  return (
    <section class={page.thought}>
      <TextArea
        label={text('learnedWithoutCall')}
        placeholder={text('learnLessonHint')}
        look="lesson"
        value={own.value}
        onInput={own.type}
        areaRef={field}
      />
      <SavedRow own={own} />
      <OtherTexts entry={entry} of="lesson" own={own} steps={steps} focusRef={field} />
    </section>
  );
}

/** The lesson as a text of its own. */
const ownLesson = ({ fields, set, state, flush, written }: Learn): OwnText => ({
  value: fields.lesson,
  type: (lesson) => set({ lesson }),
  state,
  flush,
  written,
});

function Lesson({ entry, steps }: EntryLessonProps) {
  const [isEditing, setEditing] = useState<boolean | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isEditing === false) moveFocus(change.current);
  }, [isEditing]);
  usePlainKeys(isEditing !== true, (key, event) => {
    if (key !== 'e') return;
    event.preventDefault();
    setEditing(true);
  });
  return (
    <section class={page.thought}>
      {isEditing ? (
        <EditLesson entry={entry} steps={steps} onClose={() => setEditing(false)} />
      ) : (
        <>
          <h2>{text('entryLesson')}</h2>
          <p class={`${lines.lesson} ${styles.lesson}`}>{entry.lesson}</p>
          <p class={page.row}>
            <LinkButton ref={change} onClick={() => setEditing(true)}>
              {text('changeLesson')}
            </LinkButton>
            <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
              {text('entryToLearn')}
            </a>
          </p>
          <OtherTexts
            entry={entry}
            of="lesson"
            own={{ value: entry.lesson, written: async () => undefined }}
            steps={steps}
            focusRef={change}
          />
        </>
      )}
    </section>
  );
}

function EditLesson({ entry, steps, onClose }: EntryLessonProps & { onClose: () => void }) {
  const { records } = useServices();
  const learn = useLearn(entry);
  const own = ownLesson(learn);
  const [before] = useState(entry.lesson);
  /** What was typed here last. */
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => moveFocus(field.current), []);

  async function keep(): Promise<void> {
    const { lesson } = learn.fields;
    if (lesson.trim() === before) return onClose();
    const isKept = await steps.act(
      async () => {
        await learn.finish();
        // What was written elsewhere since then stays beside it.
        return () =>
          records.change({ entry: entry.id }, () => ({ lesson: before }), { lesson: lesson.trim() });
      },
      text('changedTo', text('entryLesson')),
    );
    if (isKept) onClose();
  }

  function restore(): void {
    // What was written elsewhere meanwhile is not the user's to take back.
    if (typed !== null && own.value === typed) own.type(before);
    onClose();
  }

  return (
    <form
      class={page.thought}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') restore();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
      }}
    >
      <TextArea
        label={text('entryLesson')}
        look="lesson"
        value={own.value}
        onInput={(lesson) => {
          setTyped(lesson);
          own.type(lesson);
        }}
        areaRef={field}
      />
      <div class={page.row}>
        <Button type="submit">{text('keep')}</Button>
        <LinkButton onClick={restore}>{text('cancel')}</LinkButton>
        <SavedRow own={own} />
      </div>
      <OtherTexts entry={entry} of="lesson" own={own} steps={steps} focusRef={field} />
    </form>
  );
}
