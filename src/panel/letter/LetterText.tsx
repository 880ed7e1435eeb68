import { useId } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Letter } from '../ui/Letter.tsx';
import page from '../ui/Page.module.css';
import styles from './Letter.module.css';
import type { LetterDraft } from './use-draft.ts';
import type { Mailing } from './use-mailing.ts';

interface LetterTextProps {
  draft: LetterDraft;
  mailing: Mailing;
  /** What the field is called; by default "Your reply". */
  label?: string;
}

/** The letter's words, to be changed, with the way back to the template. */
export function LetterText({ draft, mailing, label = text('letterLabel') }: LetterTextProps) {
  const keptId = useId();
  return (
    <>
      <Letter
        label={label}
        text={draft.text}
        fields={draft.fields}
        lang={draft.choice.language}
        describedBy={draft.edited ? keptId : undefined}
        onInput={draft.type}
        onSend={mailing.insert}
        letterRef={mailing.letterRef}
      />
      {draft.edited && (
        <p id={keptId} class={styles.kept}>
          <span>{text('textKept')}</span>
          <LinkButton onClick={draft.backToTemplate}>{text('backToTemplate')}</LinkButton>
        </p>
      )}
      {draft.replaced !== null && (
        <p class={styles.kept}>
          <LinkButton onClick={draft.backToMyText}>{text('backToMyText')}</LinkButton>
        </p>
      )}
      {draft.notStored && (
        <p class={page.problem} role="alert">
          {text('draftNotKept')}
        </p>
      )}
    </>
  );
}
