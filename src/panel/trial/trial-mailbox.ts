import { detect } from '../../detection/detect.ts';
import { cutForJudging, judgedIndex } from '../../detection/newest.ts';
import { NOTHING_TAUGHT, withTeaching } from '../../detection/teaching.ts';
import { detectionData, detectionLanguages } from '../../languages/detection.ts';
import type { ThreadView } from '../../messages.ts';
import type { Message, Person, SampleThread, Teaching } from '../../model.ts';

/** What the mailbox shows of one thread. */
export interface TrialThread {
  sample: SampleThread;
  /** Oldest first. */
  messages: readonly (Message & { text: string; sentAt: string })[];
  /** What stands in the reply box; null while there is none. */
  reply: string | null;
}

/** The user in the mails. */
export const TRIAL_USER: Person & { name: string; email: string } = {
  name: 'Sam Marlowe',
  email: 'sam@marlowe.example',
};

const DAY = 24 * 60 * 60 * 1000;
const OFFERED_DAYS_AGO = 15;
const ANSWERED_HOURS_AGO = 2;

/** A thread as it is found: the offer, and the client's answer to it. */
export function trialThread(sample: SampleThread, now: Date): TrialThread {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  return {
    sample,
    messages: [
      {
        id: `${sample.id}-1`,
        from: TRIAL_USER,
        sentAt: ago(OFFERED_DAYS_AGO * DAY),
        direction: 'out',
        text: sample.offer,
      },
      {
        id: `${sample.id}-2`,
        from: sample.from,
        sentAt: ago((ANSWERED_HOURS_AGO * DAY) / 24),
        direction: 'in',
        text: sample.answer,
      },
    ],
    reply: null,
  };
}

/** The thread with one more mail, the user's own or the client's. */
export function withMail(thread: TrialThread, direction: 'in' | 'out', text: string, at: Date): TrialThread {
  const { sample, messages } = thread;
  const from = direction === 'in' ? sample.from : TRIAL_USER;
  const id = `${sample.id}-${messages.length + 1}`;
  return {
    sample,
    messages: [...messages, { id, from, sentAt: at.toISOString(), direction, text }],
    reply: null,
  };
}

export const trialKey = ({ sample }: TrialThread): string => `trial:${TRIAL_USER.email}:${sample.id}`;

const ADDRESS = 'https://mail.example/';

export const trialUrl = ({ sample }: TrialThread): string => `${ADDRESS}${sample.id}`;

/** The thread as a mail page would tell it, judged by the same detector. */
export function trialView(trial: TrialThread, teaching: Teaching): ThreadView {
  const { sample, messages } = trial;
  const reading = {
    account: TRIAL_USER,
    thread: { id: sample.id, subject: sample.subject },
    messages: [...messages],
    compose: [],
    unreadable: [],
  };
  const threadKey = trialKey(trial);
  const thread = { subject: sample.subject, account: TRIAL_USER, messages: [...messages] };
  const judged = judgedIndex(thread.messages);
  const message = messages[judged ?? -1];
  const read = { state: 'read', threadKey, url: trialUrl(trial), reading, composing: null } as const;
  if (!message) return { ...read, judged: null, messageKey: null, verdict: null, unmuted: null };
  const messageKey = `${threadKey}:${message.id}`;
  const marks = detectionLanguages.map(({ quotes }) => quotes);
  const given = { ...message, key: messageKey };
  const detected = detect(cutForJudging(thread), detectionData);
  const phrases = { ...NOTHING_TAUGHT, ownPhrases: teaching.ownPhrases };
  const unmuted = withTeaching(detected, given, phrases, marks);
  const verdict = withTeaching(unmuted, given, { ...teaching, ownPhrases: [] }, marks);
  return { ...read, judged, messageKey, verdict, unmuted };
}
