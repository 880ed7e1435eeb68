import { useMemo } from 'preact/hooks';
import { TABLE_IDS } from '../../../insights/definitions.ts';
import { numberRows } from '../../../insights/number-rows.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { usePageFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { AnswerChart, DelayChart, FunnelChart } from './FunnelCharts.tsx';
import { GuessChart } from './GuessChart.tsx';
import styles from './Insights.module.css';
import { LessonsPart } from './LessonsPart.tsx';
import { CompetitorChart, KindChart, LanguageChart, OrganisationChart, OutcomeChart } from './LossCharts.tsx';
import { logLinkOf } from './log-links.ts';
import { MonthChart } from './MonthChart.tsx';
import { ReasonChart } from './ReasonChart.tsx';
import { ChanceChart, ValueChart } from './ReturnCharts.tsx';
import { ScopeChoice, scopeText } from './ScopeChoice.tsx';
import { filtersOf, type Period, type Scope } from './scope.ts';
import { TasksPart } from './TasksPart.tsx';
import { useCopyCsv } from './use-copy-csv.ts';
import type { Counted } from './use-insights.ts';

const TITLES: Record<Period, TextKey> = {
  all: 'insTitleAll',
  twelve: 'insTitleTwelve',
  year: 'insTitleYear',
};

interface FiguresProps {
  counted: Counted;
  /** As chosen; the figures say themselves of what they are. */
  scope: Scope;
  onChange: (change: Partial<Scope>) => void;
}

/** All figures of a scope: lessons and what is to do first, statistics last. */
export function Figures({ counted, scope, onChange }: FiguresProps) {
  const heading = usePageFocus();
  const { now } = useServices();
  const { said, copy } = useCopyCsv();
  const { insights, lessons } = counted;
  const props = useMemo(
    () => ({
      figures: insights,
      numbers: numberRows(insights, lessons),
      link: logLinkOf(filtersOf(counted.scope, now())),
    }),
    [counted],
  );
  const isTrend = insights.trust === 'trend';
  return (
    <main class={styles.insights}>
      <div class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {text(isTrend ? TITLES[counted.scope.period] : 'insTitleFew')}
        </h1>
        <p class={styles.printed}>{scopeText(counted.scope)}</p>
        <div class={styles.acts}>
          <ScopeChoice scope={scope} onChange={onChange} />
          <div class={styles.choice}>
            <Button onClick={() => copy(TABLE_IDS.map((table) => props.numbers[table]))}>
              {text('insCopyCsv')}
            </Button>
            <Button onClick={() => print()}>{text('insPrint')}</Button>
          </div>
        </div>
        <p class={styles.said} role="status">
          {said}
        </p>
        <TasksPart tasks={insights.tasks} link={props.link} />
        {!isTrend && <p class={styles.note}>{text('insFew', entriesText(insights.total))}</p>}
      </div>
      <div class={styles.charts}>
        <LessonsPart {...props} lessons={lessons} />
        <GuessChart {...props} />
        <FunnelChart {...props} />
        <OutcomeChart {...props} />
        <ReasonChart {...props} />
        <MonthChart {...props} />
        <ChanceChart {...props} />
        <AnswerChart {...props} />
        <DelayChart {...props} />
        <ValueChart {...props} />
        <CompetitorChart {...props} />
        <OrganisationChart {...props} />
        <LanguageChart {...props} />
        <KindChart {...props} />
      </div>
    </main>
  );
}
