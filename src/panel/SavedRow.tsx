import { text } from '../platform/text.ts';
import { savedText } from './saved-text.ts';
import { useServices } from './services.ts';
import { LinkButton } from './ui/Button.tsx';
import page from './ui/Page.module.css';
import { SavedLine } from './ui/SavedLine.tsx';
import type { OwnText } from './use-own-text.ts';

/** What became of a typed text; where it could not be saved, the ways to keep it all the same. */
export function SavedRow({ own }: { own: Pick<OwnText, 'value' | 'state' | 'flush'> }) {
  const { copy } = useServices();
  const hasFailed = own.state.is === 'failed';
  return (
    <div class={page.row}>
      <SavedLine says={savedText(own.state)} problem={hasFailed} />
      {hasFailed && (
        <>
          <LinkButton onClick={() => void copy(own.value)}>{text('copyText')}</LinkButton>
          <LinkButton onClick={own.flush}>{text('tryAgain')}</LinkButton>
        </>
      )}
    </div>
  );
}
