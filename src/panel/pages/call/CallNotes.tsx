import type { ComponentChildren, RefObject } from 'preact';
import type { Opportunity, QuestionId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { OtherTexts } from '../../OtherTexts.tsx';
import { savedText } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { OwnText } from '../../use-own-text.ts';
import type { Steps } from '../../use-steps.tsx';
import styles from './call.module.css';

interface CallNotesProps {
  entry: Opportunity;
  question: QuestionId;
  notes: OwnText;
  steps: Steps;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Id of the question. */
  describedBy: string;
  onInput: (words: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Left of the line that says what became of the words. */
  children: ComponentChildren;
}

/** The notes of one question, and what became of them. */
export function CallNotes(props: CallNotesProps) {
  const { entry, question, notes, steps, fieldRef, describedBy, onInput, onKeyDown, children } = props;
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
      <OtherTexts entry={entry} of={`call.${question}`} own={notes} steps={steps} focusRef={fieldRef} />
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
