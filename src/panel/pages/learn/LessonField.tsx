import type { RefObject } from 'preact';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { lessonsOffered } from '../../../reply/offered.ts';
import { OtherTexts } from '../../OtherTexts.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import type { CallNote } from './call-notes.ts';
import styles from './Learn.module.css';
import type { Learn } from './use-learn.ts';

interface LessonFieldProps {
  entry: Opportunity;
  learn: Learn;
  steps: Steps;
  notes: readonly CallNote[];
  problem: string | null;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The one lesson, with words of the notes or the answer that may be its beginning. */
export function LessonField({ entry, learn, steps, notes, problem, fieldRef }: LessonFieldProps) {
  const { lesson } = learn.fields;
  const words = entry.reply?.as === 'written' ? entry.reply.words : null;
  const fromNotes = lessonsOffered(notes.map(({ note }) => note));
  const all = fromNotes.length > 0 ? fromNotes : lessonsOffered(words?.split('\n') ?? []);
  const offered = all.filter((quote) => !lesson.includes(quote));

  function take(quote: string): void {
    learn.set({ lesson: lesson.trim() === '' ? quote : `${lesson.trimEnd()} ${quote}` });
    fieldRef.current?.focus();
  }

  return (
    <section class={page.thought}>
      <TextArea
        label={text('learnLesson')}
        look="lesson"
        placeholder={text('learnLessonHint')}
        value={lesson}
        problem={problem}
        onInput={(lesson) => learn.set({ lesson })}
        areaRef={fieldRef}
      />
      <OtherTexts
        entry={entry}
        of="lesson"
        own={{ value: lesson, written: learn.written }}
        steps={steps}
        focusRef={fieldRef}
      />
      {offered.length > 0 && (
        <div class={styles.quotes}>
          <span>{text(fromNotes.length > 0 ? 'learnFromNotes' : 'learnFromWords')}</span>
          {offered.map((quote) => (
            <LinkButton key={quote} onClick={() => take(quote)}>
              {/["“«]/.test(quote) ? quote : text('learnQuote', quote)}
            </LinkButton>
          ))}
        </div>
      )}
    </section>
  );
}
