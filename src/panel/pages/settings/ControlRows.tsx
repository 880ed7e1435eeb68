import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { Settings } from '../../services.ts';
import field from '../../ui/Field.module.css';
import page from '../../ui/Page.module.css';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { SwitchBox } from '../../ui/SwitchBox.tsx';
import styles from './Row.module.css';
import { type ControlIds, Row } from './Row.tsx';
import type { RowId } from './setting-texts.ts';

interface SwitchRowProps {
  id: RowId;
  isOn: boolean;
  isUsuallyOn: boolean;
  onChange: (isOn: boolean) => void;
  /** As `Row`'s. */
  reset?: { differs: boolean; change: Partial<Settings> };
  children?: ComponentChildren;
}

/** A setting that is on or off. */
export function SwitchRow({ id, isOn, isUsuallyOn, onChange, reset, children }: SwitchRowProps) {
  return (
    <Row
      id={id}
      usual={text(isUsuallyOn ? 'settingOn' : 'settingOff')}
      {...(reset ? { reset } : {})}
      control={(ids) => <SwitchBox id={ids.id} describedBy={ids.effectId} isOn={isOn} onChange={onChange} />}
    >
      {children}
    </Row>
  );
}

interface SelectRowProps<Value extends string> {
  id: RowId;
  value: Value;
  usual: Value;
  options: readonly (SelectOption & { value: Value })[];
  onChange: (value: Value) => void;
  children?: ComponentChildren;
}

/** A setting that is one of a few. */
export function SelectRow<Value extends string>(props: SelectRowProps<Value>) {
  const { id, value, usual, options, onChange, children } = props;
  return (
    <Row
      id={id}
      usual={options.find((option) => option.value === usual)?.label ?? usual}
      control={(ids) => (
        <Select
          id={ids.id}
          describedBy={ids.effectId}
          value={value}
          options={options}
          onChange={(chosen) => onChange(chosen as Value)}
        />
      )}
    >
      {children}
    </Row>
  );
}

interface InputProps {
  ids: ControlIds;
  type: 'text' | 'time' | 'number';
  value: string;
  onInput: (value: string) => void;
  min?: number;
  max?: number;
  problemId?: string | null;
}

/** A native field beside its label. */
export function Input({ ids, type, value, onInput, min, max, problemId = null }: InputProps) {
  return (
    <input
      id={ids.id}
      // Preact's types allow no choice of types in one element.
      type={type as 'text'}
      {...(min !== undefined ? { min } : {})}
      {...(max !== undefined ? { max } : {})}
      class={`${field.box} ${styles[type]}`}
      autocomplete="off"
      value={value}
      aria-invalid={problemId ? true : undefined}
      aria-describedby={problemId ? `${ids.effectId} ${problemId}` : ids.effectId}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

interface NumberRowProps {
  id: RowId;
  value: number;
  usual: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds; anything else is said below it, and the number before it stays in force. */
export function NumberRow({ id, value, usual, min, max, onChange }: NumberRowProps) {
  const number = useTypedNumber({ value, min, max, onChange });
  return (
    <Row
      id={id}
      usual={String(usual)}
      control={(ids) => (
        <Input
          ids={ids}
          type="number"
          min={min}
          max={max}
          value={number.typed}
          onInput={number.take}
          problemId={number.problem && `${ids.id}-problem`}
        />
      )}
      below={(ids) =>
        number.problem && (
          <p id={`${ids.id}-problem`} class={page.problem}>
            {number.problem}
          </p>
        )
      }
    />
  );
}

/** What is typed where a whole number is wanted, and what is wrong with it. */
export function useTypedNumber({
  value,
  min,
  max,
  onChange,
}: Pick<NumberRowProps, 'value' | 'min' | 'max' | 'onChange'>) {
  const [typed, setTyped] = useState(String(value));
  const [problem, setProblem] = useState<string | null>(null);
  // Changed in another window, or put back: shown, unless something wrong stands here to be mended.
  useEffect(() => {
    if (problem === null) setTyped(String(value));
  }, [value]);
  return {
    typed,
    problem,
    take(words: string) {
      setTyped(words);
      const number = Number(words);
      const fits = /^\d+$/.test(words.trim()) && number >= min && number <= max;
      setProblem(fits ? null : text('settingNumberWrong', min, max, value));
      if (fits && number !== value) onChange(number);
    },
  };
}
