import type { InsertAnswer, InsertRequest } from '../messages.ts';
import type { MailClient, ReplyBox } from './client.ts';
import { threadKeyOf } from './view.ts';

/** Carries a panel's wishes out in the reply box of the open thread, and only there. */
export interface ReplyDesk {
  insert(request: InsertRequest): Promise<InsertAnswer>;
  undo(threadKey: string): Promise<boolean>;
  focus(threadKey: string): boolean;
}

/**
 * @param client the mail client of this page
 */
export function createReplyDesk(client: MailClient): ReplyDesk {
  /** The last insertion, to be taken out or shown again. */
  let last: { threadKey: string; box: ReplyBox; text: string } | null = null;
  /** Two requests at once would open two replies; the second waits and finds the text there. */
  let queue: Promise<unknown> = Promise.resolve();

  /** The thread's id if it is the one that is open now. */
  function openThread(threadKey: string): string | null {
    const reading = client.read();
    return threadKeyOf(client.id, reading) === threadKey ? (reading.thread?.id ?? null) : null;
  }

  async function insertNow({ threadKey, messageId, text }: InsertRequest): Promise<InsertAnswer> {
    const threadId = openThread(threadKey);
    if (threadId === null) return { inserted: false, code: 'other-thread' };
    const box = client.replyBoxes(threadId)[0] ?? (await client.openReply(threadId, messageId));
    if (!box) return { inserted: false, code: 'no-reply-box' };
    // The user may have gone on to another thread while the box was opening.
    if (openThread(threadKey) === null) return { inserted: false, code: 'other-thread' };
    const answer = await client.insert(box, text);
    if (answer.inserted) last = { threadKey, box, text };
    return answer;
  }

  const lastIn = (threadKey: string) =>
    last?.threadKey === threadKey && last.box.editor.isConnected ? last : null;

  return {
    insert(request) {
      const answer = queue.then(() => insertNow(request));
      queue = answer.catch(() => undefined);
      return answer;
    },
    async undo(threadKey) {
      const inserted = lastIn(threadKey);
      if (!inserted || !(await client.undoInsert(inserted.box, inserted.text))) return false;
      last = null;
      return true;
    },
    focus(threadKey) {
      const editor = lastIn(threadKey)?.box.editor;
      if (!editor) return false;
      // Firefox gives the keyboard back to the page by this; Chromium does not.
      window.focus();
      editor.focus();
      editor.scrollIntoView({ block: 'center' });
      return true;
    },
  };
}
