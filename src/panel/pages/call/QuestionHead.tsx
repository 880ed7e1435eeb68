import { text } from '../../../platform/text.ts';
import { EarIcon } from '../../ui/icons.tsx';
import styles from './call.module.css';
import type { Place } from './course.ts';

interface QuestionHeadProps {
  /** By which the notes are described. */
  id: string;
  place: Place;
  /** When the part ends, as text; null while the clock does not run. */
  until: string | null;
  /** ISO 639-1 code of the question. */
  lang: string;
  reminder: string | null;
}

/** The question with its part, its end time and its place among the others, and one thing to mind. */
export function QuestionHead({ id, place, until, lang, reminder }: QuestionHeadProps) {
  const { stop, question, index, count } = place;
  return (
    <>
      <p class={styles.where}>
        <span>
          <span class={styles.partName}>{stop.part.name}</span>
          {until !== null && text('callUntil', until)}
        </span>
        <span>{text('callPosition', index + 1, count)}</span>
      </p>
      <h1 id={id} class={styles.question} lang={lang}>
        {question.text}
      </h1>
      {reminder !== null && (
        <p key={reminder} class={styles.reminder} role="status">
          <EarIcon />
          {reminder}
        </p>
      )}
    </>
  );
}
