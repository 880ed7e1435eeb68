import { useId } from 'preact/hooks';
import type { QuestionId } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import answers from '../../ui/Answers.module.css';
import { CheckIcon } from '../../ui/icons.tsx';
import styles from './call.module.css';
import type { GuideQuestion } from './course.ts';

/** What a client may raise, in a word or two. */
const POINTS: Partial<Record<QuestionId, TextKey>> = {
  price: 'callRaisedPrice',
  timing: 'callRaisedTiming',
  risk: 'callRaisedRisk',
  process: 'callRaisedProcess',
  more: 'callRaisedOther',
};

interface RaisedPointsProps {
  choices: readonly GuideQuestion[];
  chosen: QuestionId;
  onChoose: (id: QuestionId) => void;
}

/** Which point the client has raised: only that one is asked about. */
export function RaisedPoints({ choices, chosen, onChoose }: RaisedPointsProps) {
  const name = useId();
  return (
    <fieldset class={answers.answers}>
      <legend class={answers.choose}>{text('callRaised')}</legend>
      <div class={styles.choices}>
        {choices.map((choice, index) => {
          const point = POINTS[choice.id];
          return (
            <label key={choice.id} class={answers.answer}>
              <input
                type="radio"
                name={name}
                class={answers.radio}
                checked={choice.id === chosen}
                onChange={() => onChoose(choice.id)}
              />
              <span class={answers.check}>
                <CheckIcon size="small" />
              </span>
              <span class={answers.digit} aria-hidden="true">
                {index + 1}
              </span>
              <span>{point ? text(point) : choice.text}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
