import { useRef } from 'preact/hooks';
import { outcomeOrder, reasonOrder } from '../../../languages/order.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import type { FacetCounts } from '../../find/facet-counts.ts';
import type { Filters } from '../../find/filters.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CheckAnswers } from '../../ui/CheckAnswers.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { FilterDay } from './FilterDay.tsx';
import { FilterNames } from './FilterNames.tsx';
import styles from './FilterPanel.module.css';
import { fieldLabel, isFiltered, type ValueFacet, valueLabel, withValue } from './filter-words.ts';
import { STATUS_GROUPS } from './status-groups.ts';

/** So many answers of each list are shown before "More": the frequent ones, and none that leaves nothing. */
const FIRST = 4;

const VALUES = {
  outcomes: outcomeOrder,
  reasons: reasonOrder.map(({ id }) => id),
  kinds: ['sales', 'tender', 'job', 'other'],
  secondChances: ['talking', 'won', 'none'],
} as const;

interface FilterPanelProps {
  filters: Filters;
  /** Null until they are counted. */
  counts: FacetCounts | null;
  /** Lists that need not be there as long as nothing in them is chosen. */
  dull: ReadonlySet<ValueFacet>;
  onChange: (filters: Filters) => void;
  onCopyLink: () => void;
  onClear: () => void;
  /** What became of copying. */
  copied: string | null;
}

type PartProps = Pick<FilterPanelProps, 'filters' | 'counts' | 'dull' | 'onChange'>;

/** Everything that the log can be filtered by, each choice with how many entries it leaves. */
export function FilterPanel(props: FilterPanelProps) {
  const { filters, onChange } = props;
  return (
    <div class={styles.panel}>
      <StatusFilter {...props} />
      <ValueFilter {...props} facet="outcomes" values={VALUES.outcomes} />
      <ValueFilter {...props} facet="reasons" values={VALUES.reasons} />
      <div class={styles.fields}>
        <FilterNames {...props} facet="organisations" />
        <FilterNames {...props} facet="competitors" />
        <FilterNames {...props} facet="tags" />
      </div>
      <div class={styles.fields}>
        <FilterDay
          label={text('logSince')}
          value={filters.from}
          onChange={(from) => onChange({ ...filters, from })}
        />
        <FilterDay
          label={text('logUntil')}
          value={filters.to}
          onChange={(to) => onChange({ ...filters, to })}
        />
      </div>
      <ValueFilter {...props} facet="secondChances" values={VALUES.secondChances} />
      <ValueFilter {...props} facet="kinds" values={VALUES.kinds} />
      <ValueFilter
        {...props}
        facet="languages"
        values={[...new Set([...(props.counts?.languages.keys() ?? []), ...filters.languages])]}
      />
      <div>
        <CheckBox
          label={text('logOpenAction')}
          checked={filters.hasOpenAction}
          onChange={(hasOpenAction) => onChange({ ...filters, hasOpenAction })}
        />
        <CheckBox
          label={text('logOnlyDue')}
          checked={filters.isDue}
          onChange={(isDue) => onChange({ ...filters, isDue })}
        />
      </div>
      <div class={styles.end}>
        <LinkButton onClick={props.onCopyLink}>{text('logCopyLink')}</LinkButton>
        {isFiltered(filters) && <LinkButton onClick={props.onClear}>{text('logClearFilters')}</LinkButton>}
        <span class={styles.copied} role="status">
          {props.copied}
        </span>
      </div>
    </div>
  );
}

const shownCount = (count: number | undefined): string =>
  new Intl.NumberFormat(formatLocale()).format(count ?? 0);

function StatusFilter({ filters, counts, onChange }: PartProps) {
  const answers = STATUS_GROUPS.map(({ id, name, statuses }) => {
    const chosen = statuses.filter((status) => filters.statuses.includes(status)).length;
    const sum = statuses.reduce((all, status) => all + (counts?.statuses.get(status) ?? 0), 0);
    return {
      id,
      label: text(name),
      isOn: chosen === statuses.length || (chosen > 0 && ('some' as const)),
      count: counts && shownCount(sum),
    };
  });
  return (
    <CheckAnswers
      question={text('logStatus')}
      answers={answers}
      first={answers.length}
      moreLabel={text('more')}
      onChange={(id, isOn) => {
        const group = STATUS_GROUPS.find((one) => one.id === id)?.statuses ?? [];
        const others = filters.statuses.filter((status) => !group.includes(status));
        onChange({ ...filters, statuses: isOn ? [...others, ...group] : others });
      }}
    />
  );
}

interface ValueFilterProps extends PartProps {
  facet: ValueFacet;
  values: readonly string[];
}

function ValueFilter({ facet, values, filters, counts, dull, onChange }: ValueFilterProps) {
  // Once, by the first counts: nothing moves under a hand that is about to press.
  const order = useRef<{ values: readonly string[]; first: number } | null>(null);
  const known = counts?.[facet];
  if (known && order.current === null) {
    const of = (value: string) => known.get(value) ?? 0;
    order.current = {
      values: [...values].sort((one, other) => of(other) - of(one)),
      first: Math.min(FIRST, Math.max(1, values.filter((value) => of(value) > 0).length)),
    };
  }
  const { values: sorted, first } = order.current ?? { values, first: FIRST };
  const inOrder = [...sorted, ...values.filter((value) => !sorted.includes(value))];
  const chosen = filters[facet] as readonly string[];
  if (inOrder.length === 0 || (dull.has(facet) && chosen.length === 0)) return null;
  return (
    <CheckAnswers
      question={fieldLabel(facet)}
      answers={inOrder.map((value) => ({
        id: value,
        label: valueLabel(facet, value),
        isOn: chosen.includes(value),
        count: known ? shownCount(known.get(value)) : null,
      }))}
      first={first}
      moreLabel={text('more')}
      onChange={(value, isOn) => onChange(withValue(filters, facet, value, isOn))}
    />
  );
}
