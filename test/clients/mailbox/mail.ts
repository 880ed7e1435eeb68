// The shapes of the stand-in mailbox. Sent as JSON to the page, which builds the DOM from them.

export interface MailPerson {
  name: string;
  email: string;
}

/** Earlier mail carried along below the new words. */
export interface MailQuote {
  from: MailPerson;
  at: string;
  to: string;
  subject: string;
  /** The language of the quoting client: it words the attribution line or the header block. */
  language: MailLanguage;
  paragraphs: string[];
  quote?: MailQuote;
}

export type MailLanguage = 'en' | 'es' | 'fr';

/** Which program wrote the mail; decides the structure of body, signature and quote. */
export type MailProgram =
  | 'gmail'
  | 'gmail-mobile'
  | 'outlook-web'
  | 'outlook-mobile'
  | 'outlook-desktop'
  | 'system';

/**
 * How Gmail shows the quote: behind `.yj6qo` in an `.adL` wrapper, as `.gmail_quote.adL`, in `.adL > .h5`, or
 * not trimmed at all.
 */
export type MailTrim = 'wrapped' | 'marked' | 'h5' | 'none';

export interface MailBody {
  program: MailProgram;
  /** A line break inside a paragraph is a soft one. */
  paragraphs: string[];
  /** Lines under "-- " (Gmail) or in the sender's own signature block. */
  signature?: string[];
  /** Invisible preview text of a bulk mail. */
  preheader?: string;
  quote?: MailQuote;
  trim?: MailTrim;
}

export type CardState = 'open' | 'closed' | 'hidden';

export interface MailMessage {
  /** 16 hex digits, as `data-legacy-message-id` shows it. */
  id: string;
  /** `#msg-f:<decimal>`, or `#msg-a:r<digits>` for what was written in this client. */
  permId: string;
  /** ISO 8601, UTC. */
  at: string;
  from: MailPerson;
  to: MailPerson[];
  body: MailBody;
  /** Names of the files that came with it. */
  attachments?: string[];
  /** How its card stands when the conversation opens: expanded, collapsed, or super-collapsed. */
  card: CardState;
}

export type ThreadKind = 'sales' | 'tender' | 'job' | 'other';

export interface MailThread {
  /** Stable name for tests and for `?thread=`. */
  key: string;
  subject: string;
  /** 16 hex digits: the id of its first message. */
  id: string;
  /** `#thread-f:<decimal>`, or `#thread-a:r<digits>` where this client began the thread. */
  permId: string;
  /** What the address bar shows; not an id of any interface. */
  token: string;
  folder: 'inbox' | 'sent';
  unread: boolean;
  messages: MailMessage[];
  /** Appended half a second after opening with `?message=arrives`. */
  arrival?: MailMessage;
  language: MailLanguage;
  expect: 'rejection' | 'other';
  kind: ThreadKind;
  /** Why this thread is in the mailbox. */
  about: string;
}

export interface Mailbox {
  account: MailPerson;
  /** The page's "now", ISO 8601. */
  now: string;
  timeZone: string;
  signature: string[];
  threads: MailThread[];
}
