import { useState } from 'preact/hooks';
import type { Opportunity, ReasonId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { reasonLabel, reasonOptions } from '../../labels.ts';
import { Answers } from '../../ui/Answers.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import page from '../../ui/Page.module.css';
import { GuessAndTold } from './GuessAndTold.tsx';
import styles from './Learn.module.css';
import { withMain } from './learned.ts';
import { toldAnswers } from './told-answers.ts';

interface ToldProps {
  entry: Opportunity;
  told: readonly ReasonId[];
  onChange: (told: ReasonId[]) => void;
}

/** Why, as the client told it: the main reason, others they named, and how that compares with the guess. */
export function Told({ entry, told, onChange }: ToldProps) {
  // As they were at first: an answer must not change its number when it is given.
  const [answers] = useState(() => toldAnswers(entry));
  const [main, ...others] = told;
  const hasMain = main !== undefined && main !== 'not_said';
  const toggle = (id: ReasonId, isOn: boolean) => {
    if (!hasMain) return;
    onChange(isOn ? [main, ...others, id] : [main, ...others.filter((other) => other !== id)]);
  };
  return (
    <section class={page.thought}>
      <Answers
        question={text('learnTold')}
        {...answers}
        none={{ id: 'not_said', label: reasonLabel('not_said') }}
        moreLabel={text('more')}
        chosen={main ?? null}
        open
        onAnswer={(id) => onChange(withMain(told, id))}
      />
      {hasMain && (
        <details class={styles.fold}>
          <summary>{text('learnAlso')}</summary>
          <div class={styles.also}>
            {reasonOptions()
              .filter(({ id }) => id !== main && id !== 'not_said')
              .map(({ id, label }) => (
                <CheckBox
                  key={id}
                  label={label}
                  checked={others.includes(id)}
                  onChange={(isOn) => toggle(id, isOn)}
                />
              ))}
          </div>
        </details>
      )}
      <GuessAndTold entry={entry} told={told} />
    </section>
  );
}
