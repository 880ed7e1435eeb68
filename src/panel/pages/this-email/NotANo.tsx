import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { MetaLine } from './MetaLine.tsx';

/** Nothing was detected in the newest mail of the thread. */
export function NothingDetected({ found, onCallRejection }: { found: Case; onCallRejection: () => void }) {
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
    </main>
  );
}

/** The user said that a detected no is none. */
export function SetAside({ entry, onUndo }: { entry: Opportunity | null; onUndo: () => void }) {
  const heading = usePageFocus();
  return (
    <main class={page.page}>
      <h1 ref={heading} tabIndex={-1}>
        {text('setAsideTitle')}
      </h1>
      <p>
        {text('setAsideText')} {entry && text('setAsideKept')}
      </p>
      <div class={page.row}>
        <Button onClick={onUndo}>{text('itIsARejection')}</Button>
      </div>
      {entry && (
        <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
          {text('openEntry')}
        </a>
      )}
    </main>
  );
}
