import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { InsertFailure } from '../../messages.ts';
import type { DraftChoice, MailPurpose, Step } from '../../model.ts';
import { RefusedStepError, useServices } from '../services.ts';
import { stepProblem } from '../step-problem.ts';

export type MailingPhase =
  | { is: 'before' | 'working' | 'empty' | 'taken-out' | 'not-taken-out' | 'reply-gone' }
  | { is: 'inserted' | 'copied'; logged: boolean }
  | { is: 'not-inserted'; code: InsertFailure }
  | { is: 'not-copied' };

/** The mail thread in view, and which message in it the letter answers. */
export interface OpenThread {
  threadKey: string;
  messageId: string | null;
}

export interface MailingSource {
  mail: MailPurpose;
  /** The words as they stand, and what they are made of. */
  text: string;
  choice: DraftChoice;
  /** Null: the tab in front shows another mail or none, and nothing can be inserted. */
  open: OpenThread | null;
  /** Takes a step of the letter's entry. */
  step(step: Step): Promise<unknown>;
  /** The text is on the clipboard: begins the entry where there is none yet. */
  copied(): Promise<unknown>;
  /** The text is in the reply, and the log knows it. */
  done(text: string): void;
  /** The text came out of it again. */
  keepAgain(): void;
}

/** What the main button of a letter does, and what came of it. */
export interface Mailing {
  mail: MailPurpose;
  phase: MailingPhase;
  /** Why the log refused, when it did. */
  refusal: string | null;
  letterRef: RefObject<HTMLTextAreaElement | null>;
  canInsert: boolean;
  insert(): void;
  copy(): void;
  goToReply(): void;
  takeOut(): void;
}

/** Brings a letter into the reply box, or onto the clipboard, and tells the log. */
export function useMailing(source: MailingSource): Mailing {
  const { mail: page, copy, now, rememberTone } = useServices();
  const { open, text, choice } = source;
  const [phase, setPhase] = useState<MailingPhase>({ is: 'before' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const letterRef = useRef<HTMLTextAreaElement>(null);
  /** What was inserted last: another template may be chosen by the time it is taken out. */
  const last = useRef<{ mail: MailPurpose; threadKey: string } | null>(null);

  /** Whether it got into the log. */
  async function isKept(written: Promise<unknown>): Promise<boolean> {
    try {
      await written;
      setRefusal(null);
      return true;
    } catch (error) {
      setRefusal(error instanceof RefusedStepError ? stepProblem(error) : null);
      return false;
    }
  }

  const used = () => {
    // Only a convenience: the next draft begins with another tone if this is not kept.
    rememberTone(choice.template).catch(() => undefined);
  };

  async function insert(): Promise<void> {
    if (phase.is === 'working') return;
    if (!open) return copyText();
    if (text.trim() === '') return setPhase({ is: 'empty' });
    setPhase({ is: 'working' });
    const answer = await page.insert({ ...open, text });
    if (!answer.inserted) return setPhase({ is: 'not-inserted', code: answer.code });
    last.current = { mail: source.mail, threadKey: open.threadKey };
    const at = now().toISOString();
    const kept = await isKept(source.step({ is: 'inserted', mail: source.mail, text, choice, at }));
    // An edited text that is in the reply needs no second copy; one the log knows nothing of does.
    if (kept) source.done(text);
    used();
    setPhase({ is: 'inserted', logged: kept });
  }

  // What the foot says is about the text as it was; another text can be inserted anew.
  const lastText = useRef(text);
  // In the same turn as the change: a click that comes right after it must not lose its answer.
  useLayoutEffect(() => {
    if (lastText.current === text) return;
    lastText.current = text;
    setPhase((last) => (last.is === 'working' ? last : { is: 'before' }));
  }, [text]);

  async function copyText(): Promise<void> {
    if (text.trim() === '') return setPhase({ is: 'empty' });
    if (await copy(text)) {
      used();
      setPhase({ is: 'copied', logged: await isKept(source.copied()) });
    } else {
      letterRef.current?.select();
      setPhase({ is: 'not-copied' });
    }
  }

  async function takeOut(): Promise<void> {
    const inserted = last.current;
    if (!inserted || !(await page.undoInsert(inserted.threadKey))) return setPhase({ is: 'not-taken-out' });
    source.keepAgain();
    await isKept(source.step({ is: 'taken-out', mail: inserted.mail }));
    setPhase({ is: 'taken-out' });
  }

  async function goToReply(): Promise<void> {
    if (!last.current || !(await page.focusReply(last.current.threadKey))) setPhase({ is: 'reply-gone' });
  }

  return {
    mail: source.mail,
    phase,
    refusal,
    letterRef,
    canInsert: open !== null,
    insert: () => void insert(),
    copy: () => void copyText(),
    takeOut: () => void takeOut(),
    goToReply: () => void goToReply(),
  };
}
