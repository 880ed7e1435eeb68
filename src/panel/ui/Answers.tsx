import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useDigitKeys } from '../keys.ts';
import styles from './Answers.module.css';
import { CheckIcon } from './icons.tsx';

export interface Answer<Id extends string> {
  id: Id;
  label: string;
  definition?: string | null;
  /** ISO 639-1 code of the label, where it is not the panel's language. */
  lang?: string | null;
}

interface AnswersProps<Id extends string> {
  question: string;
  /** Numbered from 1; at most eight are shown before "More". */
  first: readonly Answer<Id>[];
  /** Shown, with their definitions, when "More" is pressed; empty: no "More". */
  rest: readonly Answer<Id>[];
  /** "Unknown" or "No idea": always last, with the key 0; null where every answer says something. */
  none: Answer<Id> | null;
  /** Needed with `rest`. */
  moreLabel?: string;
  chosen: Id | null;
  /** Whether digit keys pressed outside fields answer this question. */
  open: boolean;
  /** Called once an answer is settled: by pointer, digit, Enter, Space, or by leaving after arrow keys. */
  onAnswer: (id: Id) => void;
  groupRef?: RefObject<HTMLFieldSetElement | null>;
  children?: ComponentChildren;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** One question as a fieldset of radios drawn as blocks. */
export function Answers<Id extends string>(props: AnswersProps<Id>) {
  const { first, rest, none, chosen, onAnswer } = props;
  const name = useId();
  const [unfolded, setUnfolded] = useState(false);
  // Arrow keys only walk: the answer counts when the user settles on it.
  const [walked, setWalked] = useState<Id | null>(null);
  const byArrow = useRef(false);
  const shown = walked ?? chosen;
  const restShown = unfolded || rest.some((answer) => answer.id === shown);
  const numbered = restShown ? [...first, ...rest] : first;

  function settle(id: Id): void {
    setWalked(null);
    onAnswer(id);
  }

  useDigitKeys(props.open, (digit) => {
    if (digit === 0) {
      if (none) settle(none.id);
    } else if (!restShown && rest.length > 0 && digit === first.length + 1) setUnfolded(true);
    else {
      const answer = numbered[digit - 1];
      if (answer) settle(answer.id);
    }
  });

  const block = (answer: Answer<Id>, digit: number | null) => (
    <label key={answer.id} class={styles.answer}>
      <input
        type="radio"
        name={name}
        class={styles.radio}
        checked={shown === answer.id}
        onChange={() => {
          if (byArrow.current) setWalked(answer.id);
          else settle(answer.id);
          byArrow.current = false;
        }}
      />
      <span class={styles.check}>
        <CheckIcon size="small" />
      </span>
      <span class={styles.digit} aria-hidden="true">
        {digit ?? ''}
      </span>
      <span lang={answer.lang ?? undefined}>
        {answer.label}
        {restShown && answer.definition && <span class={styles.definition}>{answer.definition}</span>}
      </span>
    </label>
  );

  return (
    <fieldset
      ref={props.groupRef ?? null}
      class={styles.answers}
      onKeyDown={(event) => {
        byArrow.current = ARROWS.includes(event.key);
        if ((event.key === 'Enter' || event.key === ' ') && walked !== null) {
          event.preventDefault();
          settle(walked);
        }
      }}
      onFocusOut={(event) => {
        const inside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside && walked !== null) settle(walked);
      }}
    >
      <legend class={styles.question}>{props.question}</legend>
      <div class={restShown ? styles.column : styles.blocks}>
        {numbered.map((answer, index) => block(answer, index < 9 ? index + 1 : null))}
        {!restShown && rest.length > 0 && (
          <button type="button" class={styles.answer} onClick={() => setUnfolded(true)}>
            <span class={styles.digit} aria-hidden="true">
              {first.length + 1}
            </span>
            {props.moreLabel}
          </button>
        )}
        {none && block(none, 0)}
      </div>
      {props.children}
    </fieldset>
  );
}
