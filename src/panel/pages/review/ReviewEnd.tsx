import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { monthSheet } from '../../../insights/month-sheet.ts';
import { countText, type TextKey, text } from '../../../platform/text.ts';
import type { LessonsRead } from '../../lessons/use-lesson-groups.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './Review.module.css';
import { monthName, sheetFileName, sheetMarkdown } from './sheet.ts';
import type { Review } from './use-review.ts';
import type { Outcome } from './walk.ts';

const OUTCOMES: readonly [Outcome, { one: TextKey; other: TextKey }][] = [
  ['done', { one: 'reviewWasDone', other: 'reviewWereDone' }],
  ['made', { one: 'reviewWasMade', other: 'reviewWereMade' }],
  ['applied', { one: 'reviewWasApplied', other: 'reviewWereApplied' }],
  ['moved', { one: 'reviewWasMoved', other: 'reviewWereMoved' }],
  ['written', { one: 'reviewWasWritten', other: 'reviewWereWritten' }],
  ['dropped', { one: 'reviewWasDropped', other: 'reviewWereDropped' }],
  ['later', { one: 'reviewWasLater', other: 'reviewWereLater' }],
];

interface ReviewEndProps {
  review: Review;
  read: LessonsRead;
  back: ComponentChildren;
  toast: ComponentChildren;
  /** Goes on with what is left, or begins anew; null if there is nothing to go on with. */
  onGoOn: (() => void) | null;
}

/** What became of everything, and the month on one page. Also where nothing waits, and where the user stopped. */
export function ReviewEnd({ review, read, back, toast, onGoOn }: ReviewEndProps) {
  const { saveFile, copy, now, zone } = useServices();
  const heading = usePageFocus();
  const [said, setSaid] = useState<'saved' | 'copied' | 'not-copied' | null>(null);
  const { outcomes } = review.walk;
  const isStopped = review.item !== null;
  const left = review.total - outcomes.length;
  const isNothing = !isStopped && outcomes.length === 0;
  const sheet = monthSheet(read.list, read.groups, { now: now(), zone: zone() });
  const markdown = sheetMarkdown(sheet, now());
  const counted = OUTCOMES.flatMap(([outcome, forms]) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return count > 0 ? [countText(count, forms)] : [];
  });

  function save(): void {
    saveFile({ name: sheetFileName(sheet), type: 'text/markdown', text: markdown });
    setSaid('saved');
  }

  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        {back}
        <header class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {text(isStopped ? 'reviewStoppedTitle' : isNothing ? 'reviewNothingTitle' : 'reviewEndTitle')}
          </h1>
          <p class={page.quiet}>{monthName(sheet.month)}</p>
        </header>
        {isNothing && <p>{text('reviewNothingText')}</p>}
        {isStopped && <p>{countText(left, { one: 'reviewLeftOne', other: 'reviewLeftMany' })}</p>}
        {counted.length > 0 && (
          <ul class={styles.outcomes}>
            {counted.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        )}
        <p class={styles.ways}>
          {onGoOn && (
            <LinkButton onClick={onGoOn}>{text(isStopped ? 'reviewGoOn' : 'reviewAgain')}</LinkButton>
          )}
          {review.back && <LinkButton onClick={review.back}>{text('reviewBack')}</LinkButton>}
          <a class={page.link} href={hrefOf({ is: 'lessons' })}>
            {text('reviewToLessons')}
          </a>
        </p>
        <details class={styles.sheet}>
          <summary>{text('reviewSeeSheet')}</summary>
          <pre>{markdown}</pre>
        </details>
        {toast}
      </main>
      <ActionBar
        line={
          said === 'saved' ? (
            <BarLine as="done" first={text('reviewSaved')} more={sheetFileName(sheet)} />
          ) : said === 'copied' ? (
            <BarLine as="done" first={text('copied')} more="" />
          ) : (
            said === 'not-copied' && (
              <BarLine as="problem" first={text('notCopied')} more={text('reviewSaveInstead')} />
            )
          )
        }
        hint={text('reviewSheetHint')}
      >
        <Button look="primary" onClick={save}>
          {text('reviewSaveSheet')}
        </Button>
        <Button onClick={() => void copy(markdown).then((done) => setSaid(done ? 'copied' : 'not-copied'))}>
          {text('copy')}
        </Button>
      </ActionBar>
    </>
  );
}
