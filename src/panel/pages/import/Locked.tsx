import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { FileLine } from './FileLine.tsx';
import { Note } from './Note.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** A file that only its passphrase opens. */
export function Locked({ importing, wrongPassphrase }: { importing: Import; wrongPassphrase: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  // What was tried is wrong; what is being typed is not known to be.
  const [tried] = useState(importing.passphrase);
  const [isMissing, setMissing] = useState(false);
  const isWrong = wrongPassphrase && importing.passphrase === tried;

  useEffect(() => {
    moveFocus(field.current);
    if (wrongPassphrase) field.current?.select();
  }, []);

  function submit(event: Event): void {
    event.preventDefault();
    setMissing(importing.passphrase === '');
    if (importing.passphrase === '') field.current?.focus();
    else importing.unlock();
  }

  const problem = isWrong
    ? text('importWrongPassphrase')
    : isMissing && importing.passphrase === ''
      ? text('importNoPassphrase')
      : null;
  return (
    <form class={page.form} onSubmit={submit}>
      <StageMain>
        <h1>{text('importLockedTitle')}</h1>
        <FileLine file={importing.file} />
        <p>{text('importLockedText')}</p>
        <Note stage={importing.stage} />
        <div class={page.thought}>
          <Field
            label={text('lockField')}
            type={isShown ? 'text' : 'password'}
            value={importing.passphrase}
            onInput={importing.typePassphrase}
            problem={problem}
            inputRef={field}
            autocomplete="off"
          />
          <CheckBox label={text('lockShow')} checked={isShown} onChange={setShown} />
        </div>
      </StageMain>
      <ActionBar>
        <Button look="primary" type="submit">
          {text('importUnlock')}
        </Button>
        <Button onClick={importing.startAgain}>{text('importAnotherFile')}</Button>
      </ActionBar>
    </form>
  );
}
