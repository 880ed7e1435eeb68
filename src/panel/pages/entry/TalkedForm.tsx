import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { LONGEST, SHORTEST } from '../schedule/plan-fields.ts';

interface TalkedFormProps {
  /** As far as it is known beforehand. */
  minutes: number;
  onTalked: (minutes: number) => void;
  onCancel: () => void;
}

/** How long they talked. */
export function TalkedForm({ minutes, onTalked, onCancel }: TalkedFormProps) {
  const [typed, setTyped] = useState(String(minutes));
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function talked(): void {
    const length = Number(typed);
    const isLength = Number.isInteger(length) && length >= SHORTEST && length <= LONGEST;
    setWrong(!isLength);
    if (isLength) onTalked(length);
  }

  return (
    <form
      class={page.thought}
      // What is wrong is said in the panel's own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        talked();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <Field
        label={text('scheduleMinutes')}
        type="number"
        min={SHORTEST}
        max={LONGEST}
        value={typed}
        onInput={setTyped}
        inputRef={field}
        problem={isWrong ? text('scheduleMinutesWrong', SHORTEST, LONGEST) : null}
      />
      <div class={page.row}>
        <Button type="submit">{text('entryLogCall')}</Button>
        <LinkButton onClick={onCancel}>{text('cancel')}</LinkButton>
      </div>
    </form>
  );
}
