import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewItem } from '../../../insights/review.ts';
import type { Opportunity } from '../../../model.ts';
import { countText, type TextKey, text } from '../../../platform/text.ts';
import { useDigitKeys } from '../../keys.ts';
import type { LessonsRead } from '../../lessons/use-lesson-groups.ts';
import { moveFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import answers from '../../ui/Answers.module.css';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { nameOf } from '../log/EntryRow.tsx';
import { useDays } from '../this-email/use-days.ts';
import { type Choice, choicesOf, madeAction, movedTo, putOff } from './choices.ts';
import { ActionForm, DayForm } from './forms.tsx';
import styles from './Review.module.css';
import type { Review } from './use-review.ts';
import { keyOf } from './walk.ts';

const KINDS: Record<ReviewItem['is'], TextKey> = {
  action: 'reviewAction',
  lesson: 'reviewLesson',
  'follow-up': 'reviewFollowUp',
};

interface ReviewStepProps {
  item: ReviewItem;
  review: Review;
  read: LessonsRead;
  back: ComponentChildren;
  toast: ComponentChildren;
  onStop: () => void;
}

/** One thing to look at, answered by one key. */
export function ReviewStep({ item, review, read, back, toast, onStop }: ReviewStepProps) {
  const { now, zone, openThread } = useServices();
  const { dayOf } = useDays();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = keyOf(item);
  // One page for all of them, so that no key press can reach the one before.
  const [opened, setOpened] = useState<{ on: string; form: 'day' | 'words' } | null>(null);
  const form = opened?.on === key ? opened.form : null;
  useEffect(() => moveFocus(heading.current), [key]);
  const clock = { now: now(), zone: zone(), dayOf };
  const choices = choicesOf(item, read.entries, clock);

  async function choose(choice: Choice): Promise<void> {
    if (choice.is === 'day' || choice.is === 'words') return setOpened({ on: key, form: choice.is });
    if (choice.is === 'answer') return void review.answer(choice.answer);
    if (item.is === 'lesson') return;
    const url = read.entries.get(item.entry)?.threadUrl;
    await review.answer(choice.answer);
    if (url) openThread(url);
    location.hash = hrefOf(url ? { is: 'email' } : { is: 'entry', id: item.entry });
  }

  const later = () => void review.answer(putOff());

  useDigitKeys(form === null, (digit) => {
    const choice = choices[digit - 1];
    if (digit === 0) later();
    else if (choice) void choose(choice);
  });

  return (
    <main class={`${page.page} ${page.full}`}>
      <div class={styles.top}>
        {back}
        <p class={styles.progress} role="status">
          {text('reviewProgress', review.position, review.total)}
        </p>
      </div>
      <header class={page.head}>
        <p class={page.quiet}>{text(KINDS[item.is])}</p>
        <h1 ref={heading} tabIndex={-1} class={styles.what}>
          {item.is === 'lesson' ? item.group.text : item.task.text}
        </h1>
        <ItemFacts item={item} entries={read.entries} />
      </header>
      {form === 'day' && item.is !== 'lesson' && (
        <DayForm
          day={item.due}
          onKeep={(day) => void review.answer(movedTo(item, day, clock))}
          onCancel={() => setOpened(null)}
        />
      )}
      {form === 'words' && item.is === 'lesson' && (
        <ActionForm
          words={item.group.text}
          onKeep={(words, day) => void review.answer(madeAction(item, words, day, read.entries))}
          onCancel={() => setOpened(null)}
        />
      )}
      {form === null && (
        <ul class={styles.choices}>
          {[...choices, null].map((choice, index) => (
            <li key={choice?.label ?? '0'}>
              <button
                type="button"
                class={`${answers.answer} ${styles.choice}`}
                onClick={() => (choice ? void choose(choice) : later())}
              >
                <span class={answers.digit} aria-hidden="true">
                  {choice ? index + 1 : 0}
                </span>
                {choice?.label ?? text('reviewLater')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={styles.ways}>
        {review.back && <LinkButton onClick={review.back}>{text('reviewBack')}</LinkButton>}
        <LinkButton onClick={onStop}>{text('reviewStop')}</LinkButton>
      </p>
      {toast}
    </main>
  );
}

/** Whom it is about, and when. */
function ItemFacts({ item, entries }: { item: ReviewItem; entries: ReadonlyMap<string, Opportunity> }) {
  const { now } = useServices();
  const { dayOf } = useDays();
  const ids = item.is === 'lesson' ? item.group.ids : [item.entry];
  const known = ids.flatMap((id) => entries.get(id) ?? []);
  const lesson = item.is === 'lesson' ? '' : (known[0]?.lesson.trim() ?? '');
  return (
    <div class={styles.facts}>
      <p class={page.small}>
        {item.is === 'lesson'
          ? countText(ids.length, { one: 'reviewLearnedOnce', other: 'reviewLearnedTimes' })
          : item.due
            ? dueText(item.due, dayOf(item.due), now())
            : text('reviewNoDay')}
      </p>
      <p class={styles.links}>
        {known.slice(0, 3).map((entry) => (
          <a key={entry.id} class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
            {nameOf(entry)}
          </a>
        ))}
      </p>
      {lesson !== '' && <p class={styles.lesson}>{text('reviewLessonWas', lesson)}</p>}
    </div>
  );
}

const DAY = 86_400_000;

/** "Due Fri 20 Nov", and how late that is. */
function dueText(due: string, says: string, now: Date): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const late = Math.round((today - Date.parse(due)) / DAY);
  const when = text('entryDueOn', says);
  return late > 0
    ? text('dueLate', when, countText(late, { one: 'dueDayLate', other: 'dueDaysLate' }))
    : when;
}
