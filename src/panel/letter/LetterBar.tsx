import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import { useServices } from '../services.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { MailIcon, UndoIcon } from '../ui/icons.tsx';
import { MailingLine } from './MailingLine.tsx';
import type { Mailing } from './use-mailing.ts';

interface LetterBarProps {
  mailing: Mailing;
  /** What the main button says; by default "Insert into reply". */
  insertLabel?: string;
  /** Where the letter's thread is, for the button that opens it when it is not in view. */
  threadUrl?: string | null;
  buttonRef?: RefObject<HTMLButtonElement | null>;
  /** The id of what describes the main button. */
  describedBy?: string;
  /** More buttons, after Copy. */
  children?: ComponentChildren;
  /** The quiet line below, and a quiet button at its end. */
  hint?: ComponentChildren;
  aside?: ComponentChildren;
}

/**
 * The foot of a page with a letter: insert, then where it is; or what did not work, and copy. Where the letter's
 * thread is not in view it is opened first.
 */
export function LetterBar(props: LetterBarProps) {
  const { mailing, children } = props;
  const { phase } = mailing;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (phase.is === 'inserted' || phase.is === 'not-inserted') next.current?.focus({ preventScroll: true });
  }, [phase.is]);

  const line = <MailingLine {...mailing} />;
  const goToReply = (
    <Button wide ref={next} onClick={mailing.goToReply}>
      {text('goToReply')}
    </Button>
  );
  if (phase.is === 'inserted' || phase.is === 'not-taken-out' || phase.is === 'reply-gone') {
    return (
      <ActionBar line={line}>
        {goToReply}
        <Button look="text" icon={<UndoIcon />} onClick={mailing.takeOut}>
          {text('takeItOut')}
        </Button>
      </ActionBar>
    );
  }
  if (phase.is === 'not-inserted' && phase.code === 'already-there') {
    return (
      <ActionBar line={line}>
        {goToReply}
        <Button onClick={mailing.copy}>{text('copy')}</Button>
      </ActionBar>
    );
  }
  if (phase.is === 'not-inserted') {
    return (
      <ActionBar line={line}>
        <Button look="primary" wide ref={next} onClick={mailing.copy}>
          {text('copyText')}
        </Button>
        <Button onClick={mailing.insert}>{text('tryAgain')}</Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar line={line} hint={props.hint ?? text('youPressSend')} aside={props.aside}>
      {mailing.canInsert ? <InsertAndCopy {...props} /> : <OpenAndCopy {...props} />}
      {children}
    </ActionBar>
  );
}

function InsertAndCopy({ mailing, insertLabel, buttonRef, describedBy }: LetterBarProps) {
  return (
    <>
      <Button
        look="primary"
        wide
        ref={buttonRef ?? null}
        aria-describedby={describedBy}
        working={mailing.phase.is === 'working' ? text('inserting') : null}
        onClick={mailing.insert}
      >
        {insertLabel ?? text('insertIntoReply')}
      </Button>
      <Button onClick={mailing.copy}>{text('copy')}</Button>
    </>
  );
}

function OpenAndCopy({ mailing, threadUrl, buttonRef, describedBy }: LetterBarProps) {
  const { openThread } = useServices();
  const main = {
    look: 'primary',
    wide: true,
    ref: buttonRef ?? null,
    'aria-describedby': describedBy,
  } as const;
  if (!threadUrl) {
    return (
      <Button {...main} onClick={mailing.copy}>
        {text('copyText')}
      </Button>
    );
  }
  return (
    <>
      <Button {...main} icon={<MailIcon />} onClick={() => openThread(threadUrl)}>
        {text('openMail')}
      </Button>
      <Button onClick={mailing.copy}>{text('copy')}</Button>
    </>
  );
}
