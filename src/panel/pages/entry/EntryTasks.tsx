import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity, Task } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import type { Steps } from '../../use-steps.tsx';
import { useDays } from '../this-email/use-days.ts';
import { taskChange } from './corrections.ts';
import styles from './Entry.module.css';
import { TaskEdit } from './TaskEdit.tsx';
import { useCorrections } from './use-corrections.ts';

type TaskName = 'action' | 'followUp';

/** What it is called where the user wrote no words. */
const NAMES: Record<TaskName, TextKey> = { action: 'entryAction', followUp: 'entryFollowUp' };
/** Its day: as a field's name, with the day to come, with the day that it was done. */
const DAYS: Record<TaskName, { label: TextKey; due: TextKey; done: TextKey }> = {
  action: { label: 'entryDue', due: 'entryDueOn', done: 'entryActionDone' },
  followUp: { label: 'entryAskAgain', due: 'entryAskAgainOn', done: 'entryAskedAgain' },
};

/** The action and the client's next priority, each to be ticked, changed and removed. */
export function EntryTasks({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  if (!entry.action && !entry.followUp) return null;
  return (
    <ul class={styles.tasks} aria-label={text('entryTasks')}>
      {entry.action && <TaskRow entry={entry} name="action" task={entry.action} steps={steps} />}
      {entry.followUp && <TaskRow entry={entry} name="followUp" task={entry.followUp} steps={steps} />}
    </ul>
  );
}

interface TaskRowProps {
  entry: Opportunity;
  name: TaskName;
  task: Task;
  steps: Steps;
}

function TaskRow({ entry, name, task, steps }: TaskRowProps) {
  const { now } = useServices();
  const { dayOf } = useDays();
  const correct = useCorrections(entry.id, steps);
  const [isEditing, setEditing] = useState<boolean | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isEditing === false) moveFocus(change.current);
  }, [isEditing]);
  const says = task.text.trim() || text(NAMES[name]);
  const days = DAYS[name];

  function tick(isDone: boolean): void {
    const doneAt = isDone ? now().toISOString() : null;
    void correct(taskChange(name, { doneAt }), text(isDone ? 'entryTicked' : 'entryUnticked', says));
  }

  async function keep(changed: Pick<Task, 'text' | 'due'>): Promise<void> {
    if (await correct(taskChange(name, changed), text('changedTo', says))) setEditing(false);
  }

  if (isEditing) {
    return (
      <li class={styles.task}>
        <TaskEdit
          label={text(NAMES[name])}
          dayLabel={text(days.label)}
          task={task}
          onKeep={(changed) => void keep(changed)}
          onRemove={() => void correct({ set: () => ({ [name]: null }) }, text('phraseRemoved', says))}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li class={styles.task}>
      <CheckBox label={says} checked={task.doneAt !== null} onChange={tick} />
      <div class={styles.taskDate}>
        {task.doneAt ? text(days.done, dayOf(task.doneAt)) : task.due && text(days.due, dayOf(task.due))}{' '}
        <LinkButton ref={change} aria-label={text('happenedChange', says)} onClick={() => setEditing(true)}>
          {text('change')}
        </LinkButton>
      </div>
    </li>
  );
}
