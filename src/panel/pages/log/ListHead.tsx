import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { SORTS, type Sort } from '../../find/sorting.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Log.module.css';

const SORT_NAMES: Record<Sort, TextKey> = {
  change: 'logSortChange',
  no: 'logSortNo',
  organisation: 'organisation',
  due: 'logSortDue',
};

const MATCH = 'match';

interface ListHeadProps {
  /** How many are shown; said where that is not all of them. */
  shown: number;
  total: number | null;
  isAll: boolean;
  /** There may be more to come. */
  isLooking: boolean;
  isSearched: boolean;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** Null while there is nothing to select, or selecting has begun. */
  onSelect: (() => void) | null;
}

/** What the list below is: how many of how many entries, in which order. */
export function ListHead(props: ListHeadProps) {
  const { shown, total, isAll, isSearched, sort } = props;
  const number = new Intl.NumberFormat(formatLocale());
  const found = total === null ? '' : text('logShown', number.format(shown), entriesText(total));
  const options = SORTS.map((one) => ({ value: one as string, label: text(SORT_NAMES[one]) }));
  return (
    <div class={styles.listHead}>
      {isAll && (
        <h2 id="log-list">
          {text('allEntries')} {total !== null && <span class={styles.count}>{number.format(total)}</span>}
        </h2>
      )}
      {/* Always there, so that a screen reader hears it change. */}
      <p class={styles.found} role="status">
        {!isAll && (props.isLooking ? text('logShownSoFar', found) : found)}
      </p>
      <div class={styles.listActs}>
        {props.onSelect && <LinkButton onClick={props.onSelect}>{text('logSelect')}</LinkButton>}
        <Select
          look="bare"
          label={text('logSort')}
          value={sort ?? (isSearched ? MATCH : 'change')}
          options={isSearched ? [{ value: MATCH, label: text('logSortMatch') }, ...options] : options}
          onChange={(value) => props.onSort(SORTS.find((one) => one === value) ?? null)}
        />
      </div>
    </div>
  );
}
