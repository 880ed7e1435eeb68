import type { DebriefAnswer, MailPurpose, Opportunity, Status, Step } from '../../../model.ts';
import type { TextKey } from '../../../platform/text.ts';

/** Something that can have happened next, to be said with a click. */
export interface NextAct {
  label: TextKey;
  /** What is said beside its Undo. */
  says: TextKey;
  /** The steps that it is, at an instant. */
  steps(at: string): Step[];
}

const MINUTE = 60_000;

const sent = (mail: MailPurpose, label: TextKey, says: TextKey): NextAct => ({
  label,
  says,
  steps: (at) => [{ is: 'sent', mail, at, messageId: null }],
});

const replied = (as: DebriefAnswer, label: TextKey, says: TextKey): NextAct => ({
  label,
  says,
  steps: (at) => [{ is: 'replied', reply: { as, at, messageId: null, words: null } }],
});

const ASKED = sent('request', 'nextAsked', 'sentNoted');
const REMINDED = sent('nudge', 'nextReminded', 'sentNoted');
const THANKED = sent('thanks', 'nextThanked', 'sentNoted');
const LET_GO = sent('farewell', 'nextFarewell', 'sentNoted');
const YES = replied('accepted', 'nextYes', 'saidAccepted');
const WROTE = replied('written', 'nextWrote', 'saidWritten');
const DECLINED = replied('declined', 'nextDeclined', 'saidDeclined');
const SILENCE: NextAct = {
  label: 'nextSilence',
  says: 'closedNoted',
  steps: (at) => [{ is: 'no-answer', at }],
};
const CLOSE: NextAct = { label: 'nextClose', says: 'closedNoted', steps: (at) => [{ is: 'closed', at }] };

/** A call that took place away from here: so many minutes, over at the instant. */
export function talkedFor(minutes: number): NextAct {
  return {
    label: 'nextTalked',
    says: 'nextTalkedNoted',
    steps: (at) => [
      { is: 'call-started', at: new Date(Date.parse(at) - minutes * MINUTE).toISOString() },
      { is: 'call-ended', at },
    ],
  };
}

/** How long they most likely talked. */
export const likelyMinutes = ({ call, request }: Pick<Opportunity, 'call' | 'request'>): number =>
  call?.minutes ?? request?.choice?.minutes ?? 10;

/** They talked; how long is still to be asked (`talkedFor`). */
export const TALKED = talkedFor(10);

/** What can have happened next where an entry stands, the likeliest first; opening it again stands in the page's foot. */
export function nextActs(entry: Opportunity): NextAct[] {
  const acts: Record<Status, readonly NextAct[]> = {
    logged: [ASKED, YES, WROTE, DECLINED, TALKED, CLOSE],
    drafted: [ASKED, YES, WROTE, DECLINED, TALKED, CLOSE],
    asked: [YES, WROTE, DECLINED, REMINDED, TALKED, SILENCE, CLOSE],
    nudged: [YES, WROTE, DECLINED, TALKED, SILENCE, CLOSE],
    accepted: [TALKED, WROTE, DECLINED, CLOSE],
    written: [THANKED, YES, TALKED, CLOSE],
    declined: [LET_GO, YES, WROTE, CLOSE],
    held: [THANKED, CLOSE],
    no_answer: [YES, WROTE, DECLINED],
    closed: [],
  };
  return acts[entry.status].filter((act) => act !== THANKED || !entry.thanks?.sentAt);
}
