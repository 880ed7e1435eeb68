import { type Signs, signsOf } from '../../detection/signs.ts';
import { detectionData } from '../../languages/detection.ts';
import type { FollowedThread, MailPurpose, Opportunity } from '../../model.ts';
import { TRIAL_USER, type TrialThread } from './trial-mailbox.ts';

/** What the user's mails can be for, in the order of the path. */
export const OWN_MAILS: readonly MailPurpose[] = ['request', 'nudge', 'confirmation', 'farewell', 'thanks'];

/** The client's answer to what was sent, as the page of a mail client recognises it. */
export function answerTo(entry: Opportunity, { messages, sample }: TrialThread, now: Date): Signs['reply'] {
  const sent = OWN_MAILS.flatMap((mail) => {
    const { sentId, sentAt } = entry[mail] ?? {};
    return sentId && sentAt ? [{ mail, messageId: sentId, at: sentAt }] : [];
  });
  const followed: FollowedThread = {
    threadKey: entry.threadKey ?? '',
    status: entry.status,
    agreement: entry.agreement,
    awaited: [],
    sent,
    replyId: null,
    hasPlan: false,
  };
  const thread = { subject: sample.subject, account: TRIAL_USER, messages: [...messages] };
  const facts = { thread, rejection: false, written: new Map() };
  return signsOf(facts, followed, [], detectionData, now.toISOString()).reply;
}
