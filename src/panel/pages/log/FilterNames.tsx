import { useId, useState } from 'preact/hooks';
import type { FacetCounts } from '../../find/facet-counts.ts';
import type { Filters } from '../../find/filters.ts';
import field from '../../ui/Field.module.css';
import { Chips } from './Chips.tsx';
import styles from './FilterPanel.module.css';
import { fieldLabel, valueLabel, withValue } from './filter-words.ts';

/** So many names are proposed while one is typed: the frequent ones. */
const MOST = 100;

interface FilterNamesProps {
  facet: 'organisations' | 'competitors' | 'tags';
  filters: Filters;
  counts: FacetCounts | null;
  onChange: (filters: Filters) => void;
}

/** Names to filter by: typed with those that there are proposed, each one chosen to be taken out again. */
export function FilterNames({ facet, filters, counts, onChange }: FilterNamesProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const names = [...(counts?.[facet] ?? [])]
    .filter(([name]) => name !== '')
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST);

  function take(name: string): void {
    if (name.trim() === '') return;
    setTyped('');
    onChange(withValue(filters, facet, name.trim(), true));
  }

  return (
    <div class={styles.names}>
      <div class={field.field}>
        <label class={field.label} for={id}>
          {fieldLabel(facet)}
        </label>
        <input
          id={id}
          class={field.box}
          list={`${id}-names`}
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            // A name of the list is whole once it is pointed at.
            const isChosen = event.inputType === 'insertReplacementText' || event.inputType === undefined;
            const { value } = event.currentTarget;
            if (isChosen && names.some(([name]) => name === value)) take(value);
            else setTyped(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) take(event.currentTarget.value);
          }}
          onBlur={(event) => take(event.currentTarget.value)}
        />
        <datalist id={`${id}-names`}>
          {names.map(([name]) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <Chips
        chips={filters[facet].map((name) => ({
          key: name,
          label: valueLabel(facet, name),
          onRemove: () => onChange(withValue(filters, facet, name, false)),
        }))}
      />
    </div>
  );
}
