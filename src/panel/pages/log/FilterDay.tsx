import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../model.ts';
import { Field } from '../../ui/Field.tsx';

/** While a year is typed it passes through those of antiquity. */
const EARLIEST = '1000';

interface FilterDayProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day that may be left open. */
export function FilterDay({ label, value, onChange }: FilterDayProps) {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  return (
    <Field
      label={label}
      type="date"
      value={typed}
      onInput={(day) => {
        setTyped(day);
        if (day === '') onChange(null);
        else if (day >= EARLIEST) onChange(day);
      }}
    />
  );
}
