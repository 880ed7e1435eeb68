import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { BackupReminder } from '../../BackupReminder.tsx';
import { NothingRemembered } from '../../NothingRemembered.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useHealth } from '../../use-health.ts';
import { NO_ENTRY, StepProblem, type Steps, UndoToast, useSteps } from '../../use-steps.tsx';
import { BinLink } from '../bin/BinLink.tsx';
import { DueSection } from './DueSection.tsx';
import { EntryRow } from './EntryRow.tsx';
import styles from './Log.module.css';

/** As many entries as this version shows; older ones stay stored. */
const MOST = 200;

type Reading = { is: 'reading' } | { is: 'failed' } | { is: 'read'; entries: Opportunity[] };

function useEntries(): { reading: Reading; readAgain: () => void } {
  const { records } = useServices();
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const entries = await records.latest(MOST + 1);
        if (mine === turn) setReading({ is: 'read', entries });
      } catch {
        // Never an empty log for one that could not be read.
        if (mine === turn) setReading({ is: 'failed' });
      }
    };
    void read();
    const stop = records.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [records, tries]);
  const readAgain = () => {
    setReading({ is: 'reading' });
    setTries((count) => count + 1);
  };
  return { reading, readAgain };
}

/** The log: every entry by its last change. */
export function Log() {
  const health = useHealth();
  const { reading, readAgain } = useEntries();
  // Above what an act may change; the way back of a move to the bin arrives here too.
  const steps = useSteps(() => NO_ENTRY);
  if (health.is === 'refused') return <NothingRemembered />;
  if (reading.is === 'reading') {
    return (
      <main class={page.page}>
        <Patience says={text('openingLog')} />
      </main>
    );
  }
  if (reading.is === 'failed') return <CouldNotOpen onTryAgain={readAgain} />;
  return (
    <>
      <StepProblem steps={steps} />
      {reading.entries.length === 0 ? (
        <EmptyLog steps={steps} />
      ) : (
        <Entries entries={reading.entries} steps={steps} />
      )}
      <div class={styles.toast}>
        <UndoToast steps={steps} />
      </div>
    </>
  );
}

function CouldNotOpen({ onTryAgain }: { onTryAgain: () => void }) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('logFailedTitle')}
      </h1>
      <p>{text('logFailedText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={onTryAgain}>
          {text('tryAgain')}
        </Button>
      </div>
    </main>
  );
}

function EmptyLog({ steps }: { steps: Steps }) {
  const heading = usePageFocus();
  return (
    <>
      {/* A proposal can be waited for before there is an entry. */}
      <DueSection steps={steps} />
      <main class={`${page.page} ${page.middle}`}>
        <h1 ref={heading} tabIndex={-1}>
          {text('emptyLogTitle')}
        </h1>
        <p>{text('emptyLogText')}</p>
        <div class={page.row}>
          <Button
            look="primary"
            onClick={() => {
              location.hash = hrefOf({ is: 'new', fromMail: false });
            }}
          >
            {text('writeByHand')}
          </Button>
        </div>
        <p>
          <a class={page.link} href={hrefOf({ is: 'import' })}>
            {text('importHaveBackup')}
          </a>
        </p>
        <BinLink />
      </main>
    </>
  );
}

function Entries({ entries, steps }: { entries: Opportunity[]; steps: Steps }) {
  const { now } = useServices();
  const heading = usePageFocus();
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <main class={styles.log}>
      <h1 ref={heading} tabIndex={-1} class={styles.hidden}>
        {text('tabLog')}
      </h1>
      <DueSection steps={steps} />
      <BackupReminder />
      <div class={styles.head}>
        <h2>{text('allEntries')}</h2>
        <a class={styles.add} href={hrefOf({ is: 'new', fromMail: false })}>
          <PlusIcon />
          {text('newEntry')}
        </a>
      </div>
      <ul ref={list} onKeyDown={walk}>
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry.id} class={styles.item}>
            <EntryRow entry={entry} now={now()} />
          </li>
        ))}
      </ul>
      {entries.length > MOST && (
        <p class={styles.more}>{text('latestShown', new Intl.NumberFormat(formatLocale()).format(MOST))}</p>
      )}
      <div class={styles.foot}>
        <BinLink />
      </div>
    </main>
  );
}
