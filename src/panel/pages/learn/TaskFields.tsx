import { text } from '../../../platform/text.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './Learn.module.css';
import { isDayOrNone } from './learned.ts';

interface TaskFieldsProps {
  label: string;
  words: string;
  onWords: (words: string) => void;
  dayLabel: string;
  /** As the native field gives it; '' for none. */
  day: string;
  onDay: (day: string) => void;
  /** What is said of a day without words; without it the day says enough. */
  missing?: string;
}

/** Something to do and its day, side by side. */
export function TaskFields({ label, words, onWords, dayLabel, day, onDay, missing }: TaskFieldsProps) {
  const hasWords = words.trim() !== '';
  return (
    <div class={styles.pair}>
      <Field
        label={label}
        value={words}
        onInput={onWords}
        hint={hasWords && day === '' ? text('learnNoDay') : null}
        problem={!hasWords && day !== '' ? (missing ?? null) : null}
      />
      <Field
        label={dayLabel}
        type="date"
        value={day}
        onInput={onDay}
        problem={isDayOrNone(day) ? null : text('scheduleNoDay')}
      />
    </div>
  );
}
