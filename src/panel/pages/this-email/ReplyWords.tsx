import type { DebriefAnswer } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { QuoteWithMarks } from '../../ui/QuoteWithMarks.tsx';
import { beginningOf } from './beginning.ts';
import { useAnswerWords } from './use-answer-words.ts';

interface ReplyWordsProps {
  found: Case;
  /** The message, as `Message.id`; null: nothing is known of their words. */
  messageId: string | null;
  /** What it was recognised as, by which its words are marked. */
  as?: DebriefAnswer | null;
}

/** What they wrote, its beginning at first, with the words by which it was recognised marked. */
export function ReplyWords({ found, messageId, as = null }: ReplyWordsProps) {
  const reader = useAnswerWords(as !== null);
  const message = found.thread.messages.find(({ id }) => id !== null && id === messageId);
  if (!message?.text) return null;
  const { fields, verdict } = found;
  const { language } = verdict;
  return (
    <QuoteWithMarks
      text={message.text}
      marks={as ? (reader?.answerWords(message.text, as) ?? []) : []}
      excerpt={beginningOf(message.text, language, [fields.firstName, fields.fullName])}
      lang={language}
      moreLabel={text('showMore')}
      lessLabel={text('showLess')}
      before=""
    >
      {null}
    </QuoteWithMarks>
  );
}
