import { Bin } from './pages/bin/Bin.tsx';
import { Call } from './pages/call/Call.tsx';
import { Import } from './pages/import/Import.tsx';
import { Insights } from './pages/insights/Insights.tsx';
import { Keeping } from './pages/keeping/Keeping.tsx';
import { Keys } from './pages/keys/Keys.tsx';
import { Learn } from './pages/learn/Learn.tsx';
import { Lessons } from './pages/lessons/Lessons.tsx';
import { FromSelection } from './pages/new-entry/FromSelection.tsx';
import { NewEntry } from './pages/new-entry/NewEntry.tsx';
import { Review } from './pages/review/Review.tsx';
import { Schedule } from './pages/schedule/Schedule.tsx';
import { Settings } from './pages/settings/Settings.tsx';
import { Templates } from './pages/templates/Templates.tsx';
import { Thank } from './pages/thank/Thank.tsx';
import { ThisEmail } from './pages/this-email/ThisEmail.tsx';
import { TryIt } from './pages/try/TryIt.tsx';
import { Welcome } from './pages/welcome/Welcome.tsx';
import type { Page } from './router.ts';
import { Wide } from './wide/Wide.tsx';

interface PageInViewProps {
  page: Page;
  /** There is room for the log beside an entry. */
  isWide: boolean;
  chipClicks: number;
  /** The tab that pages below lead back to. */
  back: { href: string; name: string };
  /** The address of the page before. */
  from: string;
}

/** The page that the address names. */
export function PageInView({ page, isWide, chipClicks, back, from }: PageInViewProps) {
  switch (page.is) {
    case 'email':
      return <ThisEmail chipClicks={chipClicks} />;
    case 'log':
      return <Wide entry={null} isWide={isWide} />;
    case 'insights':
      return <Insights />;
    case 'lessons':
      return <Lessons />;
    case 'review':
      return <Review />;
    case 'bin':
      return <Bin />;
    case 'settings':
      return <Settings back={back} />;
    case 'templates':
      return <Templates id={page.id} />;
    case 'keeping':
      return <Keeping />;
    case 'import':
      return <Import />;
    case 'keys':
      return <Keys from={from} />;
    case 'welcome':
      return <Welcome />;
    case 'try':
      return <TryIt back={back} />;
    case 'entry':
      return <Wide entry={page.id} isWide={isWide} />;
    case 'schedule':
      return <Schedule key={page.id} id={page.id} />;
    case 'call':
      return <Call key={page.id} id={page.id} />;
    case 'learn':
      return <Learn key={page.id} id={page.id} />;
    case 'thank':
      return <Thank key={page.id} id={page.id} />;
    case 'selection':
      return <FromSelection back={back} />;
    case 'new':
      return <NewEntry key={String(page.fromMail)} fromMail={page.fromMail} />;
  }
}
