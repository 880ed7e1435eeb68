import type { Clock } from '../followup/agenda.ts';
import { dayIn } from '../followup/zoned.ts';
import type { Day, Task } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { type Figure, figure, inLog } from './figures.ts';

/** Actions and follow-ups; a task without words is none. */
export interface TaskFigures {
  /** Of all actions. */
  openActions: Figure;
  doneActions: Figure;
  /** Of the open ones, those whose day is over. */
  lateActions: Figure;
  /** Of all follow-ups. */
  openFollowUps: Figure;
  lateFollowUps: Figure;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const isTask = (task: Task | null): task is Task => task !== null && task.text.trim() !== '';

export const isOpen = (task: Task | null): task is Task => isTask(task) && !task.doneAt;

export const isDone = (task: Task | null): task is Task => isTask(task) && Boolean(task.doneAt);

/** The day by which a task was to be done; null if it has none, or none that can be read. */
export const dueOf = ({ due }: Task): Day | null => (due !== null && DAY.test(due) ? due : null);

/** Whether an open task's day is over; on the day itself there is still time. */
export function isLate(task: Task | null, today: Day): boolean {
  if (!isOpen(task)) return false;
  const due = dueOf(task);
  return due !== null && due < today;
}

/** @throws {RangeError} if the clock's zone is unknown */
export function taskFigures(entries: readonly CountedEntry[], { now, zone }: Clock): TaskFigures {
  const today = dayIn(now, zone);
  const actions = { open: [] as string[], done: [] as string[], late: [] as string[] };
  const followUps = { open: [] as string[], done: [] as string[], late: [] as string[] };
  for (const { id, action, followUp } of inLog(entries)) {
    for (const [task, ids] of [
      [action, actions],
      [followUp, followUps],
    ] as const) {
      if (isOpen(task)) ids.open.push(id);
      if (isDone(task)) ids.done.push(id);
      if (isLate(task, today)) ids.late.push(id);
    }
  }
  const ofActions = actions.open.length + actions.done.length;
  return {
    openActions: figure(actions.open, ofActions),
    doneActions: figure(actions.done, ofActions),
    lateActions: figure(actions.late, actions.open.length),
    openFollowUps: figure(followUps.open, followUps.open.length + followUps.done.length),
    lateFollowUps: figure(followUps.late, followUps.open.length),
  };
}
