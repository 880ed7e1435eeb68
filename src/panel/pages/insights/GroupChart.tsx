import type { ComponentChildren } from 'preact';
import type { TableId } from '../../../insights/definitions.ts';
import type { Row } from '../../../insights/figures.ts';
import type { Rows } from '../../../insights/number-rows.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import type { Filters } from '../../find/filters.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import page from '../../ui/Page.module.css';
import { Chart } from './Chart.tsx';
import { LEAST_FOR_BARS } from './chart-props.ts';
import { numberText, ofText, shareText } from './figure-words.ts';
import type { LogLink } from './log-links.ts';
import { useMoreRows } from './use-more-rows.tsx';

export interface Group extends Row<string> {
  label: string;
  /** Null: the log has no such filter. */
  filter: Partial<Filters> | null;
}

interface GroupChartProps {
  of: TableId;
  title: string;
  rowsAre: string;
  rows: readonly Group[];
  sentence?: string | null;
  notes?: readonly ComponentChildren[];
  numbers: Record<TableId, Rows>;
  link: LogLink;
}

/** As many rows as tell something at a look. */
const FIRST = 8;

/** How many entries each group has, with its share where it has enough. */
export function GroupChart({
  of,
  title,
  rowsAre,
  rows,
  sentence,
  notes = [],
  numbers,
  link,
}: GroupChartProps) {
  const [shown, more] = useMoreRows(rows, FIRST);
  const most = Math.max(1, ...rows.slice(0, 1).map(({ count }) => count));
  const hasShares = rows.some(({ share }) => share !== null);
  return (
    <Chart of={[of]} title={title} sentence={sentence ?? null} notes={[more, ...notes]} numbers={numbers}>
      <BarTable
        caption={title}
        rowsAre={rowsAre}
        columns={hasShares ? [text('insCount'), text('insShare')] : [text('insCount')]}
        isBare={(rows[0]?.of ?? 0) < LEAST_FOR_BARS}
        rows={shown.map(({ key, label, filter, count, share }) => ({
          key,
          label,
          href: filter && link(filter),
          bars: [{ part: count / most, look: 'solid' }],
          cells: hasShares ? [numberText(count), shareText(share)] : [numberText(count)],
        }))}
      />
    </Chart>
  );
}

/** The rows of a table that have a key, and a sentence about those that have none. */
export function groupsOf<Key extends string>(
  rows: readonly Row<Key | null>[],
  labelOf: (row: Row<Key | null>, key: Key) => string,
  filterOf: (key: Key) => Partial<Filters> | null,
): Group[] {
  return rows.flatMap((row) =>
    row.key === null
      ? []
      : [{ ...row, key: row.key, label: labelOf(row, row.key), filter: filterOf(row.key) }],
  );
}

/** "6 of 11 name nobody", with the way to them; nothing where there are none. */
export function NoKey({
  rows,
  textKey,
  href,
}: {
  rows: readonly Row<string | null>[];
  textKey: TextKey;
  href?: string;
}) {
  const none = rows.find(({ key }) => key === null);
  if (!none) return null;
  const words = text(textKey, ofText(none));
  return href ? (
    <a class={page.link} href={href}>
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
}
