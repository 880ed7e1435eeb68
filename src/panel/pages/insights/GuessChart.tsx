import type { GuessTable } from '../../../insights/guesses.ts';
import { text } from '../../../platform/text.ts';
import { reasonLabel } from '../../labels.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import { Chart } from './Chart.tsx';
import { type ChartProps, LEAST_FOR_BARS } from './chart-props.ts';
import { numberText, ofText, timesText } from './figure-words.ts';
import { useMoreRows } from './use-more-rows.tsx';

const FIRST = 6;

/** "You guessed price 19 times. They said it 8 times." Null where nothing was overrated. */
function sentenceOf({ overrated }: GuessTable): string | null {
  if (!overrated) return null;
  const { key, guessed, told } = overrated;
  const [reason, times] = [reasonLabel(key), timesText(guessed.count)];
  return told.count === 0
    ? text('insGuessNever', reason, times)
    : text('insGuessSentence', reason, times, timesText(told.count));
}

/** What was guessed against what was told, over the entries that have both. */
export function GuessChart({ figures, numbers }: ChartProps) {
  const { guesses } = figures;
  const { rows, compared, surprised } = guesses;
  // As the sheets show them: what they said comes first.
  const bySaid = [...rows].sort((a, b) => b.told.count - a.told.count);
  const [shown, more] = useMoreRows(bySaid, FIRST);
  const most = Math.max(1, ...rows.flatMap(({ guessed, told }) => [guessed.count, told.count]));
  if (compared.count === 0) {
    return (
      <Chart of={['guesses']} title={text('insGuesses')} numbers={numbers}>
        <p>{text('insGuessNone')}</p>
      </Chart>
    );
  }
  const held = { count: compared.count - surprised.count, of: compared.count };
  return (
    <Chart
      of={['guesses']}
      title={text('insGuesses')}
      sentence={sentenceOf(guesses) ?? text('insGuessHeld', ofText(held))}
      {...(compared.count >= LEAST_FOR_BARS && {
        legend: { solid: text('insLegendSaid'), outline: text('insLegendGuessed') },
      })}
      notes={[
        more,
        guesses.overrated && text('insGuessHeld', ofText(held)),
        text('insGuessCompared', ofText(compared)),
      ]}
      numbers={numbers}
    >
      <BarTable
        caption={text('insGuesses')}
        rowsAre={text('insReason')}
        columns={[text('insSaid'), text('insGuessed')]}
        hasHead
        isBare={compared.count < LEAST_FOR_BARS}
        rows={shown.map(({ key, told, guessed }) => ({
          key,
          label: reasonLabel(key),
          bars: [
            { part: told.count / most, look: 'solid' as const },
            { part: guessed.count / most, look: 'outline' as const },
          ].filter(({ part }) => part > 0),
          cells: [numberText(told.count), numberText(guessed.count)],
        }))}
      />
    </Chart>
  );
}
