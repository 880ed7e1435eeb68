import type { RefObject } from 'preact';
import { text } from '../platform/text.ts';
import { usePageFocus } from './page-focus.ts';
import { Button } from './ui/Button.tsx';
import page from './ui/Page.module.css';

interface LogFailedProps {
  onTryAgain: () => void;
}

/** What is said where the log could not be read: never an empty page for it. */
export function LogFailedWords({
  heading,
  onTryAgain,
}: LogFailedProps & { heading: RefObject<HTMLHeadingElement | null> }) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text('logFailedTitle')}
      </h1>
      <p>{text('logFailedText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={onTryAgain}>
          {text('tryAgain')}
        </Button>
      </div>
    </>
  );
}

/** In place of a page that is made of the whole log. */
export function LogFailed({ onTryAgain }: LogFailedProps) {
  return (
    <main class={`${page.page} ${page.middle}`}>
      <LogFailedWords heading={usePageFocus()} onTryAgain={onTryAgain} />
    </main>
  );
}
