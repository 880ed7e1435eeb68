import type { InsertFailure } from '../messages.ts';
import type { MailClientId, PageReading } from '../model.ts';

/** A reply box of the open conversation. */
export interface ReplyBox {
  editor: HTMLElement;
  threadId: string | null;
}

/**
 * What each mail client must answer. One folder in `content/` a client; nothing outside it knows the
 * client's DOM. Every method reads the page as it is now and keeps nothing.
 */
export interface MailClient {
  id: MailClientId;
  /** Begins to remember the user's caret in reply boxes, which the panel's focus would lose; the abort ends it. */
  watch(signal: AbortSignal): void;
  /** Reads the visible conversation. Never throws: what it cannot vouch for is named in `unreadable`. */
  read(): PageReading;
  /**
   * Cheap fingerprint of what is open (visible conversation, message ids, which are expanded), for use in a
   * MutationObserver callback; null when no conversation is open. Equal fingerprints need no new reading.
   */
  fingerprint(): string | null;
  /**
   * Where the chip for a message belongs: in `parent`, before `before`. Outside the message body, never
   * between a renderer's own markers. Null if the message is not on the page or collapsed.
   */
  chipPlace(messageId: string): { parent: Element; before: Element | null } | null;
  /** The open reply boxes of the visible conversation whose thread is `threadId`. */
  replyBoxes(threadId: string): ReplyBox[];
  /** Opens a reply to a message by the client's own control and waits for the box; null if none came. */
  openReply(threadId: string, messageId: string | null): Promise<ReplyBox | null>;
  /** Puts plain text into the box at the user's own caret, or above signature and quote; reads it back. */
  insert(box: ReplyBox, text: string): Promise<{ inserted: true } | { inserted: false; code: InsertFailure }>;
  /** Takes the text of the last insertion out by the editor's own undo; false, and nothing changed, if that fails. */
  undoInsert(box: ReplyBox, text: string): Promise<boolean>;
}
