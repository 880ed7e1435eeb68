import { text } from '../../platform/text.ts';
import { usePageFocus } from '../page-focus.ts';
import { hrefOf } from '../router.ts';
import { BackLink } from '../ui/BackLink.tsx';
import page from '../ui/Page.module.css';

/** In place of a page that is about files and keeping: of what is tried nothing is kept. */
export function ElsewhereOnly() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf({ is: 'email' })}>{text('tabEmail')}</BackLink>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text('trialElsewhere')}
      </h1>
      <p>{text('trialElsewhereText')}</p>
    </main>
  );
}
