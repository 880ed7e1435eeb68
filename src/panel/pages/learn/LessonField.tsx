import type { RefObject } from 'preact';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { lessonsOffered } from '../../../reply/offered.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { CallNote } from './call-notes.ts';
import styles from './Learn.module.css';

interface LessonFieldProps {
  entry: Opportunity;
  notes: readonly CallNote[];
  lesson: string;
  onInput: (lesson: string) => void;
  problem: string | null;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The one lesson, with words of the notes or the answer that may be its beginning. */
export function LessonField({ entry, notes, lesson, onInput, problem, fieldRef }: LessonFieldProps) {
  const words = entry.reply?.as === 'written' ? entry.reply.words : null;
  const fromNotes = lessonsOffered(notes.map(({ note }) => note));
  const all = fromNotes.length > 0 ? fromNotes : lessonsOffered(words?.split('\n') ?? []);
  const offered = all.filter((quote) => !lesson.includes(quote));

  function take(quote: string): void {
    onInput(lesson.trim() === '' ? quote : `${lesson.trimEnd()} ${quote}`);
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
        onInput={onInput}
        areaRef={fieldRef}
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
