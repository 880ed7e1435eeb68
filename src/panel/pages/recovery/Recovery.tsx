import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import type { Trouble } from '../../use-health.ts';
import { LookAgain } from './LookAgain.tsx';
import { Recovered } from './Recovered.tsx';
import styles from './Recovery.module.css';
import { RecoveryBar } from './RecoveryBar.tsx';
import { knownText, troubleCause, troubleTitle } from './trouble-words.ts';
import { type CopiesReading, useCopies } from './use-copies.ts';
import type { Recovery as WayBack } from './use-recovery.ts';
import { useSaving } from './use-saving.ts';
import { WaysBack } from './WaysBack.tsx';
import { waysOf } from './ways.ts';

/** In the place of every page while the log is not what it was: what is known, what is safe, and the ways back. */
export function Recovery({ recovery, trouble }: { recovery: WayBack; trouble: Trouble }) {
  const { doing, leave } = recovery;
  if (doing.is === 'back') return <Recovered trouble={trouble} entries={doing.entries} onLeave={leave} />;
  if (doing.is === 'open') return <Recovered trouble={trouble} entries={null} onLeave={leave} />;
  return <InTrouble recovery={recovery} trouble={trouble} />;
}

function InTrouble({ recovery, trouble }: { recovery: WayBack; trouble: Trouble }) {
  const { now } = useServices();
  const heading = usePageFocus();
  const { reading, readAgain } = useCopies();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const saving = useSaving();
  const ways = waysOf(trouble, reading, now());
  const offered = ways.find(({ id }) => id === chosen) ?? ways[0];
  if (!offered) return null;
  const { way } = offered;
  const isReadable = trouble.is !== 'unopenable' && trouble.found !== 0;
  // Where nothing of the log can be read, a copy can still leave, to be taken over on another device.
  const copy =
    way.is === 'copy' ? { copy: way.id } : way.is === 'newest' || way.is === 'noted' ? { copy: null } : null;

  function press(): void {
    if (way.is === 'file' || way.is === 'go-on') setAsked(true);
    else void recovery.putBack(way.is === 'copy' ? way.id : null);
  }

  async function sure(): Promise<void> {
    const isOpen = await recovery.goOn();
    setAsked(false);
    if (!isOpen || way.is !== 'file') return;
    location.hash = hrefOf({ is: 'import' });
    recovery.leave();
  }

  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <p class={styles.name}>{text('extensionName')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {troubleTitle(trouble)}
        </h1>
        <div class={page.thought}>
          <p>{knownText(trouble, now())}</p>
          <p>{troubleCause(trouble)}</p>
        </div>
        {trouble.is === 'unopenable' && <LookAgain />}
        <div class={page.thought}>
          <p>{text('recoverySafe')}</p>
          <p>{text('recoveryTyped')}</p>
        </div>
        <CopiesLine reading={reading} onReadAgain={readAgain} />
        {reading.is !== 'reading' && (
          <WaysBack
            ways={ways}
            chosen={offered.id}
            onChoose={(id) => {
              setChosen(id);
              setAsked(false);
            }}
          />
        )}
        <section class={page.thought}>
          <h2>{text('recoveryHelp')}</h2>
          <ul class={styles.help}>
            <li>{text('recoveryHelpRestart')}</li>
            <li>{text('recoveryHelpRoom')}</li>
            {isReadable && <li>{text('recoveryHelpSave')}</li>}
            <li>{text('recoveryHelpStay')}</li>
          </ul>
        </section>
      </main>
      {reading.is !== 'reading' && (
        <RecoveryBar
          trouble={trouble}
          doing={recovery.doing}
          way={way}
          isAsked={isAsked}
          saving={saving}
          saves={isReadable ? 'log' : copy}
          onPress={press}
          onSure={() => void sure()}
          onBack={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** What there is to say of the copies where they are no list. */
function CopiesLine({ reading, onReadAgain }: { reading: CopiesReading; onReadAgain: () => void }) {
  if (reading.is === 'reading') return <Patience says={text('recoveryCopiesReading')} />;
  if (reading.is === 'failed') {
    return (
      <div class={page.thought}>
        <p class={page.problem} role="alert">
          {text('recoveryCopiesFailed')}
        </p>
        <div class={page.row}>
          <Button onClick={onReadAgain}>{text('tryAgain')}</Button>
        </div>
      </div>
    );
  }
  return reading.copies.length === 0 ? <p>{text('recoveryNoCopies')}</p> : null;
}
