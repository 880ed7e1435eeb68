import type { Mailbox, MailMessage, MailThread } from '../mailbox/mail.ts';
import { mailbox, threadOf } from '../mailbox/threads.ts';
import { conversationId, itemId, type MailboxKind } from './ids.ts';

/** The names under which Outlook on the web answers (2026-11). */
export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** Whose mailboxes a host serves. */
export function mailboxKind(host: string): MailboxKind {
  return host === 'outlook.live.com' ? 'personal' : 'work';
}

/** The conversation id of a thread of the mailbox under a host: what the drafts of that thread are filed by. */
export function conversationIdOf(key: string, host: string = OUTLOOK_HOSTS[0]): string {
  return conversationId(threadOf(key).key, mailboxKind(host));
}

/** The item id of a thread's message, the newest by default. */
export function itemIdOf(key: string, host: string = OUTLOOK_HOSTS[0], index?: number): string {
  const { messages } = threadOf(key);
  return itemId(`${key}/${index ?? messages.length - 1}`, mailboxKind(host));
}

/** Every name that a thread of that key has in Outlook. */
export function conversationNames(key: string): string[] {
  return [conversationId(key, 'personal'), conversationId(key, 'work')];
}

/** A thread as the page under `host` gets it: the same mails with this client's ids. */
export function outlookThread(thread: MailThread, host: string) {
  const kind = mailboxKind(host);
  const message = (one: MailMessage, seed: string) => {
    const { at, from, to, body, card, attachments } = one;
    return { id: itemId(seed, kind), at, from, to, body, card, ...(attachments ? { attachments } : {}) };
  };
  return {
    key: thread.key,
    id: conversationId(thread.key, kind),
    subject: thread.subject,
    folder: thread.folder,
    unread: thread.unread,
    language: thread.language,
    messages: thread.messages.map((one, index) => message(one, `${thread.key}/${index}`)),
    ...(thread.arrival ? { arrival: message(thread.arrival, `${thread.key}/arrival`) } : {}),
  };
}

/** The shared mailbox as the page under `host` gets it. */
export function outlookMailbox(
  host: string,
  { account, now, timeZone, signature, threads }: Mailbox = mailbox,
) {
  return {
    account,
    now,
    timeZone,
    signature,
    threads: threads.map((thread) => outlookThread(thread, host)),
  };
}
