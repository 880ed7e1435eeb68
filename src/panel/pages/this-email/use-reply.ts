import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsertFailure } from '../../../messages.ts';
import type { Opportunity } from '../../../model.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import type { DraftOfThread } from './use-draft.ts';
import type { EntryOfThread } from './use-entry.ts';

export type ReplyPhase =
  | { is: 'before' | 'working' | 'empty' | 'taken-out' | 'not-taken-out' | 'reply-gone' }
  | { is: 'inserted' | 'copied'; logged: boolean }
  | { is: 'not-inserted'; code: InsertFailure }
  | { is: 'not-copied' };

export interface Reply {
  phase: ReplyPhase;
  letterRef: RefObject<HTMLTextAreaElement | null>;
  insert(): void;
  copy(): void;
  goToReply(): void;
  takeOut(): void;
}

/** What the main button does and what came of it. */
export function useReply(found: Case, log: EntryOfThread, draft: DraftOfThread): Reply {
  const { mail, copy, now, rememberTone } = useServices();
  const { threadKey, message } = found;
  const [phase, setPhase] = useState<ReplyPhase>({ is: 'before' });
  const letterRef = useRef<HTMLTextAreaElement>(null);
  // What the entry said before the insertion, for taking it out again.
  const before = useRef<Pick<Opportunity, 'request' | 'status'>>({ request: null, status: 'logged' });

  /** Whether the act got into the log. */
  const logged = (set: Parameters<EntryOfThread['act']>[0]) =>
    log.act(set).then(
      () => true,
      () => false,
    );

  const used = () => {
    // Only a convenience: the next draft begins with another tone if this is not kept.
    rememberTone(draft.choice.template).catch(() => undefined);
  };

  async function insert(): Promise<void> {
    if (phase.is === 'working') return;
    if (draft.text.trim() === '') return setPhase({ is: 'empty' });
    setPhase({ is: 'working' });
    const { text } = draft;
    const answer = await mail.insert({ threadKey, messageId: message.id, text });
    if (!answer.inserted) return setPhase({ is: 'not-inserted', code: answer.code });
    before.current = { request: log.entry?.request ?? null, status: log.entry?.status ?? 'logged' };
    const request = { ...draft.choice, insertedAt: now().toISOString() };
    const kept = await logged({ request, status: 'drafted' });
    // An edited text that is in the reply needs no second copy; one the log knows nothing of does.
    if (kept) draft.done(text);
    used();
    setPhase({ is: 'inserted', logged: kept });
  }

  // What the foot says is about the text as it was; another text can be inserted anew.
  const lastText = useRef(draft.text);
  useEffect(() => {
    if (lastText.current === draft.text) return;
    lastText.current = draft.text;
    setPhase((last) => (last.is === 'working' ? last : { is: 'before' }));
  }, [draft.text]);

  async function copyText(): Promise<void> {
    if (draft.text.trim() === '') return setPhase({ is: 'empty' });
    if (await copy(draft.text)) {
      used();
      setPhase({ is: 'copied', logged: await logged({}) });
    } else {
      letterRef.current?.select();
      setPhase({ is: 'not-copied' });
    }
  }

  async function takeOut(): Promise<void> {
    if (!(await mail.undoInsert(threadKey))) return setPhase({ is: 'not-taken-out' });
    draft.keepAgain();
    await logged(before.current);
    setPhase({ is: 'taken-out' });
  }

  async function goToReply(): Promise<void> {
    if (!(await mail.focusReply(threadKey))) setPhase({ is: 'reply-gone' });
  }

  return {
    phase,
    letterRef,
    insert: () => void insert(),
    copy: () => void copyText(),
    takeOut: () => void takeOut(),
    goToReply: () => void goToReply(),
  };
}
