import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LessonGroup } from '../../../insights/lesson-groups.ts';
import { countText, text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import type { LessonLog } from '../../lessons/lesson-log.ts';
import type { LessonsRead } from '../../lessons/use-lesson-groups.ts';
import { moveFocus } from '../../page-focus.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { lessonFinder } from './find-lessons.ts';
import { LessonItem } from './LessonItem.tsx';
import styles from './Lessons.module.css';
import { useLessonActs } from './use-lesson-acts.ts';

/** So many lessons stand on the page at first, and so many more each time: more take long to draw. */
const AT_ONCE = 50;
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

interface LessonListProps {
  read: LessonsRead;
  log: LessonLog;
  steps: Steps;
}

/** Every group of lessons, those that recur most first; found by words, put together and taken apart by the user. */
export function LessonList({ read, log, steps }: LessonListProps) {
  const acts = useLessonActs(read.links, steps);
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  /** The key of the one for which the user looks for another that says the same. */
  const [asked, setAsked] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** An entry whose group takes focus when it is drawn next. */
  const focusOn = useRef<string | null>(null);
  const find = useMemo(() => lessonFinder(read), [read]);
  const found = find(typed);
  const asking = read.groups.find(({ key }) => key === asked) ?? null;

  const groupElement = (entry: string) => {
    const key = read.groups.find(({ ids }) => ids.includes(entry))?.key;
    return key === undefined
      ? null
      : (list.current?.querySelector<HTMLElement>(`[data-lesson="${CSS.escape(key)}"] h2`) ?? null);
  };

  // Groups are drawn anew when what the user said of them has been computed.
  useEffect(() => {
    if (focusOn.current === null) return;
    moveFocus(groupElement(focusOn.current));
    focusOn.current = null;
  }, [read.groups]);

  useEffect(() => {
    if (asking) moveFocus(search.current ?? question.current);
    question.current?.scrollIntoView({ block: 'nearest' });
  }, [asking?.key]);

  function stopAsking(): void {
    const from = asking?.ids[0];
    setAsked(null);
    if (from !== undefined) moveFocus(groupElement(from));
  }

  usePlainKeys(asking !== null, (key) => {
    if (key === 'Escape') stopAsking();
  });

  async function merge(other: LessonGroup): Promise<void> {
    if (!asking) return;
    focusOn.current = asking.ids[0] ?? null;
    setTyped('');
    if (await acts.merge(asking, other)) setAsked(null);
    else focusOn.current = null;
  }

  async function split(group: LessonGroup, entry: string): Promise<void> {
    focusOn.current = group.ids.find((id) => id !== entry) ?? null;
    const lesson = read.entries.get(entry)?.lesson ?? group.text;
    if (!(await acts.split(group, entry, lesson))) focusOn.current = null;
  }

  const others = asking ? found.filter(({ key }) => key !== asking.key) : found;
  return (
    <>
      {asking && (
        <div class={styles.asking}>
          <p ref={question} tabIndex={-1}>
            {text('lessonsWhichSame', asking.text)}
          </p>
          <LinkButton onClick={stopAsking}>{text('cancel')}</LinkButton>
        </div>
      )}
      {read.groups.length >= SEARCHED_FROM && (
        <Field
          label={text('lessonsSearch')}
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setMost(AT_ONCE);
          }}
          inputRef={search}
        />
      )}
      <p class={page.quiet} role="status">
        {others.length === 0 && text(typed.trim() === '' ? 'lessonsNoOther' : 'lessonsNotFound')}
      </p>
      <ul ref={list} class={styles.list}>
        {others.slice(0, most).map((group) => (
          <LessonItem
            key={group.key}
            group={group}
            read={read}
            log={log}
            steps={steps}
            onSplit={(entry) => void split(group, entry)}
            onAsk={read.groups.length > 1 ? () => setAsked(group.key) : null}
            onSame={asking && (() => void merge(group))}
          />
        ))}
      </ul>
      {others.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {countText(Math.min(AT_ONCE, others.length - most), {
              one: 'lessonsMoreOne',
              other: 'lessonsMoreMany',
            })}
          </Button>
        </div>
      )}
    </>
  );
}
