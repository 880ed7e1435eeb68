import { useState } from 'preact/hooks';
import type { Task } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { isDayOrNone } from '../learn/learned.ts';

interface TaskEditProps {
  /** What kind of thing it is. */
  label: string;
  dayLabel: string;
  task: Task;
  onKeep: (change: Pick<Task, 'text' | 'due'>) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Words and day of something to do; Escape leaves them as they were. */
export function TaskEdit({ label, dayLabel, task, onKeep, onRemove, onCancel }: TaskEditProps) {
  const [words, setWords] = useState(task.text);
  const [due, setDue] = useState<string>(task.due ?? '');
  const [problem, setProblem] = useState<'words' | 'day' | null>(null);

  function keep(): void {
    const wrong = words.trim() === '' && due === '' ? 'words' : isDayOrNone(due) ? null : 'day';
    setProblem(wrong);
    if (wrong === null) onKeep({ text: words.trim(), due: due === '' ? null : due });
  }

  return (
    <form
      class={page.thought}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <Field
        label={label}
        value={words}
        onInput={setWords}
        problem={problem === 'words' ? text('entryNoWords') : null}
      />
      <Field
        label={dayLabel}
        type="date"
        value={due}
        onInput={setDue}
        hint={due === '' ? text('learnNoDay') : null}
        problem={problem === 'day' ? text('scheduleNoDay') : null}
      />
      <div class={page.row}>
        <Button type="submit">{text('keep')}</Button>
        <LinkButton onClick={onRemove}>{text('remove')}</LinkButton>
        <LinkButton onClick={onCancel}>{text('cancel')}</LinkButton>
      </div>
    </form>
  );
}
