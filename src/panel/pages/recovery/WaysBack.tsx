import { useId } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import styles from './Recovery.module.css';
import type { WayOffered } from './ways.ts';

interface WaysBackProps {
  ways: readonly WayOffered[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** The ways back, to choose one of: native radios, each with what is in it. */
export function WaysBack({ ways, chosen, onChoose }: WaysBackProps) {
  const name = useId();
  return (
    <fieldset class={styles.ways}>
      <legend>{text('recoveryWays')}</legend>
      {ways.map(({ id, label, more }, row) => (
        <label key={id} class={styles.way}>
          <input
            type="radio"
            name={name}
            class={styles.radio}
            checked={id === chosen}
            aria-labelledby={`${name}-${row}-label`}
            aria-describedby={`${name}-${row}-more`}
            onChange={() => onChoose(id)}
          />
          <span id={`${name}-${row}-label`} class={styles.label}>
            {label}
          </span>
          <span id={`${name}-${row}-more`} class={styles.more}>
            {more}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
