import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { excerptOf } from '../../excerpt.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { QuoteWithMarks } from '../../ui/QuoteWithMarks.tsx';
import { TeachWords } from './TeachWords.tsx';

interface TheirWordsProps {
  found: Case;
  onSetAside: () => void;
  /** Why the mail could not be set aside. */
  problem: string | null;
}

/** The words that decided, and the way to say that they did not, or which ones do. */
export function TheirWords({ found, onSetAside, problem }: TheirWordsProps) {
  const { verdict, message, messageKey } = found;
  const words = message.text ?? '';
  const excerpt = excerptOf(words, verdict.evidence, verdict.language);
  const notARejection = messageKey !== null && (
    <LinkButton onClick={onSetAside}>{text('notARejection')}</LinkButton>
  );
  return (
    <>
      {excerpt.length > 0 && (
        <QuoteWithMarks
          text={words}
          marks={verdict.evidence}
          excerpt={excerpt}
          lang={verdict.language}
          moreLabel={text('showMore')}
          lessLabel={text('showLess')}
          before={text('foundByWords')}
        >
          {notARejection}
        </QuoteWithMarks>
      )}
      <TeachWords key="teach" found={found} />
      {excerpt.length === 0 && notARejection && <p class={page.small}>{notARejection}</p>}
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
