import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { usePageFocus } from '../../page-focus.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { MetaLine } from './MetaLine.tsx';

interface NothingDetectedProps {
  found: Case;
  onCallRejection: () => void;
  /** Why the mail could not be logged. */
  problem: string | null;
}

/** Nothing was detected in the newest mail of the thread. */
export function NothingDetected({ found, onCallRejection, problem }: NothingDetectedProps) {
  const heading = usePageFocus();
  const name = found.fields.firstName ?? found.fields.organisation;
  return (
    <main class={page.page}>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {name ? text('nothingTitle', name) : text('nothingTitleUnknown')}
        </h1>
        <MetaLine found={found} />
      </header>
      <p>{text('nothingText')}</p>
      <div class={page.row}>
        <Button onClick={onCallRejection}>{text('thisIsARejection')}</Button>
      </div>
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </main>
  );
}
