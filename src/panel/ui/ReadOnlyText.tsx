import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import field from './Field.module.css';
import styles from './ReadOnlyText.module.css';

interface ReadOnlyTextProps {
  label: string;
  value: string;
  areaRef?: RefObject<HTMLTextAreaElement | null>;
}

/** A long text for machines, to be looked over: it scrolls in its own box and cannot be changed. */
export function ReadOnlyText({ label, value, areaRef }: ReadOnlyTextProps) {
  const id = useId();
  return (
    <div class={field.field}>
      <label class={field.label} for={id}>
        {label}
      </label>
      <textarea
        ref={areaRef ?? null}
        id={id}
        class={`${field.box} ${styles.box}`}
        readOnly
        spellcheck={false}
        lang="en"
        dir="ltr"
        wrap="off"
        value={value}
      />
    </div>
  );
}
