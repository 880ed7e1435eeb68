import { addDays, dayIn } from '../../../followup/zoned.ts';
import type { ReviewItem, TaskItem } from '../../../insights/review.ts';
import type { Day, Opportunity, Task } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { OpportunityFields } from '../../services.ts';
import type { Answer } from './use-review.ts';

/** One key's worth: an answer, a form to fill in, or the way to the mail. */
export type Choice =
  | { is: 'answer'; label: string; answer: Answer }
  | { is: 'write'; label: string; answer: Answer }
  | { is: 'day'; label: string }
  | { is: 'words'; label: string };

export interface ReviewClock {
  now: Date;
  zone: string;
  dayOf(day: string): string;
}

// Whole weeks: what was set for a working day stays on one.
const WEEK = 7;
const MONTH = 28;
const QUARTER = 91;

type TaskName = 'action' | 'followUp';

const nameOf = ({ is }: TaskItem): TaskName => (is === 'action' ? 'action' : 'followUp');

/** Changes the task as it stands when it is written; one that is gone stays gone. */
const changing =
  (name: TaskName, change: (task: Task) => Task | null) =>
  (entry: Opportunity): OpportunityFields => {
    const task = entry[name];
    return task ? { [name]: change(task) } : {};
  };

/** The item with another day. */
export const movedTo = (item: TaskItem, due: Day, { dayOf }: ReviewClock): Answer => ({
  outcome: 'moved',
  says: text('reviewMoved', dayOf(due)),
  set: { entry: item.entry, fields: changing(nameOf(item), (task) => ({ ...task, due })) },
});

/** The newest entry of a group takes what becomes of the lesson. */
function newestOf(ids: readonly string[], entries: ReadonlyMap<string, Opportunity>): string {
  const known = ids.flatMap((id) => entries.get(id) ?? []);
  known.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return known[0]?.id ?? ids[0] ?? '';
}

/** An action made of a lesson. */
export function madeAction(
  item: Extract<ReviewItem, { is: 'lesson' }>,
  words: string,
  due: Day | null,
  entries: ReadonlyMap<string, Opportunity>,
): Answer {
  const entry = newestOf(item.group.ids, entries);
  return {
    outcome: 'made',
    says: text('reviewMade', words),
    alsoSettles: `action ${entry}`,
    set: { entry, fields: () => ({ action: { text: words, due, doneAt: null } }) },
  };
}

function taskChoices(item: TaskItem, clock: ReviewClock, threadUrl: string | null): Choice[] {
  const today = dayIn(clock.now, clock.zone);
  const name = nameOf(item);
  const what = item.task.text;
  const set = (change: (task: Task) => Task | null) => ({
    entry: item.entry,
    fields: changing(name, change),
  });
  const move = (days: number, label: 'reviewInAWeek' | 'reviewInAMonth' | 'reviewInAQuarter'): Choice => {
    const due = addDays(today, days);
    return { is: 'answer', label: text(label, clock.dayOf(due)), answer: movedTo(item, due, clock) };
  };
  const done: Choice = {
    is: 'answer',
    label: text(item.is === 'action' ? 'reviewDone' : 'reviewAsked'),
    answer: {
      outcome: 'done',
      says: text('entryTicked', what),
      set: set((task) => ({ ...task, doneAt: clock.now.toISOString() })),
    },
  };
  const drop: Choice = {
    is: 'answer',
    label: text(item.is === 'action' ? 'reviewDrop' : 'reviewNoMore'),
    answer: { outcome: 'dropped', says: text('reviewDropped', what), set: set(() => null) },
  };
  const other: Choice = { is: 'day', label: text('reviewOtherDay') };
  if (item.is === 'action') {
    return [done, move(WEEK, 'reviewInAWeek'), move(MONTH, 'reviewInAMonth'), other, drop];
  }
  const write: Choice = {
    is: 'write',
    label: text(threadUrl ? 'reviewWrite' : 'reviewOpenEntry'),
    answer: { outcome: 'written', says: '' },
  };
  return [write, move(MONTH, 'reviewInAMonth'), move(QUARTER, 'reviewInAQuarter'), other, done, drop];
}

/** What can be said of an item, in the order of its keys 1, 2, 3. */
export function choicesOf(
  item: ReviewItem,
  entries: ReadonlyMap<string, Opportunity>,
  clock: ReviewClock,
): Choice[] {
  if (item.is !== 'lesson') return taskChoices(item, clock, entries.get(item.entry)?.threadUrl ?? null);
  const { text: lesson, ids } = item.group;
  const inAWeek = addDays(dayIn(clock.now, clock.zone), WEEK);
  const inAMonth = addDays(dayIn(clock.now, clock.zone), MONTH);
  return [
    {
      is: 'answer',
      label: text('reviewMakeWeek', clock.dayOf(inAWeek)),
      answer: madeAction(item, lesson, inAWeek, entries),
    },
    {
      is: 'answer',
      label: text('reviewMakeMonth', clock.dayOf(inAMonth)),
      answer: madeAction(item, lesson, inAMonth, entries),
    },
    { is: 'words', label: text('reviewMakeOwn') },
    {
      is: 'answer',
      label: text('reviewApplied'),
      answer: {
        outcome: 'applied',
        says: text('reviewAppliedNoted', lesson),
        set: {
          entry: newestOf(ids, entries),
          fields: () => ({ action: { text: lesson, due: null, doneAt: clock.now.toISOString() } }),
        },
      },
    },
  ];
}

/** Nothing becomes of it today; it is asked again in the next review. */
export const putOff = (): Answer => ({ outcome: 'later', says: text('reviewPutOff') });
