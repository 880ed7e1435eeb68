import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { bytesText, entriesText } from '../../amounts.ts';
import type { KeptAmount } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { FactLine, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import styles from './Keeping.module.css';
import { type Outcome, Said } from './Said.tsx';
import type { Amount } from './use-amount.ts';

/** What is stored, where, how much, whether it can be read, and what takes all of it away. */
export function StoredPart({ amount }: { amount: Amount }) {
  return (
    <section class={styles.part} aria-labelledby="stored">
      <div class={page.thought}>
        <h2 id="stored">{text('storedHeading')}</h2>
        {amount === 'reading' && <Patience says={text('storedReading')} />}
        {amount === 'failed' && <p class={page.problem}>{text('storedUnread')}</p>}
        {typeof amount !== 'string' && <Stored amount={amount} />}
        <p class={page.small}>{text('storedNever')}</p>
        <CheckEntries />
      </div>
      <div class={page.thought}>
        <h3 class={styles.sub}>{text('limitsHeading')}</h3>
        <ul class={styles.points}>
          <li>{text('limitsUninstall')}</li>
          <li>{text('limitsDisk')}</li>
          <li>{text('limitsPassphrase')}</li>
        </ul>
        <p>{text('limitsSo')}</p>
      </div>
    </section>
  );
}

function Stored({ amount: { entries, binned, bytes } }: { amount: KeptAmount }) {
  return (
    <Facts>
      <FactLine label={text('storedLog')}>{text('storedLogWhere', entriesText(entries))}</FactLine>
      <FactLine label={text('storedBin')}>{text('storedBinWhere', entriesText(binned))}</FactLine>
      <FactLine label={text('storedCopies')}>{text('storedCopiesWhere')}</FactLine>
      <FactLine label={text('storedTaught')}>{text('storedTaughtWhere')}</FactLine>
      <FactLine label={text('storedFiles')}>{text('storedFilesWhere')}</FactLine>
      <FactLine label={text('storedBytes')}>
        {bytes === null ? text('storedBytesUnknown') : text('storedBytesCounted', bytesText(bytes))}
      </FactLine>
    </Facts>
  );
}

function CheckEntries() {
  const { health } = useServices();
  const [isChecking, setChecking] = useState(false);
  const [said, setSaid] = useState<Outcome | null>(null);

  async function check(): Promise<void> {
    setSaid(null);
    setChecking(true);
    try {
      const { is } = await health.check();
      const isReadable = is === 'well' || is === 'newer';
      setSaid({ says: text(isReadable ? 'storedWell' : 'storedNotWell'), failed: !isReadable });
    } catch {
      setSaid({ says: text('storedNotChecked'), failed: true });
    }
    setChecking(false);
  }

  return (
    <>
      <div class={page.row}>
        <Button onClick={() => void check()} working={isChecking ? text('storedChecking') : null}>
          {text('storedCheck')}
        </Button>
      </div>
      <Said said={said} />
    </>
  );
}
