import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { excerptOf } from '../../excerpt.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { QuoteWithMarks } from '../../ui/QuoteWithMarks.tsx';
import type { Steps } from '../../use-steps.tsx';
import { evidenceIn } from './evidence.ts';
import { MarkWords } from './MarkWords.tsx';
import { TeachWords } from './TeachWords.tsx';
import type { EntryOfThread } from './use-entry.ts';

interface TheirWordsProps {
  found: Case;
  log: EntryOfThread;
  steps: Steps;
  onSetAside: () => void;
  /** Why the mail could not be set aside. */
  problem: string | null;
  /** Tells that a question about the words is open, and digits answer it. */
  onAsking: (isOpen: boolean) => void;
}

/** The words that decided, and the way to say that they did not, or which ones do. */
export function TheirWords({ found, log, steps, onSetAside, problem, onAsking }: TheirWordsProps) {
  const { verdict, message, messageKey } = found;
  const [isMarking, setMarking] = useState(false);
  const words = message.text ?? '';
  const marks = evidenceIn(found, log.entry ?? null);
  const excerpt = excerptOf(words, marks, verdict.language);
  const ask = (isOpen: boolean) => {
    setMarking(isOpen);
    onAsking(isOpen);
  };
  const corrections = (
    <>
      {messageKey !== null && <LinkButton onClick={onSetAside}>{text('notARejection')}</LinkButton>}
      {words !== '' && !isMarking && (
        <LinkButton onClick={() => ask(true)}>
          {text(excerpt.length > 0 ? 'notTheseWords' : 'markWords')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      {excerpt.length > 0 && (
        <QuoteWithMarks
          text={words}
          marks={marks}
          excerpt={excerpt}
          lang={verdict.language}
          moreLabel={text('showMore')}
          lessLabel={text('showLess')}
          before={text(marks === verdict.evidence ? 'foundByWords' : 'markedByYou')}
        >
          {corrections}
        </QuoteWithMarks>
      )}
      <TeachWords key="teach" found={found} />
      {excerpt.length === 0 && (messageKey !== null || words !== '') && <p class={page.row}>{corrections}</p>}
      {isMarking && <MarkWords found={found} log={log} steps={steps} onDone={() => ask(false)} />}
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
