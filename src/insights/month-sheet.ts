import type { Clock } from '../followup/agenda.ts';
import { dayIn, instantOf } from '../followup/zoned.ts';
import type { Day, Opportunity, Task } from '../model.ts';
import { byText, inLog } from './figures.ts';
import { type LessonGroup, recurring } from './lesson-groups.ts';
import { dueOf, isOpen } from './tasks.ts';

/** What one month was and what goes on: enough for one page. Counts only. */
export interface MonthSheet {
  /** "2026-11". */
  month: string;
  /** What happened in the month. */
  counts: {
    noes: number;
    asked: number;
    /** Calls that took place, and reasons that came in writing. */
    told: number;
    lessons: number;
    actionsDone: number;
    wonBack: number;
  };
  /** Lessons learned in the month, in the order of their days. */
  learned: readonly { entry: Opportunity; text: string }[];
  /** Lessons of the whole log that were learned more than once, most often first. */
  recurring: readonly LessonGroup[];
  /** All open ones, by day; those without one last. */
  actions: readonly SheetTask[];
  followUps: readonly SheetTask[];
}

export interface SheetTask {
  entry: Opportunity;
  task: Task;
  due: Day | null;
}

/** In the first days of a month, the month to look back on is the one before. */
const FIRST_DAYS = 7;

/** The month that a review looks back on. */
export function monthToReview({ now, zone }: Clock): string {
  const today = dayIn(now, zone);
  if (Number(today.slice(8)) > FIRST_DAYS) return today.slice(0, 7);
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${today.slice(0, 5)}${String(month - 1).padStart(2, '0')}`;
}

/** When the client told what the lesson stands on; else when the case came to rest, or was logged. */
const learnedAt = ({ call, reply, closedAt, createdAt }: Opportunity): string =>
  call?.endedAt ?? (reply?.as === 'written' ? reply.at : null) ?? closedAt ?? createdAt;

function byDay(a: SheetTask, b: SheetTask): number {
  if ((a.due === null) !== (b.due === null)) return a.due === null ? 1 : -1;
  return byText(a.due ?? '', b.due ?? '') || byText(a.entry.id, b.entry.id);
}

/**
 * @param groups of the same entries
 * @throws {RangeError} if the clock's zone is unknown
 */
export function monthSheet(
  entries: readonly Opportunity[],
  groups: readonly LessonGroup[],
  clock: Clock,
): MonthSheet {
  const { zone } = clock;
  const month = monthToReview(clock);
  const isInMonth = (date: string | null | undefined): boolean => {
    const instant = date ? instantOf(date, zone) : null;
    return instant !== null && dayIn(instant, zone).startsWith(month);
  };
  const counts = { noes: 0, asked: 0, told: 0, lessons: 0, actionsDone: 0, wonBack: 0 };
  const learned: { entry: Opportunity; text: string; at: string }[] = [];
  const actions: SheetTask[] = [];
  const followUps: SheetTask[] = [];
  for (const entry of inLog(entries)) {
    const { action, followUp, reply } = entry;
    // A date that cannot be read is none, as for all figures.
    const decided = entry.decidedAt !== null && instantOf(entry.decidedAt, zone) !== null;
    if (isInMonth(decided ? entry.decidedAt : entry.createdAt)) counts.noes += 1;
    if (isInMonth(entry.request?.sentAt)) counts.asked += 1;
    if (isInMonth(entry.call?.endedAt ?? (reply?.as === 'written' ? reply.at : null))) counts.told += 1;
    if (isInMonth(action?.doneAt)) counts.actionsDone += 1;
    if (entry.secondChance === 'won' && isInMonth(entry.secondChanceAt)) counts.wonBack += 1;
    const at = learnedAt(entry);
    if (entry.lesson.trim() !== '' && isInMonth(at)) learned.push({ entry, text: entry.lesson, at });
    if (isOpen(action)) actions.push({ entry, task: action, due: dueOf(action) });
    if (isOpen(followUp)) followUps.push({ entry, task: followUp, due: dueOf(followUp) });
  }
  counts.lessons = learned.length;
  return {
    month,
    counts,
    learned: learned.sort((a, b) => byText(a.at, b.at) || byText(a.entry.id, b.entry.id)),
    recurring: recurring(groups),
    actions: actions.sort(byDay),
    followUps: followUps.sort(byDay),
  };
}
