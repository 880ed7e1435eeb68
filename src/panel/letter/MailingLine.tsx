import type { InsertFailure } from '../../messages.ts';
import { type TextKey, text } from '../../platform/text.ts';
import { BarLine } from '../ui/ActionBar.tsx';
import type { Mailing } from './use-mailing.ts';

/** What happened, then what is safe and what to do. */
const FAILURES: Record<InsertFailure, [TextKey, TextKey]> = {
  'not-confirmed': ['notConfirmed', 'pasteYourself'],
  'no-reply-box': ['noReplyBox', 'openReplyYourself'],
  'other-thread': ['otherThread', 'goBackToMail'],
  'already-there': ['alreadyThere', 'notTwice'],
  'no-page': ['noPage', 'reloadPage'],
};

/** What came of the last insertion or copy. */
export function MailingLine({ phase, refusal }: Pick<Mailing, 'phase' | 'refusal'>) {
  const notLogged = refusal ?? text('isInReplyNotLogged');
  switch (phase.is) {
    case 'inserted':
      return (
        <BarLine
          as={phase.logged ? 'done' : 'problem'}
          first={text('isInReply')}
          more={`${text('readThenSend')}${phase.logged ? '' : ` ${notLogged}`}`}
        />
      );
    case 'copied':
      return (
        <BarLine
          as={phase.logged ? 'done' : 'problem'}
          first={text('copied')}
          more={phase.logged ? text('pasteIntoReply') : notLogged}
        />
      );
    case 'not-inserted': {
      const [first, more] = FAILURES[phase.code];
      return <BarLine as="problem" first={text(first)} more={text(more)} />;
    }
    case 'not-copied':
      return <BarLine as="problem" first={text('notCopied')} more={text('copyYourself')} />;
    case 'empty':
      return <BarLine as="problem" first={text('nothingToInsert')} more={text('writeOrGoBack')} />;
    case 'taken-out':
      return <BarLine as="done" first={text('takenOut')} more={refusal ?? ''} />;
    case 'not-taken-out':
      return <BarLine as="problem" first={text('notTakenOut')} more={text('takeOutYourself')} />;
    case 'reply-gone':
      return <BarLine as="problem" first={text('replyNotFound')} more={text('lookInDrafts')} />;
    default:
      return null;
  }
}
