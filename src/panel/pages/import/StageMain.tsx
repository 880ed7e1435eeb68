import type { ComponentChildren } from 'preact';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';

/** What one stage of an import shows, below the way back to the log. */
export function StageMain({ children }: { children: ComponentChildren }) {
  return (
    <main class={page.page}>
      <div>
        <BackLink href={hrefOf({ is: 'log' })}>{text('tabLog')}</BackLink>
      </div>
      {children}
    </main>
  );
}
