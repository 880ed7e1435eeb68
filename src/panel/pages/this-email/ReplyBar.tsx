import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InsertFailure } from '../../../messages.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { UndoIcon } from '../../ui/icons.tsx';
import { HEADING_ID } from './CaseHead.tsx';
import type { Reply, ReplyPhase } from './use-reply.ts';

/** What happened, then what is safe and what to do. */
const FAILURES: Record<InsertFailure, [TextKey, TextKey]> = {
  'not-confirmed': ['notConfirmed', 'pasteYourself'],
  'no-reply-box': ['noReplyBox', 'openReplyYourself'],
  'other-thread': ['otherThread', 'goBackToMail'],
  'already-there': ['alreadyThere', 'notTwice'],
  'no-page': ['noPage', 'reloadPage'],
};

function Line({ phase }: { phase: ReplyPhase }) {
  switch (phase.is) {
    case 'inserted':
      return (
        <BarLine
          as={phase.logged ? 'done' : 'problem'}
          first={text('isInReply')}
          more={`${text('readThenSend')}${phase.logged ? '' : ` ${text('isInReplyNotLogged')}`}`}
        />
      );
    case 'copied':
      return (
        <BarLine
          as={phase.logged ? 'done' : 'problem'}
          first={text('copied')}
          more={text(phase.logged ? 'pasteIntoReply' : 'isInReplyNotLogged')}
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
      return <BarLine as="done" first={text('takenOut')} more="" />;
    case 'not-taken-out':
      return <BarLine as="problem" first={text('notTakenOut')} more={text('takeOutYourself')} />;
    case 'reply-gone':
      return <BarLine as="problem" first={text('replyNotFound')} more={text('lookInDrafts')} />;
    default:
      return null;
  }
}

/** The foot of a no that can be answered: insert, then where it is; or what did not work, and copy. */
export function ReplyBar({
  reply,
  buttonRef,
}: {
  reply: Reply;
  buttonRef: RefObject<HTMLButtonElement | null>;
}) {
  const { phase } = reply;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (phase.is === 'inserted' || phase.is === 'not-inserted') next.current?.focus({ preventScroll: true });
  }, [phase.is]);

  const line = <Line phase={phase} />;
  if (phase.is === 'inserted' || phase.is === 'not-taken-out' || phase.is === 'reply-gone') {
    return (
      <ActionBar line={line}>
        <Button wide ref={next} onClick={reply.goToReply}>
          {text('goToReply')}
        </Button>
        <Button look="text" icon={<UndoIcon />} onClick={reply.takeOut}>
          {text('takeItOut')}
        </Button>
      </ActionBar>
    );
  }
  if (phase.is === 'not-inserted' && phase.code === 'already-there') {
    return (
      <ActionBar line={line}>
        <Button wide ref={next} onClick={reply.goToReply}>
          {text('goToReply')}
        </Button>
        <Button onClick={reply.copy}>{text('copy')}</Button>
      </ActionBar>
    );
  }
  if (phase.is === 'not-inserted') {
    return (
      <ActionBar line={line}>
        <Button look="primary" wide ref={next} onClick={reply.copy}>
          {text('copyText')}
        </Button>
        <Button onClick={reply.insert}>{text('tryAgain')}</Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar line={line} hint={text('youPressSend')}>
      <Button
        look="primary"
        wide
        ref={buttonRef}
        aria-describedby={HEADING_ID}
        working={phase.is === 'working' ? text('inserting') : null}
        onClick={reply.insert}
      >
        {text('insertIntoReply')}
      </Button>
      <Button onClick={reply.copy}>{text('copy')}</Button>
    </ActionBar>
  );
}
