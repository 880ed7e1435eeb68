import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { SwitchBox } from '../../ui/SwitchBox.tsx';
import { Row } from './Row.tsx';
import styles from './Settings.module.css';
import { useSettingsInView } from './settings-in-view.ts';

interface AccountsProps {
  /** The mailboxes that the extension has met, in small letters. */
  known: readonly string[];
  off: readonly string[];
}

const isAddress = (words: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words);

/** The user's mailboxes, each on or off; one that was never met can be named. */
export function Accounts({ known, off }: AccountsProps) {
  const { write } = useSettingsInView();
  /** Switched on again here: they stay in view, so that they can be switched off again. */
  const [met, setMet] = useState<readonly string[]>([]);
  const all = [...new Set([...known, ...off, ...met])].sort();

  function turn(account: string, isOn: boolean): void {
    setMet((last) => [...last, account]);
    const others = off.filter((other) => other !== account);
    write('accounts', { offAccounts: isOn ? others : [...others, account].sort() });
  }

  return (
    <Row id="accounts" usual={text('settingOn')}>
      {all.length === 0 ? (
        <p class={page.small}>{text('settingAccountsNone')}</p>
      ) : (
        <ul aria-label={text('settingAccounts')}>
          {all.map((account) => (
            <Account
              key={account}
              account={account}
              isOn={!off.includes(account)}
              onChange={(isOn) => turn(account, isOn)}
            />
          ))}
        </ul>
      )}
      <OtherAccount onName={(account) => turn(account, false)} />
    </Row>
  );
}

interface AccountProps {
  account: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Account({ account, isOn, onChange }: AccountProps) {
  const id = useId();
  return (
    <li class={styles.account}>
      <label class={styles.address} for={id}>
        {account}
      </label>
      <SwitchBox id={id} isOn={isOn} onChange={onChange} />
    </li>
  );
}

function OtherAccount({ onName }: { onName: (account: string) => void }) {
  const [words, setWords] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function take(): void {
    const account = words.trim().toLowerCase();
    field.current?.focus();
    setWrong(!isAddress(account));
    if (!isAddress(account)) return;
    onName(account);
    setWords('');
  }

  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <div class={styles.field}>
        <Field
          label={text('settingAccountsOther')}
          value={words}
          onInput={setWords}
          inputRef={field}
          problem={isWrong ? text('settingAccountsWrong') : null}
        />
      </div>
      <Button type="submit">{text('settingAccountsOff')}</Button>
    </form>
  );
}
