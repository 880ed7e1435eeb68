import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayIn } from '../../../followup/zoned.ts';
import type { Day } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { isDayOrNone } from '../learn/learned.ts';

interface FormProps {
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

function Form({ onSubmit, onCancel, children }: FormProps) {
  return (
    <form
      class={page.thought}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      {children}
      <div class={page.row}>
        <Button type="submit">{text('keep')}</Button>
        <LinkButton onClick={onCancel}>{text('cancel')}</LinkButton>
      </div>
    </form>
  );
}

interface DayFormProps {
  day: Day | null;
  onKeep: (day: Day) => void;
  onCancel: () => void;
}

/** Another day for something to do. */
export function DayForm({ day, onKeep, onCancel }: DayFormProps) {
  const [value, setValue] = useState<string>(day ?? '');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => moveFocus(field.current), []);
  return (
    <Form
      onSubmit={() => {
        if (value !== '' && isDayOrNone(value)) onKeep(value);
        else setWrong(true);
      }}
      onCancel={onCancel}
    >
      <Field
        label={text('reviewDay')}
        type="date"
        value={value}
        onInput={setValue}
        inputRef={field}
        problem={isWrong ? text('scheduleNoDay') : null}
      />
    </Form>
  );
}

interface ActionFormProps {
  words: string;
  onKeep: (words: string, day: Day | null) => void;
  onCancel: () => void;
}

/** A lesson as something to do, in the user's words. */
export function ActionForm({ words, onKeep, onCancel }: ActionFormProps) {
  const { now, zone } = useServices();
  const [value, setValue] = useState(words);
  const [day, setDay] = useState<string>(() => addDays(dayIn(now(), zone()), 7));
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    moveFocus(field.current);
    field.current?.select();
  }, []);
  return (
    <Form
      onSubmit={() => {
        setWrong(true);
        if (value.trim() !== '' && isDayOrNone(day)) onKeep(value.trim(), day === '' ? null : day);
      }}
      onCancel={onCancel}
    >
      <Field
        label={text('entryAction')}
        value={value}
        onInput={setValue}
        inputRef={field}
        problem={isWrong && value.trim() === '' ? text('reviewNoWords') : null}
      />
      <Field
        label={text('reviewDay')}
        type="date"
        value={day}
        onInput={setDay}
        hint={day === '' ? text('learnNoDay') : null}
        problem={isDayOrNone(day) ? null : text('scheduleNoDay')}
      />
    </Form>
  );
}
