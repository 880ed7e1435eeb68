import { detect } from '../detection/detect.ts';
import { cutForJudging, judgedIndex } from '../detection/newest.ts';
import { detectionLanguages } from '../languages/detection.ts';
import type { ThreadView } from '../messages.ts';
import type { MailClientId, PageReading, Thread } from '../model.ts';

/** Client, account and thread in one string; null unless all three are known. */
export function threadKeyOf(client: MailClientId, reading: PageReading): string | null {
  const { account, thread } = reading;
  return account?.email && thread?.id ? `${client}:${account.email}:${thread.id}` : null;
}

/**
 * What the open page shows, judged: the thread is cut after its newest incoming message, so that a no that
 * the user has already answered stays a no until the client writes again.
 */
export function viewOf(client: MailClientId, reading: PageReading, url: string): ThreadView {
  const nothing = { threadKey: null, url, reading: null, judged: null, verdict: null };
  if (reading.unreadable.some(({ code }) => code === 'no-conversation')) return { ...nothing, state: 'none' };
  const threadKey = threadKeyOf(client, reading);
  if (reading.unreadable.length > 0) return { ...nothing, state: 'unreadable', threadKey, reading };
  const thread: Thread = {
    subject: reading.thread?.subject ?? null,
    account: reading.account,
    messages: reading.messages,
  };
  const judged = judgedIndex(thread.messages);
  const verdict = judged === null ? null : detect(cutForJudging(thread), detectionLanguages);
  return { state: 'read', threadKey, url, reading, judged, verdict };
}

/** Builds what the first detection would have to build; does nothing after that. */
export function warmUp(): void {
  detect({ subject: null, account: null, messages: [] }, detectionLanguages);
}
