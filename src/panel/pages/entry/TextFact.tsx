import { useState } from 'preact/hooks';
import type { Facts } from '../../fact-saves.ts';
import { FactText } from '../../ui/FactLine.tsx';
import type { EntryFactEdits } from './use-facts.ts';

interface TextFactProps {
  facts: EntryFactEdits;
  name: Exclude<keyof Facts, 'value'>;
  label: string;
  /** What is wrong with the words; null: nothing. Wrong words stay in the field and are not saved. */
  check?: (words: string) => string | null;
  inputMode?: 'email' | 'url';
}

/** A fact in words, changed in place; Escape puts back what stood there. */
export function TextFact({ facts, name, label, check, inputMode }: TextFactProps) {
  /** Words that cannot be saved as they are. */
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function type(words: string): void {
    const isWrong = (check?.(words.trim()) ?? null) !== null;
    setWrong(isWrong ? words : null);
    if (isWrong) return;
    setProblem(null);
    facts.type({ [name]: words });
  }

  return (
    <FactText
      label={label}
      value={wrong ?? facts.fields[name]}
      problem={problem}
      {...(inputMode ? { inputMode } : {})}
      onInput={type}
      onKeep={() => {
        if (wrong !== null) setProblem(check?.(wrong.trim()) ?? null);
        else void facts.keep(name, label);
      }}
      onRestore={() => {
        setWrong(null);
        setProblem(null);
        facts.restore(name);
      }}
    />
  );
}
