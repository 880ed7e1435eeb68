import { detect } from '../detection/detect.ts';
import { cutForJudging, judgedIndex } from '../detection/newest.ts';
import { NOTHING_TAUGHT, withTeaching } from '../detection/teaching.ts';
import type { OffHere, ThreadView } from '../messages.ts';
import type { DetectionData, MailClientId, Message, PageReading, Teaching, Thread } from '../model.ts';

/** Client, account and thread in one string; null unless all three are known. */
export function threadKeyOf(client: MailClientId, reading: PageReading): string | null {
  const { account, thread } = reading;
  return account?.email && thread?.id ? `${client}:${account.email}:${thread.id}` : null;
}

/**
 * Messages as they are judged: one without an address, whose direction nobody knows, is the user's own if its name
 * is the user's, who is known by the account and by the own messages of the thread.
 */
function withOwnNames({ account, messages }: PageReading): Message[] {
  const own = new Set(
    [
      account?.name,
      ...messages.filter(({ direction }) => direction === 'out').map(({ from }) => from.name),
    ].map((name) => name?.toLocaleLowerCase() ?? null),
  );
  const isOwn = ({ direction, from }: Message) =>
    direction === 'unknown' &&
    from.email === null &&
    from.name !== null &&
    own.has(from.name.toLocaleLowerCase());
  return messages.map((message) => (isOwn(message) ? { ...message, direction: 'out' } : message));
}

/** The thread of a reading, as it is judged. */
export function threadOf(reading: PageReading): Thread {
  return {
    subject: reading.thread?.subject ?? null,
    account: reading.account,
    messages: withOwnNames(reading),
  };
}

const UNJUDGED = { judged: null, messageKey: null, verdict: null, unmuted: null };
const UNREAD = { threadKey: null, reading: null, composing: null, ...UNJUDGED };

/** Of a page where the extension is off: nothing of it was read. */
export const offView = (url: string, off: OffHere): ThreadView => ({ state: 'off', url, off, ...UNREAD });

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
  detection: DetectionData,
): ThreadView {
  const nothing = { url, ...UNREAD };
  if (reading.unreadable.some(({ code }) => code === 'no-conversation')) return { ...nothing, state: 'none' };
  const threadKey = threadKeyOf(client, reading);
  if (reading.unreadable.length > 0) return { ...nothing, state: 'unreadable', threadKey, reading };
  const thread = threadOf(reading);
  const judged = judgedIndex(thread.messages);
  const message = thread.messages[judged ?? -1];
  const read = { state: 'read', threadKey, url, reading, composing: null } as const;
  if (!message) return { ...read, ...UNJUDGED };
  const messageKey = threadKey && message.id ? `${threadKey}:${message.id}` : null;
  const given = { ...message, key: messageKey };
  const phrases = { ...NOTHING_TAUGHT, ownPhrases: teaching.ownPhrases };
  const detected = detect(cutForJudging(thread), detection);
  const marks = detection.languages.map(({ quotes }) => quotes);
  const unmuted = withTeaching(detected, given, phrases, marks);
  const verdict = withTeaching(unmuted, given, { ...teaching, ownPhrases: [] }, marks);
  return { ...read, judged, messageKey, verdict, unmuted };
}

/**
 * What the first mail in each of some languages would have to wait for: phrase indexes to be built, and code that the
 * browser has not run yet. To be done one after the other while the page rests.
 */
export function warmUps(detection: DetectionData, codes: ReadonlySet<string>): (() => void)[] {
  return detection.languages
    .filter(({ code }) => codes.has(code))
    .map(({ commonWords }) => () => {
      const from = { name: null, email: null };
      const text = `${commonWords.slice(0, 30).join(' ')}.`;
      const message: Message = { id: null, from, sentAt: null, direction: 'in', text };
      detect({ subject: text, account: null, messages: [message] }, detection);
    });
}
