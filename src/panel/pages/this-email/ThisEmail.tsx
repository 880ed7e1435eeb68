import { useState } from 'preact/hooks';
import { calledRejection, caseOf } from '../../case.ts';
import { useMemory } from '../../memory.ts';
import { useMailTab } from '../../services.ts';
import { CasePage } from './CasePage.tsx';
import { Disconnected, Loading, NobodyWrote, NoMailTab, NothingOpen } from './NoCase.tsx';
import { Unreadable } from './Unreadable.tsx';

/** "This email": whatever the followed tab shows, and what can be done about it. */
export function ThisEmail({ chipClicks }: { chipClicks: number }) {
  const tab = useMailTab();
  const memory = useMemory();
  const [, showAgain] = useState(0);

  if (tab.status === 'loading') return <Loading />;
  if (tab.status === 'no-mail-tab') return <NoMailTab />;
  if (tab.status === 'disconnected') return <Disconnected />;
  if (tab.status !== 'ready' || tab.view.state === 'none') return <NothingOpen />;

  const { view } = tab;
  const found = caseOf(view);
  if (!found) {
    const readNoOne = view.state === 'read' && view.threadKey !== null && view.judged === null;
    return readNoOne ? <NobodyWrote key={view.threadKey} /> : <Unreadable key={view.url} view={view} />;
  }

  const { threadKey } = found;
  const called = memory.calledRejection.has(threadKey);
  return (
    <CasePage
      // Another thread is another page: nothing of the old one may stay in view, or be written to the new one.
      key={threadKey}
      found={called ? calledRejection(found) : found}
      chipClicks={chipClicks}
      setAside={memory.setAside.has(threadKey)}
      onSetAside={() => {
        memory.setAside.add(threadKey);
        memory.calledRejection.delete(threadKey);
        showAgain((count) => count + 1);
      }}
      onCallRejection={() => {
        memory.setAside.delete(threadKey);
        if (!found.verdict.rejection) memory.calledRejection.add(threadKey);
        showAgain((count) => count + 1);
      }}
    />
  );
}
