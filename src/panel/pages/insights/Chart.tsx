import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TableId } from '../../../insights/definitions.ts';
import type { Rows } from '../../../insights/number-rows.ts';
import { text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { definitionsOf } from './definition-words.ts';
import styles from './Insights.module.css';
import { useCopyCsv } from './use-copy-csv.ts';

interface ChartProps {
  /** Whose definitions it shows. */
  of: readonly TableId[];
  title: string;
  /** What it tells, before it shows it. */
  sentence?: string | null;
  /** What its bars mean, for the eye. */
  legend?: { solid: string; outline: string };
  /** What is to be said beside its numbers; empty ones are left out. */
  notes?: readonly ComponentChildren[];
  numbers: Record<TableId, Rows>;
  children: ComponentChildren;
}

/** A figure with its name, its sentence, its numbers to copy and how they are counted. */
export function Chart({ of, title, sentence, legend, notes = [], numbers, children }: ChartProps) {
  const id = useId();
  const { said, copy } = useCopyCsv();
  const definitions = [...new Set(of.flatMap(definitionsOf))];
  return (
    <section class={styles.chart} aria-labelledby={id}>
      <div class={styles.title}>
        <h2 id={id}>{title}</h2>
        {legend && (
          <p class={styles.legend} aria-hidden="true">
            <span class={styles.solid}>{legend.solid}</span>
            <span class={styles.outline}>{legend.outline}</span>
          </p>
        )}
      </div>
      {sentence && <p class={styles.sentence}>{sentence}</p>}
      {children}
      {notes.filter(Boolean).map((note, at) => (
        <p key={at} class={styles.note}>
          {note}
        </p>
      ))}
      <div class={styles.foot}>
        <details class={styles.counted}>
          <summary aria-label={text('insCountedOf', title)}>{text('insCounted')}</summary>
          <ul class={styles.definitions}>
            {definitions.map((definition) => (
              <li key={definition}>{definition}</li>
            ))}
          </ul>
        </details>
        <span class={styles.copy}>
          <LinkButton
            aria-label={text('insCopyCsvOf', title)}
            onClick={() => copy(of.map((table) => numbers[table]))}
          >
            {text('insCopyCsv')}
          </LinkButton>
        </span>
      </div>
      <p class={styles.said} role="status">
        {said}
      </p>
    </section>
  );
}
