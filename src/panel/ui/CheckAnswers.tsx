import { useState } from 'preact/hooks';
import styles from './Answers.module.css';
import { CheckIcon } from './icons.tsx';

export interface CheckAnswer {
  id: string;
  label: string;
  /** `some`: only a part of what it stands for. */
  isOn: boolean | 'some';
  /** Shown behind the label; null where it is not known. */
  count: string | null;
}

interface CheckAnswersProps {
  question: string;
  answers: readonly CheckAnswer[];
  /** So many are shown, and those that are on, until "More" is pressed. */
  first: number;
  moreLabel: string;
  onChange: (id: string, isOn: boolean) => void;
}

/** One question with any number of answers, as a fieldset of check boxes drawn as blocks. */
export function CheckAnswers({ question, answers, first, moreLabel, onChange }: CheckAnswersProps) {
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? answers : answers.filter(({ isOn }, at) => at < first || isOn !== false);
  return (
    <fieldset class={styles.answers}>
      <legend class={styles.question}>{question}</legend>
      <div class={styles.blocks}>
        {shown.map(({ id, label, isOn, count }) => (
          <label key={id} class={styles.answer}>
            <input
              type="checkbox"
              class={styles.radio}
              checked={isOn === true}
              indeterminate={isOn === 'some'}
              onChange={(event) => onChange(id, event.currentTarget.checked)}
            />
            <span class={styles.check}>
              <CheckIcon size="small" />
            </span>
            <span>{label}</span>
            {count !== null && <span class={styles.count}>{count}</span>}
          </label>
        ))}
        {shown.length < answers.length && (
          <button type="button" class={styles.answer} onClick={() => setUnfolded(true)}>
            {moreLabel}
          </button>
        )}
      </div>
    </fieldset>
  );
}
