import { clientId, legacyId, urlToken } from '../gmail/ids.ts';
import type { MailBody, Mailbox, MailMessage, MailPerson, MailQuote, MailThread } from './mail.ts';
import { mailbox, NOW } from './threads.ts';

/** A mail as a client's page hands it in to be sent. */
export interface HandedIn {
  /** The draft's id in that client. */
  id: string;
  /** Key of the thread that it answers in; null for a new mail. */
  thread: string | null;
  subject: string;
  to: MailPerson[];
  body: MailBody;
  attachments: string[];
}

/** What the other side writes. */
export interface Answer {
  /** The thread by its key, its 16 hex digits, or its conversation id in Outlook. */
  threadId: string;
  /** By default whoever wrote last and is not the user, else the one written to. */
  from?: MailPerson;
  text: string;
  /** Carries the message before it along. */
  quote?: boolean;
  /** ISO 8601; by default now. */
  sentAt?: string;
}

/** A sent mail as the server has it. */
export interface Delivered {
  thread: MailThread;
  message: MailMessage;
}

/** Later than the mail before it by so much at least: Outlook shows no seconds. */
const STEP_MS = 60_000;

/** The first mail of all is so much later than the mailbox's own clock: more than clocks may differ by. */
const FIRST_MS = 60 * 60_000;

/**
 * What was sent and received since the server started, on top of the mailbox: both clients show it at the next load.
 * Its clock is the machine's, but never behind the mailbox's own, so that an answer is newer than its question.
 */
export class Mailroom {
  #threads: MailThread[] = [...mailbox.threads];
  #count = 0;
  readonly #sent = new Map<string, Delivered>();
  readonly #namesOf: (key: string) => readonly string[];

  /** @param namesOf what else a thread of that key is called: its conversation ids in Outlook */
  constructor(namesOf: (key: string) => readonly string[] = () => []) {
    this.#namesOf = namesOf;
  }

  /** The whole mailbox as it is now, the thread with the newest mail first. */
  mailbox(): Mailbox {
    const newest = this.#threads.map(newestAt).reduce((a, b) => (a > b ? a : b), mailbox.now);
    const threads = [...this.#threads].sort((a, b) => newestAt(b).localeCompare(newestAt(a)));
    return { ...mailbox, now: newest > mailbox.now ? newest : mailbox.now, threads };
  }

  /** The mails that were sent and not taken back, oldest first. */
  sent(): Delivered[] {
    return [...this.#sent.values()];
  }

  /** The drafts whose mails were sent in a thread, by its key. */
  sentAs(key: string): string[] {
    return [...this.#sent].filter(([, { thread }]) => thread.key === key).map(([draft]) => draft);
  }

  /** The thread of that name; throws for an unknown one. */
  thread(name: string): MailThread {
    const found = this.#threads.find(
      ({ key, id }) => key === name || id === name || this.#namesOf(key).includes(name),
    );
    if (!found) throw new Error(`no thread "${name}" in the stand-in mailbox`);
    return found;
  }

  /** Takes a mail of the user's; a new one begins a thread. */
  send({ id: draft, thread: name, subject, to, body, attachments }: HandedIn): Delivered {
    const { account } = mailbox;
    const old = name === null ? null : this.thread(name);
    const at = this.#nextTime(old);
    const message = this.#message({ at, from: account, to, body, attachments });
    // Gmail's own drafts bring their permanent id along.
    const permId = draft.startsWith('#msg-a:') ? draft : clientId('msg', `sent/${this.#count}`);
    const sent = { ...message, permId };
    const key = `sent-${this.#count}`;
    const thread: MailThread = old ?? {
      key,
      subject,
      id: message.id,
      permId: clientId('thread', key),
      token: urlToken(key),
      folder: 'sent',
      unread: false,
      messages: [],
      language: 'en',
      expect: 'other',
      kind: 'other',
      about: 'A mail of the user’s own.',
    };
    const delivered = { thread: this.#put(thread, sent), message: sent };
    this.#sent.set(draft, delivered);
    return delivered;
  }

  /** The client's undo: the mail of that draft was never sent. */
  takeBack(draft: string): void {
    const delivered = this.#sent.get(draft);
    if (!delivered) return;
    this.#sent.delete(draft);
    const thread = this.thread(delivered.thread.key);
    const left = thread.messages.filter(({ id }) => id !== delivered.message.id);
    const messages = left.map((one) => (one === left.at(-1) ? { ...one, card: 'open' as const } : one));
    this.#threads = this.#threads.filter(({ key }) => key !== thread.key);
    if (messages.length > 0) this.#threads.push({ ...thread, messages });
  }

  /** Lets the other side write in a thread; gives the message as it arrived. */
  receive({ threadId, from, text, quote = false, sentAt }: Answer): MailMessage {
    const thread = this.thread(threadId);
    const { account } = mailbox;
    const last = thread.messages.at(-1);
    const theirs = thread.messages.findLast((message) => message.from.email !== account.email);
    const sender = from ?? theirs?.from ?? last?.to[0] ?? account;
    const body: MailBody = { program: 'gmail', paragraphs: text.split(/\n{2,}/) };
    if (quote && last) body.quote = quoteOf(last, thread);
    const at = sentAt ?? this.#nextTime(thread);
    const message = this.#message({ at, from: sender, to: [account], body });
    this.#put({ ...thread, unread: true, folder: 'inbox' }, message);
    return message;
  }

  clear(): void {
    this.#threads = [...mailbox.threads];
    this.#sent.clear();
  }

  #message(parts: Omit<MailMessage, 'id' | 'permId' | 'card'>): MailMessage {
    this.#count += 1;
    const id = legacyId(parts.at, this.#count);
    return { ...parts, id, permId: `#msg-f:${BigInt(`0x${id}`)}`, card: 'open' };
  }

  /** Puts a message at the end of its thread; the cards before it are closed, as when the thread is opened anew. */
  #put(thread: MailThread, message: MailMessage): MailThread {
    const before = thread.messages.map(
      (one) => ({ ...one, card: one.card === 'hidden' ? one.card : 'closed' }) as const,
    );
    const grown = { ...thread, messages: [...before, message] };
    this.#threads = [...this.#threads.filter(({ key }) => key !== thread.key), grown];
    return grown;
  }

  #nextTime(thread: MailThread | null): string {
    const last = thread ? Date.parse(newestAt(thread)) : 0;
    return new Date(Math.max(Date.now(), Date.parse(NOW) + FIRST_MS, last + STEP_MS)).toISOString();
  }
}

const newestAt = ({ messages }: MailThread): string => messages.at(-1)?.at ?? '';

function quoteOf({ from, at, to, body }: MailMessage, { subject, language }: MailThread): MailQuote {
  const people = to.map(({ name, email }) => `${name} <${email}>`).join('; ');
  const own = { from, at, to: people, subject, language, paragraphs: body.paragraphs };
  return body.quote ? { ...own, quote: body.quote } : own;
}
