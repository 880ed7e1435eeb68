import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { savedText } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { SavedLine } from '../../ui/SavedLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { learnedFrom } from '../learn/learned.ts';
import { useLearn } from '../learn/use-learn.ts';
import lines from '../this-email/Lines.module.css';

interface EntryLessonProps {
  entry: Opportunity;
  steps: Steps;
}

/** What was learned, the largest text; changed in place. Where a case is over without one, it is asked for. */
export function EntryLesson({ entry, steps }: EntryLessonProps) {
  const [isAsked] = useState(entry.lesson.trim() === '');
  const isOver = entry.status === 'closed' || entry.status === 'no_answer' || entry.status === 'declined';
  // While it is being written it stays a field.
  if (isAsked && isOver) return <AskedLesson entry={entry} />;
  return entry.lesson.trim() === '' ? null : <Lesson entry={entry} steps={steps} />;
}

function AskedLesson({ entry }: { entry: Opportunity }) {
  const learn = useLearn(entry);
  return (
    <section class={page.thought}>
      <TextArea
        label={text('learnedWithoutCall')}
        placeholder={text('learnLessonHint')}
        look="lesson"
        value={learn.fields.lesson}
        onInput={(lesson) => learn.set({ lesson })}
      />
      <SavedLine says={savedText(learn.state)} problem={learn.state.is === 'failed'} />
    </section>
  );
}

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
          <p class={lines.lesson}>{entry.lesson}</p>
          <p class={page.row}>
            <LinkButton ref={change} onClick={() => setEditing(true)}>
              {text('changeLesson')}
            </LinkButton>
            <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
              {text('entryToLearn')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function EditLesson({ entry, steps, onClose }: EntryLessonProps & { onClose: () => void }) {
  const { records } = useServices();
  const learn = useLearn(entry);
  const [before] = useState(entry.lesson);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => moveFocus(field.current), []);

  async function keep(): Promise<void> {
    const { lesson } = learn.fields;
    if (lesson.trim() === before) return onClose();
    const isKept = await steps.act(
      async () => {
        await learn.finish();
        return () => records.change({ entry: entry.id }, (now) => learnedFrom(now, { lesson: before }));
      },
      text('changedTo', text('entryLesson')),
    );
    if (isKept) onClose();
  }

  function restore(): void {
    learn.set({ lesson: before });
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
        if (event.key === 'Enter' && event.ctrlKey) void keep();
      }}
    >
      <TextArea
        label={text('entryLesson')}
        look="lesson"
        value={learn.fields.lesson}
        onInput={(lesson) => learn.set({ lesson })}
        areaRef={field}
      />
      <div class={page.row}>
        <Button type="submit">{text('keep')}</Button>
        <LinkButton onClick={restore}>{text('cancel')}</LinkButton>
        <SavedLine says={savedText(learn.state)} problem={learn.state.is === 'failed'} />
      </div>
    </form>
  );
}
