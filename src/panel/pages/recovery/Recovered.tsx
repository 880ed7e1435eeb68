import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf, usePage } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Trouble } from '../../use-health.ts';

interface RecoveredProps {
  trouble: Trouble;
  /** How many entries the log has now; null where it goes on with what was there. */
  entries: number | null;
  onLeave: () => void;
}

/** The log can be used again: how much is in it, and the way there. */
export function Recovered({ trouble, entries, onLeave }: RecoveredProps) {
  const heading = usePageFocus();
  const { is } = usePage();
  const { known, found } = trouble;
  const isKnown = known.changedAt !== '';
  return (
    <>
      <main class={`${page.page} ${page.middle}`}>
        <h1 ref={heading} tabIndex={-1}>
          {text(entries === null ? 'recoveryWentOn' : 'recoveryDone')}
        </h1>
        {entries === null ? (
          <p>{text('recoveryWentOnText')}</p>
        ) : (
          <>
            <p>
              {text('recoveryDoneEntries', entriesText(entries))}{' '}
              {isKnown && entries < known.entries && text('recoveryDoneFewer', entriesText(known.entries))}
              {isKnown && entries >= known.entries && text('recoveryDoneAll')}
            </p>
            {found !== null && found > 0 && <p>{text('recoveryDoneFound')}</p>}
          </>
        )}
        <p class={page.small}>{text('recoveryDoneTyped')}</p>
      </main>
      <ActionBar>
        <Button
          look="primary"
          wide
          onClick={() => {
            location.hash = hrefOf({ is: 'log' });
            onLeave();
          }}
        >
          {text('recoveryToLog')}
        </Button>
        {is !== 'log' && <Button onClick={onLeave}>{text('recoveryToPage')}</Button>}
      </ActionBar>
    </>
  );
}
