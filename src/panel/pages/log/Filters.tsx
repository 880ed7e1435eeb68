import { useMemo, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { addressOf, type LogView } from '../../find/address.ts';
import { NO_FILTERS } from '../../find/filters.ts';
import { useServices } from '../../services.ts';
import { FilterPanel } from './FilterPanel.tsx';
import type { ValueFacet } from './filter-words.ts';
import { useFacetCounts } from './use-facet-counts.ts';
import type { LogRow, LogRows } from './use-log-rows.ts';

const ONE_VALUE = { kinds: 'kind', secondChances: 'secondChance', languages: 'language' } as const;

/** The lists by which nothing can be told apart: all entries have the same. */
function uniform(rows: readonly LogRow[]): ReadonlySet<ValueFacet> {
  const facets = Object.keys(ONE_VALUE) as (keyof typeof ONE_VALUE)[];
  return new Set(
    facets.filter((facet) => {
      const field = ONE_VALUE[facet];
      return rows.every((row) => row[field] === rows[0]?.[field]);
    }),
  );
}

interface FiltersProps {
  view: LogView;
  shown: LogRows;
  /** Ids of the entries of which something is due. */
  dueIds: ReadonlySet<string>;
  isOpen: boolean;
  onChange: (filters: LogView['filters']) => void;
}

/** The filter panel with its counts, which are only made while it is open. */
export function Filters({ view, shown, dueIds, isOpen, onChange }: FiltersProps) {
  const { copy } = useServices();
  const counts = useFacetCounts(isOpen, shown, view.filters, dueIds);
  const address = addressOf(view);
  const dull = useMemo(() => uniform(shown.all()), []);
  const [copied, setCopied] = useState<{ address: string; says: string } | null>(null);

  async function copyLink(): Promise<void> {
    const done = await copy(`${location.origin}${location.pathname}${address}`);
    setCopied({ address, says: text(done ? 'copied' : 'notCopied') });
  }

  return (
    <FilterPanel
      filters={view.filters}
      counts={counts}
      dull={dull}
      onChange={onChange}
      onCopyLink={() => void copyLink()}
      onClear={() => onChange(NO_FILTERS)}
      copied={copied?.address === address ? copied.says : null}
    />
  );
}
