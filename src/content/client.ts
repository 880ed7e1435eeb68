import type { InsertFailure } from '../messages.ts';
import type { MailClientId, PageReading, Person } from '../model.ts';
import type { Sign } from './signs.ts';

/** How much of a conversation is read. */
export type ReadScope = 'all' | 'newest';

/** A reply box of the open conversation. */
export interface ReplyBox {
  editor: HTMLElement;
  threadId: string | null;
}

/** A mail that is being written: a reply, a forward or a new one, as far as the page shows what it is. */
export interface DraftBox extends ReplyBox {
  /** It answers and forwards nothing. */
  isNew: boolean;
  /** Everybody it is addressed to so far: To, then Cc and Bcc, each address once. */
  recipients: Person[];
  /** As it will be sent; empty if none is given yet, null if the page does not show it. */
  subject: string | null;
  /** File names of what is attached. */
  attachments: string[];
}

/**
 * What each mail client must answer. One folder in `content/` a client; nothing outside it knows the
 * client's DOM. Every method reads the page as it is now and keeps nothing.
 */
export interface MailClient {
  id: MailClientId;
  /** By what each part of its page is known, for the report on a page that could not be read. */
  signs: Readonly<Record<string, readonly Sign[]>>;
  /** Attributes whose change may change the fingerprint; added and removed nodes are noticed anyway. */
  watched: readonly string[];
  /**
   * Whether any of these changes of the page may change the fingerprint. Runs on every change of a page that never
   * rests, so it looks at little: it may say yes for nothing, and no only of what cannot matter.
   */
  concerns(changes: readonly MutationRecord[]): boolean;
  /** Where what is open can be opened again. */
  address(): string;
  /** Begins to remember the user's caret in reply boxes, which the panel's focus would lose; the abort ends it. */
  watch(signal: AbortSignal): void;
  /**
   * Reads the visible conversation. Never throws: what it cannot vouch for is named in `unreadable`. `newest`: only
   * the messages that a verdict on the newest one looks at (newest.ts), however long the thread is, no boxes,
   * and no date that has to be made of words.
   */
  read(scope?: ReadScope): PageReading;
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
  /** Every mail being written on screen, of whatever thread: replies, forwards and new ones. */
  draftBoxes(): DraftBox[];
  /** Opens a reply to a message by the client's own control and waits for the box; null if none came. */
  openReply(threadId: string, messageId: string | null): Promise<ReplyBox | null>;
  /** Puts plain text into the box at the user's own caret, or above signature and quote; reads it back. */
  insert(box: ReplyBox, text: string): Promise<{ inserted: true } | { inserted: false; code: InsertFailure }>;
  /** Takes the text of the last insertion out by the editor's own undo; false, and nothing changed, if that fails. */
  undoInsert(box: ReplyBox, text: string): Promise<boolean>;
}
