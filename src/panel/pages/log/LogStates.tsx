import type { ComponentChildren } from 'preact';
import { text } from '../../../platform/text.ts';
import { LogFailedWords } from '../../LogFailed.tsx';
import { hrefOf } from '../../router.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BinLink } from '../bin/BinLink.tsx';
import styles from './Log.module.css';
import { useLogFocus } from './log-focus.ts';

export function CouldNotOpen({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <div class={`${page.page} ${page.middle}`}>
      <LogFailedWords heading={useLogFocus()} onTryAgain={onTryAgain} />
    </div>
  );
}

/** What will fill the log, and what can be done until then. `due`: a proposal can be waited for before there is an entry. */
export function EmptyLog({ due }: { due: ComponentChildren }) {
  const heading = useLogFocus();
  return (
    <>
      {due}
      <div class={`${page.page} ${page.middle}`}>
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
        <div>
          <p>
            <a class={page.link} href={hrefOf({ is: 'try' })}>
              {text('logTry')}
            </a>
          </p>
          <p>
            <a class={page.link} href={hrefOf({ is: 'import' })}>
              {text('importHaveBackup')}
            </a>
          </p>
        </div>
        <BinLink />
      </div>
    </>
  );
}

interface NothingFoundProps {
  /** Null where there is nothing to clear. */
  onClearSearch: (() => void) | null;
  onClearFilters: (() => void) | null;
}

/** No entry is as it was searched or filtered for. */
export function NothingFound({ onClearSearch, onClearFilters }: NothingFoundProps) {
  return (
    <div class={styles.nothing}>
      <p>
        {text('logNothing')}{' '}
        <a class={styles.inline} href={hrefOf({ is: 'new', fromMail: false })}>
          {text('logWriteNew')}
        </a>
      </p>
      <div class={page.row}>
        {onClearSearch && <LinkButton onClick={onClearSearch}>{text('logClearSearch')}</LinkButton>}
        {onClearFilters && <LinkButton onClick={onClearFilters}>{text('logClearFilters')}</LinkButton>}
      </div>
    </div>
  );
}
