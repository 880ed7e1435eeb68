import type { MailPurpose } from '../../model.ts';

/**
 * The key under which an edited letter is kept: the request by its thread, every other letter beside it, so that two
 * letters of one thread do not mix.
 * @param owner the thread's key, or what stands for it in an entry without a thread
 */
export function draftKey(owner: string, mail: MailPurpose): string {
  return mail === 'request' ? owner : `${owner} ${mail}`;
}

/** The owner of an entry's letters: its thread, else the entry itself. */
export function letterOwner(entry: { id: string; threadKey: string | null }): string {
  return entry.threadKey ?? `entry ${entry.id}`;
}
