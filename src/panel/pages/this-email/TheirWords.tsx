import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { excerptOf } from '../../excerpt.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { QuoteWithMarks } from '../../ui/QuoteWithMarks.tsx';

/** The words that decided, and the way to say that they did not. */
export function TheirWords({ found, onSetAside }: { found: Case; onSetAside: () => void }) {
  const { verdict, message } = found;
  const words = message.text ?? '';
  const excerpt = excerptOf(words, verdict.evidence, verdict.language);
  const notARejection = <LinkButton onClick={onSetAside}>{text('notARejection')}</LinkButton>;
  if (excerpt.length === 0) return <p class={page.small}>{notARejection}</p>;
  return (
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
  );
}
