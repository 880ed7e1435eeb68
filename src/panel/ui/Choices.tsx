import { useId, useState } from 'preact/hooks';
import styles from './Answers.module.css';
import { CheckIcon } from './icons.tsx';

interface ChoicesProps {
  legend: string;
  choices: readonly string[];
  /** So many are shown until "Show more" is pressed. */
  first: number;
  chosen: string;
  /** ISO 639-1 code of the choices. */
  lang: string | null;
  moreLabel: string;
  onChoose: (choice: string) => void;
}

/** Texts to choose one of, as radios drawn as blocks, one below the other. */
export function Choices({ legend, choices, first, chosen, lang, moreLabel, onChoose }: ChoicesProps) {
  const name = useId();
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? choices : choices.slice(0, first);
  return (
    <fieldset class={styles.answers}>
      <legend class={styles.choose}>{legend}</legend>
      <div class={styles.column}>
        {shown.map((choice) => (
          <label key={choice} class={styles.answer}>
            <input
              type="radio"
              name={name}
              class={styles.radio}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span class={styles.check}>
              <CheckIcon size="small" />
            </span>
            <span lang={lang ?? undefined}>{choice}</span>
          </label>
        ))}
        {shown.length < choices.length && (
          <button type="button" class={styles.answer} onClick={() => setUnfolded(true)}>
            {moreLabel}
          </button>
        )}
      </div>
    </fieldset>
  );
}
