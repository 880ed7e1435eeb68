import { ChevronDownIcon } from './icons.tsx';
import styles from './Select.module.css';

export interface SelectOption {
  value: string;
  label: string;
  /** What the closed select shows of it, if not the label. */
  shown?: string;
}

export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

interface SelectProps {
  /** Its name, unless a label points at `id`. */
  label?: string;
  id?: string;
  /** The id of what says its effect. */
  describedBy?: string;
  value: string;
  /** Groups, or one list without a heading. */
  options: readonly SelectOption[] | readonly SelectGroup[];
  onChange: (value: string) => void;
  /** Called when somebody comes to it, by pointer or key. */
  onMeet?: () => void;
  /** A quiet button, or nothing but its words until it is met. */
  look?: 'filled' | 'bare';
}

const isGroup = (item: SelectOption | SelectGroup): item is SelectGroup => 'options' in item;

const asOption = (option: SelectOption) => (
  <option key={option.value} value={option.value}>
    {option.label}
  </option>
);

/**
 * A native select that lies unseen over its chosen words: the words wrap like any text, which no browser's own
 * select does, and the box is as wide as they are.
 */
export function Select({
  label,
  id,
  describedBy,
  value,
  options,
  onChange,
  onMeet,
  look = 'filled',
}: SelectProps) {
  const all = options.flatMap((item) => (isGroup(item) ? item.options : [item]));
  const chosen = all.find((option) => option.value === value);
  return (
    <span class={`${styles.frame} ${styles[look]}`} onFocusIn={onMeet} onPointerEnter={onMeet}>
      <span class={styles.shown} aria-hidden="true">
        {chosen?.shown ?? chosen?.label ?? value}
      </span>
      <ChevronDownIcon size="small" />
      <select
        class={styles.select}
        {...(id ? { id } : {})}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((item) =>
          isGroup(item) ? (
            <optgroup key={item.label} label={item.label}>
              {item.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(item)
          ),
        )}
      </select>
    </span>
  );
}
