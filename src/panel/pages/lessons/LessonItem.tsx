import { useRef } from 'preact/hooks';
import type { LessonGroup } from '../../../insights/lesson-groups.ts';
import type { Opportunity } from '../../../model.ts';
import { countText, formatLocale, text } from '../../../platform/text.ts';
import type { LessonLog } from '../../lessons/lesson-log.ts';
import { useEntryActs } from '../../lessons/use-entry-acts.ts';
import type { LessonsRead } from '../../lessons/use-lesson-groups.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import type { Steps } from '../../use-steps.tsx';
import { useRowDates } from '../entry/use-row-dates.ts';
import { nameOf } from '../log/EntryRow.tsx';
import { useDays } from '../this-email/use-days.ts';
import { BehindLesson } from './BehindLesson.tsx';
import styles from './Lessons.module.css';

interface LessonItemProps {
  group: LessonGroup;
  read: LessonsRead;
  log: LessonLog;
  steps: Steps;
  onSplit: (entry: string) => void;
  /** Looks for another that says the same; null if there is no other. */
  onAsk: (() => void) | null;
  /** Says that this is the one; null while none is looked for. */
  onSame: (() => void) | null;
}

/** So many of those that a lesson comes from are named before "and 2 more". */
const NAMED = 2;

/** One lesson: how often it was learned, whether it was applied, what is to do, and where it comes from. */
export function LessonItem({ group, read, log, steps, onSplit, onAsk, onSame }: LessonItemProps) {
  const { dayOf } = useDays();
  const { rowDate } = useRowDates();
  const acts = useEntryActs(steps, log);
  /** Ticked here: they stay in view, to be unticked. */
  const ticked = useRef(new Set<string>());
  const entries = group.ids.flatMap((id) => read.entries.get(id) ?? []);
  const toDo = entries.filter(({ id }) => group.open.includes(id) || ticked.current.has(id));

  function tick(id: string, isDone: boolean): void {
    ticked.current.add(id);
    void acts.tick(id, 'action', isDone);
  }

  return (
    <li class={styles.item} data-lesson={group.key}>
      <h2 class={styles.lesson} tabIndex={-1}>
        {group.text}
      </h2>
      <p class={styles.state}>
        {group.ids.length > 1 && (
          <span class={styles.times}>
            {countText(group.ids.length, { one: 'lessonsOnce', other: 'lessonsTimes' })}
          </span>
        )}
        {group.isApplied ? (
          <span class={styles.applied}>
            <CheckIcon size="small" />
            {text('lessonsApplied', rowDate(lastDone(entries)))}
          </span>
        ) : (
          <span>{text('lessonsNotApplied')}</span>
        )}
      </p>
      {onSame ? (
        <div>
          <Button onClick={onSame} aria-label={text('lessonsSameAs', group.text)}>
            {text('lessonsSame')}
          </Button>
        </div>
      ) : (
        <>
          {toDo.length > 0 && (
            <ul class={styles.tasks}>
              {toDo.map(({ id, action }) => (
                <li key={id}>
                  <CheckBox
                    label={
                      <>
                        {action?.text}
                        {action?.due && <span class={styles.due}> {text('entryBy', dayOf(action.due))}</span>}
                      </>
                    }
                    checked={Boolean(action?.doneAt)}
                    onChange={(isDone) => tick(id, isDone)}
                  />
                </li>
              ))}
            </ul>
          )}
          <details class={styles.behind}>
            <summary>{text('lessonsFrom', namesOf(entries))}</summary>
            <BehindLesson group={group} entries={entries} onSplit={onSplit} />
            {onAsk && <LinkButton onClick={onAsk}>{text('lessonsSameAsAnother')}</LinkButton>}
          </details>
        </>
      )}
    </li>
  );
}

const lastDone = (entries: readonly Opportunity[]): string =>
  entries
    .map(({ action }) => action?.doneAt ?? '')
    .sort()
    .at(-1) ?? '';

/** "Northwind Logistics, Halden & Sons and 2 more", each once. */
function namesOf(entries: readonly Opportunity[]): string {
  const names = [...new Set(entries.map(nameOf))];
  const left = names.length - NAMED;
  const shown = left > 1 ? names.slice(0, NAMED) : names;
  const more = left > 1 ? [countText(left, { one: 'lessonsOthers', other: 'lessonsOthers' })] : [];
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format([...shown, ...more]);
}
