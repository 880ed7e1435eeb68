import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { daysLeftText } from '../bin/days-left.ts';
import { nameOf } from '../log/EntryRow.tsx';
import lines from '../this-email/Lines.module.css';
import styles from './Entry.module.css';
import { EntryHead } from './EntryHead.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** An entry that is in the bin: what it was, how long it stays, and the way back into the log. */
export function BinnedEntry({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { bin, now } = useServices();
  const { binnedAt = null, lesson, evidence, notes } = entry;
  const since = instantOf(binnedAt);
  const left = daysLeftText(binnedAt, now());

  const putBack = () =>
    steps.act(
      async () => {
        await bin.takeOut([entry.id]);
        return () => bin.put([entry.id]);
      },
      text('binIsBack', nameOf(entry)),
    );

  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <div class={styles.top}>
          <BackLink href={hrefOf({ is: 'bin' })}>{text('bin')}</BackLink>
        </div>
        <EntryHead entry={entry} />
        <p role="status">
          {since
            ? [text('entryBinnedSince', day(since, now(), formatLocale())), left].filter(Boolean).join(' · ')
            : text('entryIsBinned')}
        </p>
        {lesson && (
          <section class={page.thought}>
            <h2>{text('entryLesson')}</h2>
            <p class={lines.lesson}>{lesson}</p>
          </section>
        )}
        {evidence && (
          <section class={page.thought}>
            <h2>{text('theirWords')}</h2>
            <blockquote class={styles.quote} lang={entry.language ?? undefined}>
              {evidence}
            </blockquote>
          </section>
        )}
        {notes && (
          <section class={page.thought}>
            <h2>{text('notes')}</h2>
            <p class={styles.kept}>{notes}</p>
          </section>
        )}
        <TakeAlong entry={entry} />
      </main>
      <ActionBar hint={text('entryIsBinnedMore')}>
        <Button look="primary" wide onClick={() => void putBack()}>
          {text('binPutBack')}
        </Button>
      </ActionBar>
    </>
  );
}
