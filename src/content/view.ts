import { detect } from '../detection/detect.ts';
import { cutForJudging, judgedIndex } from '../detection/newest.ts';
import { NOTHING_TAUGHT, withTeaching } from '../detection/teaching.ts';
import type { ThreadView } from '../messages.ts';
import type { DetectionLanguage, MailClientId, PageReading, Teaching, Thread } from '../model.ts';

/** Client, account and thread in one string; null unless all three are known. */
export function threadKeyOf(client: MailClientId, reading: PageReading): string | null {
  const { account, thread } = reading;
  return account?.email && thread?.id ? `${client}:${account.email}:${thread.id}` : null;
}

/**
 * What the open page shows, judged: the thread is cut after its newest incoming message, so that a no that
 * the user has already answered stays a no until the client writes again. What the user has taught has the
 * last word.
 */
export function viewOf(
  client: MailClientId,
  reading: PageReading,
  url: string,
  teaching: Teaching,
  languages: readonly DetectionLanguage[],
): ThreadView {
  const unjudged = { judged: null, messageKey: null, verdict: null, unmuted: null };
  const nothing = { threadKey: null, url, reading: null, ...unjudged };
  if (reading.unreadable.some(({ code }) => code === 'no-conversation')) return { ...nothing, state: 'none' };
  const threadKey = threadKeyOf(client, reading);
  if (reading.unreadable.length > 0) return { ...nothing, state: 'unreadable', threadKey, reading };
  const thread: Thread = {
    subject: reading.thread?.subject ?? null,
    account: reading.account,
    messages: reading.messages,
  };
  const judged = judgedIndex(thread.messages);
  const message = thread.messages[judged ?? -1];
  const read = { state: 'read', threadKey, url, reading } as const;
  if (!message) return { ...read, ...unjudged };
  const messageKey = threadKey && message.id ? `${threadKey}:${message.id}` : null;
  const given = { ...message, key: messageKey };
  const phrases = { ...NOTHING_TAUGHT, ownPhrases: teaching.ownPhrases };
  const detected = detect(cutForJudging(thread), languages);
  const marks = languages.map(({ quotes }) => quotes);
  const unmuted = withTeaching(detected, given, phrases, marks);
  const verdict = withTeaching(unmuted, given, { ...teaching, ownPhrases: [] }, marks);
  return { ...read, judged, messageKey, verdict, unmuted };
}

/** Builds what the first detection would have to build; does nothing after that. */
export function warmUp(languages: readonly DetectionLanguage[]): void {
  detect({ subject: null, account: null, messages: [] }, languages);
}
