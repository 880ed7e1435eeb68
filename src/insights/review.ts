import type { Clock } from '../followup/agenda.ts';
import { addDays, dayIn, instantOf } from '../followup/zoned.ts';
import type { Day, Opportunity, Task } from '../model.ts';
import { byText, inLog } from './figures.ts';
import { byRecurrence, type LessonGroup } from './lesson-groups.ts';
import { dueOf, isLate, isOpen } from './tasks.ts';

/** A task to look at in the monthly review. */
export interface TaskItem {
  is: 'action' | 'follow-up';
  entry: string;
  task: Task;
  /** Null if it has no day. */
  due: Day | null;
  isLate: boolean;
}

export interface LessonItem {
  is: 'lesson';
  group: LessonGroup;
}

export type ReviewItem = TaskItem | LessonItem;

/** What the review walks through, in this order; everything is met once. */
export interface Review {
  /** Open actions: by day, those without one last. */
  actions: readonly TaskItem[];
  /** Lessons that led to nothing yet, those that recur most first; one with an open action is met above. */
  lessons: readonly LessonItem[];
  /** Follow-ups that went quiet: by day, those without one last. */
  followUps: readonly TaskItem[];
}

/** A follow-up without a day is quiet when nothing was changed in its entry for so many days. */
const QUIET_DAYS = 30;

function byDue(a: TaskItem, b: TaskItem): number {
  if ((a.due === null) !== (b.due === null)) return a.due === null ? 1 : -1;
  return byText(a.due ?? '', b.due ?? '') || byText(a.entry, b.entry);
}

/** Whether an open follow-up has its day behind it, or none and a still entry; who talks again is not quiet. */
function isQuiet(entry: Opportunity, task: Task, today: Day, zone: string): boolean {
  if (entry.secondChance !== 'none') return false;
  if (dueOf(task) !== null) return isLate(task, today);
  const changed = instantOf(entry.changedAt, zone);
  return changed !== null && dayIn(changed, zone) <= addDays(today, -QUIET_DAYS);
}

/**
 * The monthly review.
 * @param groups of the same entries
 * @throws {RangeError} if the clock's zone is unknown
 */
export function reviewOf(
  entries: readonly Opportunity[],
  groups: readonly LessonGroup[],
  { now, zone }: Clock,
): Review {
  const today = dayIn(now, zone);
  const actions: TaskItem[] = [];
  const followUps: TaskItem[] = [];
  for (const entry of inLog(entries)) {
    const { id, action, followUp } = entry;
    const item = (is: TaskItem['is'], task: Task): TaskItem => ({
      is,
      entry: id,
      task,
      due: dueOf(task),
      isLate: isLate(task, today),
    });
    if (isOpen(action)) actions.push(item('action', action));
    if (isOpen(followUp) && isQuiet(entry, followUp, today, zone))
      followUps.push(item('follow-up', followUp));
  }
  const unapplied = groups.filter(({ applied, open }) => applied.length === 0 && open.length === 0);
  return {
    actions: actions.sort(byDue),
    lessons: unapplied.sort(byRecurrence).map((group) => ({ is: 'lesson', group })),
    followUps: followUps.sort(byDue),
  };
}

/** The review as one walk. */
export const stepsOf = ({ actions, lessons, followUps }: Review): readonly ReviewItem[] => [
  ...actions,
  ...lessons,
  ...followUps,
];
