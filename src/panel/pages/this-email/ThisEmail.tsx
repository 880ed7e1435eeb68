import { caseOf } from '../../case.ts';
import { WritingPage } from '../../lessons/WritingLessons.tsx';
import { useMailTab } from '../../services.ts';
import { CasePage } from './CasePage.tsx';
import { Disconnected, Loading, NoMailTab, NothingOpen } from './NoCase.tsx';
import { Off } from './Off.tsx';
import { Unreadable } from './Unreadable.tsx';

/** "This email": whatever the followed tab shows, and what can be done about it. */
export function ThisEmail({ chipClicks }: { chipClicks: number }) {
  const tab = useMailTab();

  if (tab.status === 'loading') return <Loading />;
  if (tab.status === 'no-mail-tab') return <NoMailTab />;
  if (tab.status === 'disconnected') return <Disconnected />;
  if (tab.status !== 'ready') return <NothingOpen />;
  if (tab.view.state === 'none') return <WritingPage otherwise={<NothingOpen />} />;

  const { view } = tab;
  if (view.off) return <Off off={view.off} />;
  const found = caseOf(view);
  if (!found) return <Unreadable key={view.url} view={view} />;

  // Another thread is another page: nothing of the old one may stay in view, or be written to the new one.
  return <CasePage key={found.threadKey} found={found} chipClicks={chipClicks} />;
}
