import type { Day, Opportunity } from '../model.ts';
import type { DueKind, FollowUpLimits } from './agenda.ts';
import { tenderDeadline } from './tender.ts';
import { addWorkingDays } from './working-days.ts';
import { addDays, dayIn, instantOf, wallOn } from './zoned.ts';

/** One thing of an entry or a proposal, and from when to when it is due. */
export interface TimedThing {
  kind: DueKind;
  /** What makes it another thing when it changes: the fact that it counts from, free of the zone. */
  from: string;
  at: string;
  /** From then on it is no longer due; null for never. */
  until: string | null;
  /** Nothing to look forward to: it is listed only once it is due. */
  hidden?: true;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Thanks are for the same day: 24 hours are the goal (product notes, 2.10), so the reminder leaves four of them. */
const THANKS_AFTER = 20 * HOUR;
/** A call that nobody ended runs no longer than that. */
const FORGOTTEN_AFTER = 2 * HOUR;
const NINE = '09:00';

/** What is no number of milliseconds adds nothing. */
const later = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + (milliseconds || 0)).toISOString();

/** The instant of the reminder time on a day; null for what is no day. A reminder time that is none is 9:00. */
export function reminderOn(
  day: () => Day | null,
  { remindTime }: FollowUpLimits,
  zone: string,
): string | null {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(remindTime) ? remindTime : NINE;
  try {
    const found = day();
    return found === null ? null : wallOn(found, time, zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The reminder so many working days after a mail; null if its date cannot be read. */
function workingDaysAfter(sent: string | null, count: number, limits: FollowUpLimits, zone: string) {
  if (sent === null) return null;
  const day = () => addWorkingDays(dayIn(sent, zone), count >= 1 ? count : 1, limits.workDays);
  return reminderOn(day, limits, zone);
}

const isWaiting = ({ status, reply }: Opportunity) => (status === 'asked' || status === 'nudged') && !reply;

/** When an entry without an answer closes by itself; null if it does not. */
export function closingOf(entry: Opportunity, limits: FollowUpLimits, zone: string): string | null {
  if (!isWaiting(entry) || entry.keptOpen) return null;
  const request = instantOf(entry.request?.sentAt ?? null, zone);
  const nudge = instantOf(entry.nudge?.sentAt ?? null, zone);
  const last = request && nudge && nudge > request ? nudge : request;
  return workingDaysAfter(last, limits.closeAfter, limits, zone);
}

function nudgeOf(entry: Opportunity, limits: FollowUpLimits, zone: string): TimedThing[] {
  const { request, nudge } = entry;
  if (entry.status !== 'asked' || !isWaiting(entry) || !request?.sentAt || nudge?.sentAt) return [];
  const at = workingDaysAfter(instantOf(request.sentAt, zone), limits.nudgeAfter, limits, zone);
  // By the insertion, if there was one: the mail's own date may be learnt later.
  return at === null ? [] : [{ kind: 'nudge', from: request.insertedAt ?? request.sentAt, at, until: null }];
}

function callOf({ call, reply }: Opportunity, zone: string): TimedThing[] {
  if (!call || call.endedAt || reply?.as === 'declined') return [];
  if (call.startedAt) {
    const started = instantOf(call.startedAt, zone);
    if (!started) return [];
    const at = later(started, Math.max(FORGOTTEN_AFTER, call.minutes * MINUTE));
    return [{ kind: 'call-passed', from: started, at, until: null, hidden: true }];
  }
  const plan = instantOf(call.plan?.at ?? null, zone);
  if (!plan) return [];
  const end = later(plan, call.minutes * MINUTE);
  const passed: TimedThing = { kind: 'call-passed', from: end, at: end, until: null, hidden: true };
  if (call.remindBefore === null) return [passed];
  const at = later(plan, -call.remindBefore * MINUTE);
  return [{ kind: 'call', from: at, at, until: end }, passed];
}

/** What remains to do once the client has told: write the lesson, say thanks. */
function afterwards({ call, reply, lesson, thanks }: Opportunity, zone: string): TimedThing[] {
  const told = call?.endedAt ?? (reply?.as === 'written' ? reply.at : null);
  const at = instantOf(told, zone);
  if (told === null || at === null) return [];
  const things: TimedThing[] = [];
  if (lesson.trim() === '') things.push({ kind: 'learn', from: told, at, until: null });
  if (!thanks?.sentAt) things.push({ kind: 'thank', from: told, at: later(at, THANKS_AFTER), until: null });
  return things;
}

function tenderOf(entry: Opportunity, limits: FollowUpLimits, zone: string): TimedThing[] {
  const { tender, request, reply } = entry;
  if (!tender || request?.sentAt || reply || tenderDeadline(tender).day === null) return [];
  const at = reminderOn(() => addDays(tender.notifiedOn, 1), limits, zone);
  return at === null ? [] : [{ kind: 'tender', from: tender.notifiedOn, at, until: null }];
}

function tasksOf({ action, followUp }: Opportunity, limits: FollowUpLimits, zone: string): TimedThing[] {
  return (
    [
      ['action', action],
      ['follow-up', followUp],
    ] as const
  ).flatMap(([kind, task]) => {
    const at = task && !task.doneAt ? reminderOn(() => task.due, limits, zone) : null;
    return task?.due && at ? [{ kind, from: task.due, at, until: null }] : [];
  });
}

/** Everything that an entry has due at some time, past or to come. A closed one keeps its tasks, and nothing else. */
export function thingsOf(entry: Opportunity, limits: FollowUpLimits, zone: string): TimedThing[] {
  const tasks = tasksOf(entry, limits, zone);
  if (entry.status === 'closed' || entry.status === 'no_answer') return tasks;
  const answerAt = instantOf(entry.remindAt?.at ?? null, zone);
  const answer: TimedThing[] = answerAt
    ? [{ kind: 'answer', from: answerAt, at: answerAt, until: null }]
    : [];
  const closing = closingOf(entry, limits, zone);
  const open = [
    ...answer,
    ...nudgeOf(entry, limits, zone),
    ...callOf(entry, zone),
    ...afterwards(entry, zone),
    ...tenderOf(entry, limits, zone),
  ];
  return [...open.map((thing) => ({ ...thing, until: thing.until ?? closing })), ...tasks];
}
