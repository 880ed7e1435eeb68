import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useFocusBack } from '../../use-focus-back.ts';
import styles from './Keeping.module.css';
import { PassphraseForm } from './PassphraseForm.tsx';
import { type Outcome, Said } from './Said.tsx';

interface PassphraseProps {
  locked: boolean;
  /** What the passphrase made is gone: no file is written until it is typed once more. */
  isKeyGone: boolean;
}

/** The lock of the backup files: whether there is one, a new one, another one, none. */
export function Passphrase({ locked, isKeyGone }: PassphraseProps) {
  const { backup } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState<Outcome | null>(null);
  const [acts, setActs] = useState(0);
  const heading = useFocusBack<HTMLHeadingElement>(acts, `${locked} ${isOpen}`);

  async function set(passphrase: string | null, done: TextKey): Promise<void> {
    if (isWorking) return;
    setSaid(null);
    setWorking(true);
    try {
      await backup.setPassphrase(passphrase);
      setOpen(false);
      setSaid({ says: text(done), failed: false });
    } catch {
      setSaid({ says: text('keepingNotChanged'), failed: true });
    }
    setWorking(false);
    setActs((count) => count + 1);
  }

  function open(): void {
    setSaid(null);
    setOpen(true);
  }

  return (
    <div class={page.thought}>
      <h3 ref={heading} tabIndex={-1} class={styles.sub}>
        {text('lockHeading')}
      </h3>
      {isKeyGone ? (
        <p class={page.problem}>{text('lockKeyGone')}</p>
      ) : (
        <p class={page.small}>{text(locked ? 'lockOn' : 'lockOff')}</p>
      )}
      {isOpen ? (
        <PassphraseForm
          isChange={locked}
          isWorking={isWorking}
          onSet={(passphrase) => void set(passphrase, locked ? 'lockChanged' : 'lockDone')}
          onCancel={() => {
            setOpen(false);
            setSaid(null);
            setActs((count) => count + 1);
          }}
        />
      ) : (
        <div class={page.row}>
          <Button onClick={open}>
            {text(isKeyGone ? 'lockTypeAnew' : locked ? 'lockChange' : 'lockTurnOn')}
          </Button>
          {locked && (
            <Button look="text" onClick={() => void set(null, 'lockGone')}>
              {text('lockTurnOff')}
            </Button>
          )}
        </div>
      )}
      <Said said={said} />
    </div>
  );
}
