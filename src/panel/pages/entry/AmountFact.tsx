import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { CurrencySelect } from '../../CurrencySelect.tsx';
import { amountIn, amountText } from '../../money.ts';
import { FactText } from '../../ui/FactLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { amountWrong, useUsualCurrency } from '../../use-usual-currency.ts';
import type { EntryFactEdits } from './use-facts.ts';

interface AmountFactProps {
  entry: Opportunity;
  facts: EntryFactEdits;
  steps: Steps;
}

/** What it would have been worth. An amount that cannot be read stays in the field, with what to do. */
export function AmountFact({ entry, facts, steps }: AmountFactProps) {
  const label = text('factValue');
  const { value } = facts.fields;
  const usual = useUsualCurrency();
  /** Chosen before there is an amount. */
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = value?.currency ?? chosen ?? usual;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = value === null ? '' : amountText(value.amount, formatLocale());

  function type(words: string): void {
    setTyped(words);
    const amount = amountIn(words);
    if (amount === 'wrong') return;
    setWrong(false);
    facts.type({ value: amount === null ? null : { amount, currency } });
  }

  async function keep(): Promise<void> {
    if (typed === null) return;
    if (amountIn(typed) === 'wrong') setWrong(true);
    else if (await facts.keep('value', label)) setTyped(null);
  }

  function choose(code: string): void {
    setChosen(code);
    if (entry.value) void steps.set({ value: { ...entry.value, currency: code } }, text('changedTo', label));
  }

  return (
    <FactText
      label={label}
      value={typed ?? shown}
      inputMode="decimal"
      problem={isWrong ? amountWrong() : null}
      onInput={type}
      onKeep={() => void keep()}
      onRestore={() => {
        setTyped(null);
        setWrong(false);
        facts.restore('value');
      }}
    >
      <CurrencySelect look="bare" value={currency} onChange={choose} />
    </FactText>
  );
}
