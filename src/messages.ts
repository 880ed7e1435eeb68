import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DetectionData, PageReading, Teaching, Verdict } from './model.ts';

// Every message between contexts, grouped by direction.

/** What the open tab shows; the only way mail text leaves the page, and only when a panel asks. */
export interface ThreadView {
  /** `none`: no conversation is open. `unreadable`: one is, and the reader cannot vouch for it. */
  state: 'none' | 'unreadable' | 'read';
  /** Client, account and thread in one string; null unless all three are known. */
  threadKey: string | null;
  url: string;
  reading: PageReading | null;
  /** Index into `reading.messages` of the message that was judged: the newest incoming one. */
  judged: number | null;
  /** Client, account, thread and judged message in one string; null unless all four are known. */
  messageKey: string | null;
  /** As the page acts on it: with what the user has taught. */
  verdict: Verdict | null;
  /** The same without the user's mutes; what they silenced shows by the difference. */
  unmuted: Verdict | null;
}

export interface InsertRequest {
  threadKey: string;
  /** The message to answer, as `Message.id` names it. */
  messageId: string | null;
  text: string;
}

/** Why a text did not get into the reply box. The one list of these codes. */
export type InsertFailure = 'other-thread' | 'no-reply-box' | 'already-there' | 'not-confirmed' | 'no-page';

export type InsertAnswer = { inserted: true } | { inserted: false; code: InsertFailure };

interface PageToBackground {
  /** A trusted click on the chip. */
  chipClicked(): void;
  /** What the page keeps in memory to judge mails: what the user has taught, no lesson and no record. */
  pageMemory(): Teaching;
  /** The phrases and weights by which a no is found; too large to stand in every page's own script. */
  detectionData(): DetectionData;
}

interface BackgroundToPage {
  /** The user has taken the extension's access to this site back; it leaves the page. */
  hostAccessLost(): void;
}

interface PanelToPage {
  readThread(): ThreadView;
  /** The structure of the page without anybody's words, for a mail that could not be read. */
  pageReport(): string;
  insertReply(request: InsertRequest): InsertAnswer;
  /** Takes the last inserted text out again by the editor's own undo; false if it is no longer the last step. */
  undoInsert(request: { threadKey: string }): boolean;
  /** Moves caret and scroll position to the reply box that was inserted into. */
  focusReply(request: { threadKey: string }): boolean;
  /** Says that the user has taught something, not what; the page asks the background anew. */
  teachingChanged(): void;
}

/** The port a panel opens to the tab it follows; it carries nothing but pings from the page. */
export const PANEL_PORT = 'panel';
/** `changed`: the page's `ThreadView` is another. `chip`: the chip was clicked; focus goes to the main button. */
export type PortPing = 'changed' | 'chip';

export const { sendMessage, onMessage } = defineExtensionMessaging<
  PageToBackground & BackgroundToPage & PanelToPage
>();
