import { text } from '../../../platform/text.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import { TrendLine } from '../../ui/TrendLine.tsx';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { monthText, numberText, ofText } from './figure-words.ts';
import { NoKey } from './GroupChart.tsx';
import { daysOfMonth } from './log-links.ts';
import { useMoreRows } from './use-more-rows.tsx';

const FIRST = 12;

/** The line of months, and its numbers beneath, newest first; nothing while there is no trend. */
export function MonthChart({ figures, numbers, link }: ChartProps) {
  const { rows, trend, undated } = figures.months;
  const months = rows.flatMap(({ key, count }) => (key === null ? [] : [{ key, count }])).reverse();
  const [shown, more] = useMoreRows(months, FIRST);
  const [first, last] = [trend?.[0], trend?.at(-1)];
  if (!trend || !first || !last) return null;
  const most = trend.reduce((a, b) => (b.count > a.count ? b : a));
  return (
    <Chart
      of={['months']}
      title={text('insMonths')}
      sentence={text('insMonthsMost', monthText(most.month), numberText(most.count))}
      notes={[
        more,
        undated.count > 0 && text('insUndated', ofText(undated)),
        <NoKey key="none" rows={rows} textKey="insNoMonth" />,
      ]}
      numbers={numbers}
    >
      {trend.length > 1 && (
        <TrendLine
          values={trend.map(({ count }) => count)}
          first={monthText(first.month, 'short')}
          last={monthText(last.month, 'short')}
          highest={numberText(most.count)}
        />
      )}
      <BarTable
        caption={text('insMonths')}
        rowsAre={text('insMonth')}
        columns={[text('insCount')]}
        isBare
        rows={shown.map(({ key, count }) => ({
          key,
          label: monthText(key),
          href: link(daysOfMonth(key)),
          bars: [],
          cells: [numberText(count)],
        }))}
      />
    </Chart>
  );
}
