import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { usePlace } from '../../place.ts';
import { hrefOf, type PathPage } from '../../router.ts';
import { useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Steps } from '../../use-steps.tsx';

/** The page that comes next where an entry stands, and the button that leads there. */
function nextPage(entry: Opportunity): { page: PathPage; label: string } | null {
  const { status, call, lesson, thanks } = entry;
  if (status === 'accepted' || (status === 'written' && call?.plan && !call.endedAt)) {
    if (call?.startedAt) return { page: 'call', label: text('backToCall') };
    return call?.plan
      ? { page: 'call', label: text('startCallNow') }
      : { page: 'schedule', label: text('nextPlan') };
  }
  if (status !== 'held' && status !== 'written') return null;
  if (lesson.trim() === '') return { page: 'learn', label: text('writeLesson') };
  return thanks?.sentAt ? null : { page: 'thank', label: text('writeThanks') };
}

/** The foot of an entry: its next page, its mail, or the way back into the open. */
export function EntryBar({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { openThread } = useServices();
  const next = nextPage(entry);
  const isClosed = entry.status === 'closed' || entry.status === 'no_answer';
  const canAsk = (entry.status === 'logged' || entry.status === 'drafted') && entry.threadUrl !== null;
  // Where the log is beside it, only a foot without another button leads there.
  const hasBack = usePlace() !== 'chosen' || !(next || canAsk || isClosed);
  const go = (hash: string) => {
    location.hash = hash;
  };

  function ask(): void {
    if (entry.threadUrl) openThread(entry.threadUrl);
    go(hrefOf({ is: 'email' }));
  }

  return (
    <ActionBar>
      {next && (
        <Button look="primary" wide onClick={() => go(hrefOf({ is: next.page, id: entry.id }))}>
          {next.label}
        </Button>
      )}
      {canAsk && (
        <Button look="primary" wide onClick={ask}>
          {text('entryAsk')}
        </Button>
      )}
      {hasBack && <Button onClick={() => go(hrefOf({ is: 'log' }))}>{text('backToLog')}</Button>}
      {isClosed && (
        <Button look="text" onClick={() => void steps.take({ is: 'reopened' }, text('reopenedNoted'))}>
          {text('reopen')}
        </Button>
      )}
    </ActionBar>
  );
}
