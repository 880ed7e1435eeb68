import { abroadThreads } from './abroad.ts';
import { formalThreads } from './jobs-and-tenders.ts';
import { longThread } from './long.ts';
import type { Mailbox, MailThread } from './mail.ts';
import { ordinaryThreads } from './ordinary.ts';
import { sam, samSignature } from './people.ts';
import { salesThreads } from './sales.ts';

/** The page's clock: tests and pictures stay the same on every day. */
export const NOW = '2026-11-18T10:41:00Z';

/** Every thread, newest mail first, as the inbox lists them. */
export const threads: MailThread[] = [
  ...salesThreads,
  longThread,
  ...abroadThreads,
  ...formalThreads,
  ...ordinaryThreads,
].sort((a, b) => newestAt(b).localeCompare(newestAt(a)));

/**
 * The whole mailbox of Sam Marlowe. A thread's `expect` is what the page should say of its newest incoming mail:
 * a no that the user has answered is still a rejection.
 */
export const mailbox: Mailbox = {
  account: sam,
  now: NOW,
  timeZone: 'Europe/London',
  signature: samSignature,
  threads,
};

/** The thread of that key; throws for an unknown one, so that a test cannot pass on a misspelling. */
export function threadOf(key: string): MailThread {
  const found = threads.find((thread) => thread.key === key);
  if (!found) throw new Error(`no thread "${key}" in the stand-in mailbox`);
  return found;
}

function newestAt(thread: MailThread): string {
  return thread.messages.at(-1)?.at ?? '';
}
