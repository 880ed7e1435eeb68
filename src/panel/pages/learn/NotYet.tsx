import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { PathOfEntry, stopOf } from '../entry/PathOfEntry.tsx';

/** The call is still ahead: the way to it, and the lesson for who has one already. */
export function NotYet({ entry, onAllTheSame }: { entry: Opportunity; onAllTheSame: () => void }) {
  const heading = usePageFocus();
  const name = calledName(entry);
  const isRunning = entry.call?.startedAt != null;
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <div>
          <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>
            {entryTitle(entry) ?? text('noName')}
          </BackLink>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {isRunning
            ? text('learnRunningTitle')
            : name
              ? text('learnNotYetTitle', name)
              : text('learnNotYetTitleUnknown')}
        </h1>
        <PathOfEntry entry={entry} now={stopOf(entry) ?? 'ask'} />
        <p>{text(isRunning ? 'learnNotYetRuns' : 'learnNotYetText')}</p>
      </main>
      <ActionBar>
        <Button
          look="primary"
          wide
          onClick={() => {
            location.hash = hrefOf({ is: 'call', id: entry.id });
          }}
        >
          {text(isRunning ? 'backToCall' : 'scheduleToCall')}
        </Button>
        <Button onClick={onAllTheSame}>{text('learnAllTheSame')}</Button>
      </ActionBar>
    </>
  );
}
