import { type TextKey, text } from '../../../platform/text.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Insights.module.css';
import { kindLabel } from './kind-label.ts';
import { KINDS, PERIODS, type Period, type Scope } from './scope.ts';

const PERIOD_NAMES: Record<Period, TextKey> = {
  all: 'insPeriodAll',
  twelve: 'insPeriodTwelve',
  year: 'insPeriodYear',
};

/** "This year · Tender", for paper, where nothing can be chosen. */
export const scopeText = ({ period, kind }: Scope): string =>
  `${text(PERIOD_NAMES[period])} · ${kind ? kindLabel(kind) : text('insAllKinds')}`;

interface ScopeChoiceProps {
  scope: Scope;
  onChange: (change: Partial<Scope>) => void;
}

/** Which entries the figures are of. */
export function ScopeChoice({ scope, onChange }: ScopeChoiceProps) {
  return (
    <div class={styles.choice}>
      <Select
        label={text('insPeriod')}
        value={scope.period}
        options={PERIODS.map((value) => ({ value, label: text(PERIOD_NAMES[value]) }))}
        onChange={(value) => onChange({ period: PERIODS.find((one) => one === value) ?? 'all' })}
      />
      <Select
        label={text('insKind')}
        value={scope.kind ?? ''}
        options={[
          { value: '', label: text('insAllKinds') },
          ...KINDS.map((value) => ({ value, label: kindLabel(value) })),
        ]}
        onChange={(value) => onChange({ kind: KINDS.find((one) => one === value) ?? null })}
      />
    </div>
  );
}
