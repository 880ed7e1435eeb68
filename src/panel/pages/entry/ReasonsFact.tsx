import { useState } from 'preact/hooks';
import type { ReasonId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { reasonLabel, reasonOptions } from '../../labels.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { FactSelect } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import { withMain } from '../learn/learned.ts';
import styles from './Entry.module.css';

/** Besides the main reason. */
const MOST_OTHERS = 3;

interface ReasonsFactProps {
  /** Names the line for the page that shows it. */
  fact: 'guess' | 'in-mail' | 'told';
  label: string;
  /** The main reason first. */
  reasons: readonly ReasonId[];
  /** What `not_said` is called here. */
  none?: string;
  /** What stands there while nothing was answered. */
  unanswered: string;
  /** `says`: what stands beside its Undo. */
  onChange: (reasons: ReasonId[], says: string) => void;
}

/** The reasons of one level of evidence: the main one, and up to three others. No level changes another. */
export function ReasonsFact({ fact, label, reasons, none, unanswered, onChange }: ReasonsFactProps) {
  /** How often in a row another one was too many: each time the box is to be emptied again. */
  const [refused, setRefused] = useState(0);
  const [main, ...others] = reasons;
  const blank = { id: 'unanswered' as const, label: unanswered };
  const options = reasonOptions(none);

  function toggle(id: ReasonId, isOn: boolean): void {
    const isFull = isOn && others.length >= MOST_OTHERS;
    setRefused(isFull ? refused + 1 : 0);
    if (isFull || main === undefined) return;
    const next = isOn ? [...others, id] : others.filter((other) => other !== id);
    onChange([main, ...next], text('changedTo', label));
  }

  return (
    <FactSelect
      fact={fact}
      label={label}
      value={main ?? 'unanswered'}
      options={[...(main ? [] : [blank]), ...options]}
      onChange={(id) => {
        if (id !== 'unanswered') onChange(withMain(reasons, id), text('changedTo', reasonLabel(id)));
      }}
    >
      {main !== undefined && main !== 'not_said' && (
        <details class={styles.fold}>
          <summary>
            {others.length > 0 ? text('reasonsAlso', others.map(reasonLabel).join(', ')) : text('factOthers')}
          </summary>
          <fieldset class={styles.others} aria-label={text('factOthersOf', label)}>
            {options
              .filter(({ id }) => id !== main && id !== 'not_said')
              .map((option) => (
                <CheckBox
                  key={option.id}
                  label={option.label}
                  checked={others.includes(option.id)}
                  onChange={(isOn) => toggle(option.id, isOn)}
                />
              ))}
          </fieldset>
          {refused > 0 && (
            <p class={page.problem} role="alert">
              {text('factThreeAtMost')}
            </p>
          )}
        </details>
      )}
    </FactSelect>
  );
}
