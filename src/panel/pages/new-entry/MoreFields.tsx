import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { CurrencySelect } from '../../CurrencySelect.tsx';
import { stageOptions } from '../../stages.ts';
import { FactSelect, Facts } from '../../ui/FactLine.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import { amountWrong } from '../../use-usual-currency.ts';
import { EMPTY_FORM, type NewEntryForm } from './form.ts';
import styles from './NewEntry.module.css';

const FIELDS = ['amount', 'stage', 'competitor', 'notes'] as const;

interface MoreFieldsProps {
  form: NewEntryForm;
  /** The currency where none is chosen. */
  usualCurrency: string;
  isAmountWrong: boolean;
  amountRef: RefObject<HTMLInputElement | null>;
  onChange: (part: Partial<NewEntryForm>) => void;
}

/** What can wait: folded away, unless something stands there or is to be mended. */
export function MoreFields({ form, usualCurrency, isAmountWrong, amountRef, onChange }: MoreFieldsProps) {
  const [isOpen, setOpen] = useState(FIELDS.some((name) => form[name] !== EMPTY_FORM[name]));
  return (
    <details
      class={styles.more}
      open={isOpen || isAmountWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text('newMore')}</summary>
      <div class={styles.fields}>
        <div class={styles.amount}>
          <Field
            label={text('factValue')}
            placeholder={text('optional')}
            inputMode="decimal"
            value={form.amount}
            onInput={(amount) => onChange({ amount })}
            problem={isAmountWrong ? amountWrong() : null}
            inputRef={amountRef}
          />
          <CurrencySelect
            look="filled"
            value={form.currency ?? usualCurrency}
            onChange={(currency) => onChange({ currency })}
          />
        </div>
        <Facts>
          <FactSelect
            fact="stage"
            label={text('factStage')}
            value={form.stage ?? 'unsaid'}
            options={[{ id: 'unsaid', label: text('factUnsaid') }, ...stageOptions()]}
            onChange={(id) => onChange({ stage: id === 'unsaid' ? null : id })}
          />
        </Facts>
        <Field
          label={text('learnCompetitor')}
          placeholder={text('optional')}
          value={form.competitor}
          onInput={(competitor) => onChange({ competitor })}
        />
        <TextArea label={text('notes')} value={form.notes} onInput={(notes) => onChange({ notes })} />
      </div>
    </details>
  );
}
