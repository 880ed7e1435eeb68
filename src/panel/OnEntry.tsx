import type { ComponentChildren } from 'preact';
import type { Opportunity } from '../model.ts';
import { text } from '../platform/text.ts';
import { usePageFocus } from './page-focus.ts';
import { hrefOf } from './router.ts';
import { BackLink } from './ui/BackLink.tsx';
import page from './ui/Page.module.css';
import { Patience } from './ui/Patience.tsx';
import { useEntryById } from './use-entry-by-id.ts';

interface OnEntryProps {
  id: string;
  /** The page once the entry is read; `adopt` shows the entry as it was just written. */
  /** Shows an entry in the bin too; else the page only says where it is. */
  showsBinned?: boolean;
  children: (entry: Opportunity, adopt: (stored: Opportunity) => void) => ComponentChildren;
}

/** A page on one entry of the log, and what stands there while it cannot be shown. */
export function OnEntry({ id, showsBinned, children }: OnEntryProps) {
  const { reading, adopt } = useEntryById(id);
  const isHidden = reading.is === 'read' && !showsBinned && Boolean(reading.entry.binnedAt);
  if (reading.is === 'read' && !isHidden) return children(reading.entry, adopt);
  return (
    <main class={page.page}>
      <div>
        <BackLink href={hrefOf({ is: 'log' })}>{text('tabLog')}</BackLink>
      </div>
      {reading.is === 'reading' && <Patience says={text('entryLoading')} />}
      {isHidden && <NoEntry title={text('entryIsBinned')} more={text('entryIsBinnedMore')} entry={id} />}
      {reading.is === 'gone' && <NoEntry title={text('entryGoneTitle')} more={text('entryGoneText')} />}
      {reading.is === 'failed' && <NoEntry title={text('entryFailedTitle')} more={text('logFailedText')} />}
    </main>
  );
}

function NoEntry({ title, more, entry }: { title: string; more: string; entry?: string }) {
  const heading = usePageFocus();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{more}</p>
      {entry !== undefined && (
        <a class={page.link} href={hrefOf({ is: 'entry', id: entry })}>
          {text('openEntry')}
        </a>
      )}
    </>
  );
}
