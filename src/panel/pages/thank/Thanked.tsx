import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { PathOfEntry, stopOf } from '../entry/PathOfEntry.tsx';
import styles from '../this-email/Lines.module.css';
import { useDays } from '../this-email/use-days.ts';
import { NextUp } from './NextUp.tsx';

/** The thank-you is sent: when, and the way back if it was not. */
export function Thanked({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const heading = usePageFocus();
  const name = calledName(entry);
  const hasLesson = entry.lesson.trim() !== '';
  const { dayOf } = useDays();
  const sentAt = entry.thanks?.sentAt;
  const notSent = () => void steps.take({ is: 'unsent', mail: 'thanks' }, text('notSentNoted'));
  const go = (hash: string) => {
    location.hash = hash;
  };
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <div>
          <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>
            {entryTitle(entry) ?? text('noName')}
          </BackLink>
        </div>
        <header class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {name ? text('thankDone', name) : text('thankDoneUnknown')}
          </h1>
          <p class={page.small}>
            {sentAt && text(entry.thanks?.sentId ? 'thankedOn' : 'thankedAsYouSay', dayOf(sentAt))}{' '}
            <LinkButton onClick={notSent}>{text('iDidNotSendIt')}</LinkButton>
          </p>
        </header>
        <PathOfEntry entry={entry} now={stopOf(entry) ?? 'learn'} />
        {hasLesson && <p class={styles.lesson}>{entry.lesson}</p>}
        <NextUp entry={entry} />
      </main>
      <ActionBar>
        {!hasLesson && (
          <Button look="primary" wide onClick={() => go(hrefOf({ is: 'learn', id: entry.id }))}>
            {text('writeLesson')}
          </Button>
        )}
        <Button
          look={hasLesson ? 'primary' : 'quiet'}
          wide={hasLesson}
          onClick={() => go(hrefOf({ is: 'entry', id: entry.id }))}
        >
          {text('openEntry')}
        </Button>
        <Button look="text" onClick={() => go(hrefOf({ is: 'log' }))}>
          {text('backToLog')}
        </Button>
      </ActionBar>
    </>
  );
}
