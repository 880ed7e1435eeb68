import { ANSWERS, type AnswerId, type FunnelStepId } from '../../../insights/funnel.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { BarTable } from '../../ui/BarTable.tsx';
import { Chart } from './Chart.tsx';
import { type ChartProps, LEAST_FOR_BARS } from './chart-props.ts';
import { daysText, numberText, ofText, shareText, timesText } from './figure-words.ts';

const STEPS: Record<FunnelStepId, TextKey> = {
  asked: 'insStepAsked',
  accepted: 'insStepAccepted',
  held: 'insStepHeld',
  thanked: 'insStepThanked',
  'thanked-in-time': 'insStepInTime',
};

const ANSWER_NAMES: Record<AnswerId, TextKey> = {
  accepted: 'insAnswerAccepted',
  written: 'insAnswerWritten',
  declined: 'insAnswerDeclined',
  none: 'insAnswerNone',
  waiting: 'insAnswerWaiting',
};

/** From the no to the thanks, with the user's own rates. */
export function FunnelChart({ figures, numbers, link }: ChartProps) {
  const { steps, total, inWriting, unasked } = figures.funnel;
  const count = (wanted: FunnelStepId) => steps.find(({ key }) => key === wanted)?.count ?? 0;
  const asked = count('asked');
  const notes = [
    inWriting.count > 0 && text('insInWriting', ofText(inWriting)),
    unasked.count > 0 && text('insUnasked', ofText(unasked)),
  ];
  if (asked === 0) {
    return (
      <Chart of={['funnel']} title={text('insFunnel')} notes={notes} numbers={numbers}>
        <p>{text('insFunnelNone')}</p>
      </Chart>
    );
  }
  const hasShares = steps.some(({ share }) => share !== null);
  const reached = steps.map((step) => ({
    key: step.key as string,
    label: text(STEPS[step.key]),
    href: null,
    bars: [{ part: step.count / total, look: 'solid' as const }].filter(({ part }) => part > 0),
    cells: [ofText(step), ...(hasShares ? [shareText(step.share)] : [])],
  }));
  const all = {
    key: 'log',
    label: text('insStepLog'),
    href: link({}),
    bars: [{ part: 1, look: 'solid' as const }],
    cells: [numberText(total), ...(hasShares ? [''] : [])],
  };
  return (
    <Chart
      of={['funnel']}
      title={text('insFunnel')}
      sentence={text(
        'insFunnelSentence',
        timesText(asked),
        numberText(count('accepted')),
        numberText(count('held')),
      )}
      notes={notes}
      numbers={numbers}
    >
      <BarTable
        caption={text('insFunnel')}
        rowsAre={text('insStep')}
        columns={[text('insOfStepBefore'), ...(hasShares ? [text('insShare')] : [])]}
        isBare={total < LEAST_FOR_BARS}
        rows={[all, ...reached]}
      />
    </Chart>
  );
}

/** How requests were answered. */
export function AnswerChart({ figures, numbers }: ChartProps) {
  const { answers } = figures.funnel;
  const rows = ANSWERS.map((key) => ({ key, ...answers[key] })).filter(({ count }) => count > 0);
  const [first] = rows;
  if (!first) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  const hasShares = rows.some(({ share }) => share !== null);
  return (
    <Chart of={['answers']} title={text('insAnswers')} numbers={numbers}>
      <BarTable
        caption={text('insAnswers')}
        rowsAre={text('insAnswer')}
        columns={hasShares ? [text('insCount'), text('insShare')] : [text('insCount')]}
        isBare={first.of < LEAST_FOR_BARS}
        rows={rows.map(({ key, count, share }) => ({
          key,
          label: text(ANSWER_NAMES[key]),
          bars: [{ part: count / most, look: 'solid' }],
          cells: [numberText(count), ...(hasShares ? [shareText(share)] : [])],
        }))}
      />
    </Chart>
  );
}

/** Days from the no to the request, and from there to the call. */
export function DelayChart({ figures, numbers }: ChartProps) {
  const { noToAsk, askToCall } = figures.delays;
  const rows = [
    { key: 'insNoToAsk' as const, ...noToAsk },
    { key: 'insAskToCall' as const, ...askToCall },
  ].filter(({ days }) => days.length > 0);
  if (rows.length === 0) return null;
  return (
    <Chart
      of={['delays']}
      title={text('insDelays')}
      sentence={noToAsk.quartiles && text('insDelaySentence', daysText(noToAsk.quartiles.median))}
      numbers={numbers}
    >
      <BarTable
        caption={text('insDelays')}
        rowsAre={text('insDelay')}
        columns={[text('insMedian'), text('insMiddleHalf'), text('insCount')]}
        hasHead
        isBare
        isRoomy
        rows={rows.map(({ key, days, quartiles }) => ({
          key,
          label: text(key),
          bars: [],
          cells: quartiles
            ? [
                daysText(quartiles.median),
                text(
                  'insFromTo',
                  numberText(Math.round(quartiles.lower * 10) / 10),
                  daysText(quartiles.upper),
                ),
                numberText(days.length),
              ]
            : [text('insNeedsFive'), '', numberText(days.length)],
        }))}
      />
    </Chart>
  );
}
