import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  DetectionData,
  FollowedDraft,
  FollowedThread,
  MailClientId,
  PageReading,
  Person,
  Teaching,
  ThreadSigns,
  Verdict,
} from './model.ts';

// Every message between contexts, grouped by direction.

/** What the open tab shows; the only way mail text leaves the page, and only when a panel asks. */
export interface ThreadView {
  /**
   * `none`: no conversation is open. `unreadable`: one is, and the reader cannot vouch for it. `off`: the user wants
   * nothing here, and nothing was read.
   */
  state: 'none' | 'unreadable' | 'read' | 'off';
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
  /** The mail that is being written; of several on screen the one that was opened last. */
  composing: Composing | null;
  /** Where the user has switched the extension off; only with `off`. */
  off?: OffHere;
}

/** A mail that is being written, as far as lessons may help with it; none of its words. */
export interface Composing {
  /** Everybody it is addressed to so far. */
  recipients: Person[];
  subject: string | null;
  isProposal: boolean;
}

export interface OffHere {
  client: MailClientId;
  /** In lower case; null where the whole client is switched off. */
  account: string | null;
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

/** Who is in the log, as a page may know it: hashed, without a name and without an address. */
export interface KnownMarks {
  /** Of these very marks. */
  version: string;
  /** The words of `detection/known.ts`, in base64. */
  marks: string;
}

/** What the page keeps in memory: what the user has taught, and what the log follows; no lesson and no note. */
export interface PageMemoryAnswer {
  teaching: Teaching;
  threads: FollowedThread[];
  drafts: FollowedDraft[];
  /** Whether a proposal's compose box offers the debrief agreement. */
  offerAgreement: boolean;
  /** The version of who is known; what has become another is asked for apart. Empty where nobody is to be known. */
  known: string;
  /** Mail clients and accounts (addresses in lower case) in which the user wants nothing. */
  off: { clients: MailClientId[]; accounts: string[] };
}

/** A proposal in a compose box, as far as the page shows it. */
export interface ProposalDraft {
  client: MailClientId;
  account: Person | null;
  draftId: string | null;
  /** The thread that it answers in; null for a new mail. */
  threadKey: string | null;
  threadUrl: string | null;
  recipients: Person[];
  subject: string | null;
  /** ISO 639-1 code of its words, null if it cannot be told. */
  language: string | null;
  /** The user's own words in it, by which the register is told; they are not kept. */
  text: string;
}

interface PageToBackground {
  /** A trusted click on the chip. */
  chipClicked(): void;
  pageMemory(): PageMemoryAnswer;
  /** Who is in the log; of 100,000 entries a megabyte, so that a page asks for it only where it is another. */
  knownMarks(): KnownMarks;
  /** The sentence that agrees a debrief, for this mail. */
  agreementText(draft: ProposalDraft): { text: string; language: string };
  /** It stands in the mail, read back; gives the id of what is remembered of it. */
  agreementInserted(agreement: {
    draft: Omit<ProposalDraft, 'text'>;
    text: string;
    language: string;
  }): string;
  /** The user took it out again. */
  agreementTakenOut(proposal: string): void;
  /** The user wants no offer of it any more. */
  agreementOfferOff(): void;
  /** The user wants no "Seen before" any more. */
  seenBeforeOff(): void;
  /** What a followed thread shows; sent when it differs from what was sent before. */
  threadSigns(signs: ThreadSigns): void;
  /** Records or proposals have changed: what is due must be looked at anew. From the panel. */
  recordsChanged(): void;
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
  /** Says that what the page keeps in memory has changed, not what; the page asks the background anew. */
  memoryChanged(): void;
}

/** The port a panel opens to the tab it follows; it carries nothing but pings from the page. */
export const PANEL_PORT = 'panel';
/** `changed`: the page's `ThreadView` is another. `chip`: the chip was clicked; focus goes to the main button. */
export type PortPing = 'changed' | 'chip';

export const { sendMessage, onMessage } = defineExtensionMessaging<
  PageToBackground & BackgroundToPage & PanelToPage
>();
