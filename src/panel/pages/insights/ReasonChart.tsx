import { text } from '../../../platform/text.ts';
import { reasonLabel } from '../../labels.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import { Chart } from './Chart.tsx';
import { type ChartProps, LEAST_FOR_BARS } from './chart-props.ts';
import { numberText, ofText, shareText } from './figure-words.ts';
import { NoKey } from './GroupChart.tsx';

/** Why, by the best evidence that each entry has; what is only guessed is told apart. */
export function ReasonChart({ figures, numbers, link }: ChartProps) {
  const { rows, onlyGuessed, total } = figures.reasons;
  const known = rows.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }]));
  const [first] = known;
  if (!first) return null;
  const guessed = ({ count, share }: typeof onlyGuessed) =>
    share === null || count === 0 ? numberText(count) : `${numberText(count)} (${shareText(share)})`;
  const hasSentence = first.share !== null && first.key !== 'not_said';
  return (
    <Chart
      of={['reasons']}
      title={text('insReasons')}
      sentence={hasSentence ? text('insReasonsSentence', reasonLabel(first.key), ofText(first)) : null}
      {...(total >= LEAST_FOR_BARS && {
        legend: { solid: text('insLegendKnown'), outline: text('insLegendOnlyGuessed') },
      })}
      notes={[
        onlyGuessed.count > 0 && text('insOnlyGuessedNote', ofText(onlyGuessed)),
        <NoKey key="none" rows={rows} textKey="insNoReason" />,
      ]}
      numbers={numbers}
    >
      <BarTable
        caption={text('insReasons')}
        rowsAre={text('insReason')}
        columns={[text('insCount'), text('insGuessed')]}
        hasHead
        isStacked
        isBare={total < LEAST_FOR_BARS}
        rows={known.map(({ key, count, levels }) => ({
          key,
          label: reasonLabel(key),
          href: link({ reasons: [key] }),
          bars: [
            { part: (count - levels.guess.count) / first.count, look: 'solid' as const },
            { part: levels.guess.count / first.count, look: 'outline' as const },
          ].filter(({ part }) => part > 0),
          cells: [numberText(count), guessed(levels.guess)],
        }))}
      />
    </Chart>
  );
}
