import type { SecondChance } from '../../../model.ts';
import { countText, formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { moneyText } from '../../money.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { numberText, ofText } from './figure-words.ts';

const CHANCES: Record<Exclude<SecondChance, 'none'>, TextKey> = {
  talking: 'secondChanceTalking',
  won: 'secondChanceWon',
};

/** Who came back after a no. */
export function ChanceChart({ figures, numbers, link }: ChartProps) {
  const { rows, wonBack } = figures.secondChances;
  const back = rows.flatMap(({ key, count }) => (key === 'none' ? [] : [{ key, count }]));
  if (back.length === 0) {
    return (
      <Chart of={['secondChances']} title={text('insChances')} numbers={numbers}>
        <p>{text('insNoneCameBack')}</p>
      </Chart>
    );
  }
  return (
    <Chart
      of={['secondChances']}
      title={text('insChances')}
      sentence={countText(wonBack.of, { one: 'insCameBackOne', other: 'insCameBackMany' })}
      notes={[wonBack.share !== null && text('insWonOfChances', ofText(wonBack))]}
      numbers={numbers}
    >
      <BarTable
        caption={text('insChances')}
        rowsAre={text('insSecondChance')}
        columns={[text('insCount')]}
        isBare
        rows={back.map(({ key, count }) => ({
          key,
          label: text(CHANCES[key]),
          href: link({ secondChances: [key] }),
          bars: [],
          cells: [numberText(count)],
        }))}
      />
    </Chart>
  );
}

/** An amount in a currency, also one that a file brought and no list knows. */
function amountText(amount: number, currency: string): string {
  const locale = formatLocale();
  return /^[A-Z]{3}$/.test(currency)
    ? moneyText({ amount, currency }, locale)
    : `${new Intl.NumberFormat(locale).format(amount)} ${currency}`;
}

/** What it was worth, each currency for itself. */
export function ValueChart({ figures, numbers }: ChartProps) {
  const { rows, unvalued } = figures.values;
  if (rows.length === 0) return null;
  return (
    <Chart
      of={['values']}
      title={text('insValues')}
      notes={[unvalued.count > 0 && text('insUnvalued', ofText(unvalued))]}
      numbers={numbers}
    >
      <BarTable
        caption={text('insValues')}
        rowsAre={text('insCurrency')}
        columns={[text('insNotWon'), text('insWonBackLater')]}
        hasHead
        isBare
        isRoomy
        rows={rows.map(({ key, lost, wonBack }) => ({
          key,
          label: key,
          bars: [],
          cells: [amountText(lost.amount, key), amountText(wonBack.amount, key)],
        }))}
      />
    </Chart>
  );
}
