import type { ComponentChildren, RefObject } from 'preact';
import { text } from '../../../platform/text.ts';
import { savedText } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './call.module.css';
import type { CallText } from './use-call-text.ts';

interface CallNotesProps {
  notes: CallText;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Id of the question. */
  describedBy: string;
  onInput: (words: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Left of the line that says what became of the words. */
  children: ComponentChildren;
}

/** The notes of one question, and what became of them. */
export function CallNotes({ notes, fieldRef, describedBy, onInput, onKeyDown, children }: CallNotesProps) {
  const { copy } = useServices();
  const { is } = notes.state;
  return (
    <div class={styles.notes}>
      <textarea
        key={describedBy}
        ref={fieldRef}
        class={styles.field}
        aria-label={text('notes')}
        aria-describedby={describedBy}
        value={notes.value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {is === 'failed' && (
        <div class={page.row}>
          <p class={page.problem} role="alert">
            {savedText(notes.state)}
          </p>
          <LinkButton onClick={() => void copy(notes.value)}>{text('copyText')}</LinkButton>
          <LinkButton onClick={notes.flush}>{text('tryAgain')}</LinkButton>
        </div>
      )}
      <div class={styles.below}>
        {children}
        <span class={styles.saved}>
          {is === 'saved' && text('callSaved')}
          {is === 'saving' && text('saving')}
        </span>
      </div>
    </div>
  );
}
