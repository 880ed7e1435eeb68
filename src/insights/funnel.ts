import type { CountedEntry } from './counted-entry.ts';
import { type Figure, figure, inLog } from './figures.ts';
import { timeOf } from './time-of.ts';
import { type Share, shareOf } from './trust.ts';

/** `accepted`: yes to a call, or the reason in writing. `held`: the call took place, or the reason came in writing. */
export const FUNNEL_STEPS = ['asked', 'accepted', 'held', 'thanked', 'thanked-in-time'] as const;

export type FunnelStepId = (typeof FUNNEL_STEPS)[number];

/** A step that was reached; `of` and `share` are of the step before it, of the log for the first. */
export interface FunnelStep extends Figure {
  key: FunnelStepId;
  /** As a part of those asked. */
  shareOfAsked: Share | null;
}

/** How a request was answered. `none`: closed without an answer. `waiting`: still open. */
export const ANSWERS = ['accepted', 'written', 'declined', 'none', 'waiting'] as const;

export type AnswerId = (typeof ANSWERS)[number];

/** From the request to the thanks; whoever is in a step is in all steps before it. */
export interface Funnel {
  total: number;
  /** As `FUNNEL_STEPS`. */
  steps: readonly FunnelStep[];
  /** Of those asked; they add up to them. */
  answers: Readonly<Record<AnswerId, Figure>>;
  /** Of those held, the debriefs that were a written answer and no call. */
  inWriting: Figure;
  /** Debriefs that came about without a request in a mail, which the steps leave out; `of` is the log. */
  unasked: Figure;
}

const A_DAY = 24 * 60 * 60 * 1000;

/** When the client had told: the call's end, or else the date of the written answer. */
const toldAt = ({ call, reply }: CountedEntry): string | null =>
  call?.endedAt ?? (reply?.as === 'written' ? reply.at : null);

/** Whether thanks were sent within 24 hours; false where a date cannot be read. */
function isThankedInTime(entry: CountedEntry, zone: string): boolean {
  return timeOf(entry.thanks?.sentAt ?? null, zone) - timeOf(toldAt(entry), zone) <= A_DAY;
}

function answerOf({ call, reply, status }: CountedEntry): AnswerId {
  if (reply?.as === 'written') return 'written';
  if (call?.endedAt) return 'accepted';
  if (reply) return reply.as;
  return status === 'closed' || status === 'no_answer' ? 'none' : 'waiting';
}

/** How many steps of the funnel an entry that was asked has reached. */
function reached(entry: CountedEntry, answer: AnswerId, zone: string): number {
  if (answer !== 'accepted' && answer !== 'written') return 1;
  if (toldAt(entry) === null) return 2;
  if (!entry.thanks?.sentAt) return 3;
  return isThankedInTime(entry, zone) ? 5 : 4;
}

/** @param zone IANA name, for dates of mails that name no offset; @throws {RangeError} if it is unknown */
export function funnel(entries: readonly CountedEntry[], zone: string): Funnel {
  const steps = FUNNEL_STEPS.map((key) => ({ key, ids: [] as string[] }));
  const answers: Record<AnswerId, string[]> = {
    accepted: [],
    written: [],
    declined: [],
    none: [],
    waiting: [],
  };
  const inWriting: string[] = [];
  const unasked: string[] = [];
  let total = 0;
  for (const entry of inLog(entries)) {
    total += 1;
    if (!entry.request?.sentAt) {
      if (toldAt(entry) !== null) unasked.push(entry.id);
      continue;
    }
    const answer = answerOf(entry);
    answers[answer].push(entry.id);
    for (const { ids } of steps.slice(0, reached(entry, answer, zone))) ids.push(entry.id);
    if (answer === 'written' && !entry.call?.endedAt) inWriting.push(entry.id);
  }
  const sizes = steps.map(({ ids }) => ids.length);
  const [asked = 0, , held = 0] = sizes;
  const part = (answer: AnswerId) => figure(answers[answer], asked);
  return {
    total,
    steps: steps.map(({ key, ids }, index) => ({
      key,
      ...figure(ids, sizes[index - 1] ?? total),
      shareOfAsked: shareOf(ids.length, asked),
    })),
    answers: {
      accepted: part('accepted'),
      written: part('written'),
      declined: part('declined'),
      none: part('none'),
      waiting: part('waiting'),
    },
    inWriting: figure(inWriting, held),
    unasked: figure(unasked, total),
  };
}
