import { useMemo, useState } from 'preact/hooks';
import { formatLocale, text } from '../platform/text.ts';
import { currencies } from './money.ts';
import { Select } from './ui/Select.tsx';

interface CurrencySelectProps {
  /** ISO 4217. */
  value: string;
  look: 'filled' | 'bare';
  onChange: (currency: string) => void;
}

/** Every currency by its code, the usual ones first; all the others are not listed before somebody comes to it. */
export function CurrencySelect({ value, look, onChange }: CurrencySelectProps) {
  const [isMet, setMet] = useState(false);
  const groups = useMemo(() => {
    const { first, rest } = currencies(formatLocale());
    const asOptions = (named: typeof first) =>
      named.map(({ code, name }) => ({ value: code, label: name, shown: code }));
    const others = isMet ? rest : rest.filter(({ code }) => code === value);
    return [
      { label: text('currenciesUsual'), options: asOptions(first) },
      ...(others.length > 0 ? [{ label: text('currenciesAll'), options: asOptions(others) }] : []),
    ];
  }, [isMet, value]);
  return (
    <Select
      label={text('factCurrency')}
      look={look}
      value={value}
      options={groups}
      onChange={onChange}
      onMeet={() => setMet(true)}
    />
  );
}
