import { useId } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { MappedField } from '../../safety-services.ts';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { MAPPED_FIELDS } from './field-words.ts';
import styles from './Import.module.css';
import { samplesOf } from './mapping.ts';

/** As many values of a column are shown beside it. */
const SAMPLES = 3;
const LEFT_OUT = '';

interface ColumnRowProps {
  name: string;
  rows: readonly (readonly string[])[];
  column: number;
  field: MappedField | null;
  onChoose: (field: MappedField | null) => void;
}

/** One column of a table from elsewhere: its name, some of its values, and what it holds. */
export function ColumnRow({ name, rows, column, field, onChoose }: ColumnRowProps) {
  const id = useId();
  const samples = samplesOf(rows, column, SAMPLES).join(' · ');
  return (
    <li class={styles.column}>
      <div class={styles.words}>
        <label class={styles.name} for={id} title={name} dir="auto">
          {name}
        </label>
        <span class={`${page.small} ${styles.samples}`} title={samples} dir="auto">
          {samples || text('importNoValues')}
        </span>
      </div>
      <Select
        id={id}
        value={field ?? LEFT_OUT}
        options={[
          { value: LEFT_OUT, label: text('importLeftOut') },
          ...MAPPED_FIELDS.map(([value, key]) => ({ value, label: text(key) })),
        ]}
        onChange={(value) => onChoose(MAPPED_FIELDS.find(([one]) => one === value)?.[0] ?? null)}
      />
    </li>
  );
}
