import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';

/** In characters; product notes, backup file. */
const LEAST = 8;

interface PassphraseFormProps {
  /** Another one than the one in force. */
  isChange: boolean;
  isWorking: boolean;
  onSet: (passphrase: string) => void;
  onCancel: () => void;
}

/** A passphrase typed twice, with what it means to lose it. */
export function PassphraseForm({ isChange, isWorking, onSet, onCancel }: PassphraseFormProps) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  useEffect(() => moveFocus(first.current), []);

  const isShort = [...typed].length < LEAST;
  const differs = typed !== again;

  function set(): void {
    setPressed(true);
    if (isShort) first.current?.focus();
    else if (differs) second.current?.focus();
    else onSet(typed);
  }

  const type = isShown ? 'text' : 'password';
  return (
    <form
      class={page.thought}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <p>{text('lockWarning')}</p>
      <p class={page.small}>{text(isChange ? 'lockBeforeChange' : 'lockBefore')}</p>
      <Field
        label={text('lockField')}
        hint={text('lockFieldHint')}
        problem={isPressed && isShort ? text('lockShort') : null}
        type={type}
        autocomplete="new-password"
        value={typed}
        onInput={setTyped}
        inputRef={first}
      />
      <Field
        label={text('lockAgain')}
        problem={isPressed && !isShort && differs ? text('lockDiffers') : null}
        type={type}
        autocomplete="new-password"
        value={again}
        onInput={setAgain}
        inputRef={second}
      />
      <CheckBox label={text('lockShow')} checked={isShown} onChange={setShown} />
      <div class={page.row}>
        <Button type="submit" working={isWorking ? text('lockSetting') : null}>
          {text('lockSet')}
        </Button>
        <Button look="text" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
