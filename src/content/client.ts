import type { InsertFailure } from '../messages.ts';
import type { MailClientId, PageReading, Person } from '../model.ts';
import type { Caret } from './caret.ts';
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
  /** The client's own id of the draft, as far as the page tells one; it may come later than the box. */
  draftId: string | null;
  /** It answers and forwards nothing. */
  isNew: boolean;
  /** Everybody it is addressed to so far: To, then Cc and Bcc, each address once. */
  recipients: Person[];
  /** As it will be sent; empty if none is given yet, null if the page does not show it. */
  subject: string | null;
  /** File names of what is attached. */
  attachments: string[];
}

/** Where a chip goes in a compose box. */
export interface ComposeChipPlace {
  parent: Element;
  before: Element | null;
  /** What the chip begins in one line with. */
  alignedWith: Element;
  /** The part of the box in which files come and go, and which the client may draw anew. */
  within: Element;
}

/** How an own message in the conversation came to be, as far as its card shows that. */
export interface Written {
  /** False while only this page knows of it: the server has given it no id yet. */
  onServer: boolean;
  /** The draft that it was, as `DraftBox.draftId` named it. */
  draftId: string | null;
  /** Addresses in small letters; only those that are shown. */
  recipients: string[];
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
  /** The mailbox that is open, without reading anything else; null if that cannot be told. */
  account(): Person | null;
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
  /** Of an own message of the visible conversation, by the id that `read` gives it; null if it is not there. */
  written(messageId: string): Written | null;
  /**
   * Where the chip of a compose box belongs: in `parent`, before `before`, outside of the editor, with the row of Send
   * where that stands below it. Null if the box has no such place.
   */
  composeChipPlace(box: DraftBox): ComposeChipPlace | null;
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
  /** The same as `insert` for any mail that is being written, at a place in it (`compose-place.ts`). */
  insertInDraft(
    box: DraftBox,
    text: string,
    at: Caret,
  ): Promise<{ inserted: true } | { inserted: false; code: InsertFailure }>;
  /**
   * Takes what `insertInDraft` put in out again: by the editor's own undo if it is the last step, else exactly these
   * words if they stand unchanged; false, and nothing changed, otherwise.
   */
  takeOutOfDraft(box: DraftBox, text: string): Promise<boolean>;
}
