import { text } from '../platform/text.ts';
import { usePageFocus } from './page-focus.ts';
import { Button } from './ui/Button.tsx';
import page from './ui/Page.module.css';

/** In place of a page that is made of the whole log, where that could not be read: never an empty page for it. */
export function LogFailed({ onTryAgain }: { onTryAgain: () => void }) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('logFailedTitle')}
      </h1>
      <p>{text('logFailedText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={onTryAgain}>
          {text('tryAgain')}
        </Button>
      </div>
    </main>
  );
}
