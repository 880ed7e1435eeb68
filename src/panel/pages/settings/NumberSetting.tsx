import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { Field } from '../../ui/Field.tsx';

interface NumberSettingProps {
  label: string;
  effect: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds; anything else is said below it, and the number before it stays in force. */
export function NumberSetting({ label, effect, value, min, max, onChange }: NumberSettingProps) {
  const [typed, setTyped] = useState(String(value));
  const [problem, setProblem] = useState<string | null>(null);
  // Changed in another window: shown, unless something wrong stands here to be mended.
  useEffect(() => {
    if (problem === null) setTyped(String(value));
  }, [value]);

  function take(words: string): void {
    setTyped(words);
    const number = Number(words);
    const fits = /^\d+$/.test(words.trim()) && number >= min && number <= max;
    setProblem(fits ? null : text('settingNumberWrong', min, max, value));
    if (fits && number !== value) onChange(number);
  }

  return (
    <Field
      label={label}
      hint={effect}
      problem={problem}
      type="number"
      min={min}
      max={max}
      value={typed}
      onInput={take}
    />
  );
}
