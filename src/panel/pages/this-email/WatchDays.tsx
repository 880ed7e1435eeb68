import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';

/** More days than these are no waiting for a decision any more. */
const MOST_DAYS = 365;

interface WatchDaysProps {
  first: number;
  onChoose: (days: number) => void;
  onCancel: () => void;
}

/** After how many days without a decision to ask; chosen once, and kept for the next proposal. */
export function WatchDays({ first, onChoose, onCancel }: WatchDaysProps) {
  const [typed, setTyped] = useState(String(first));
  const [isRefused, setRefused] = useState(false);
  const days = Number(typed);
  const isGood = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  return (
    <form
      class={page.thought}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onChoose(days);
        else setRefused(true);
      }}
    >
      <Field
        label={text('watchDays')}
        value={typed}
        hint={text('watchDaysHint')}
        problem={isRefused && !isGood ? text('watchDaysWrong', MOST_DAYS) : null}
        onInput={setTyped}
      />
      <div class={page.row}>
        <Button type="submit">{text('watch')}</Button>
        <Button look="text" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
