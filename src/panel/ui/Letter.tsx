import type { RefObject } from 'preact';
import type { TextRange } from '../../model.ts';
import { cutAt } from '../fields-in-text.ts';
import styles from './Letter.module.css';

interface LetterProps {
  label: string;
  text: string;
  /** Where merge fields stand in `text`. */
  fields: readonly TextRange[];
  /** Where it is wrong, as is said in what `describedBy` names. */
  wrong?: readonly TextRange[];
  lang: string;
  describedBy?: string | undefined;
  onInput: (text: string) => void;
  /** Ctrl+Enter. */
  onSend: () => void;
  letterRef?: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The draft: a textarea over a layer with the same text, which paints the merge fields behind it and gives
 * the box its height.
 */
export function Letter({
  label,
  text,
  fields,
  wrong = [],
  lang,
  describedBy,
  onInput,
  onSend,
  letterRef,
}: LetterProps) {
  return (
    <div class={styles.letter}>
      <div class={styles.layer} aria-hidden="true">
        {cutAt(text, fields).map((piece, index) =>
          piece.marked ? (
            <span key={index} class={styles.field}>
              {piece.text}
            </span>
          ) : (
            piece.text
          ),
        )}
        {/* An empty last line has height only if something stands in it. */}
        {'\u200b'}
      </div>
      {wrong.length > 0 && (
        <div class={styles.layer} aria-hidden="true">
          {cutAt(text, wrong).map((piece, index) =>
            piece.marked ? (
              <span key={index} class={styles.wrong}>
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </div>
      )}
      <textarea
        ref={letterRef ?? null}
        class={styles.text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={wrong.length > 0 ? true : undefined}
        lang={lang}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onSend();
          } else if (event.key === 'Escape' && !event.isComposing) {
            event.currentTarget.blur();
          }
        }}
      />
    </div>
  );
}
