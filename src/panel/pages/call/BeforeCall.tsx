import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { day, time } from '../../dates.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { shownAt } from '../schedule/shown-at.ts';
import { BeforeFacts } from './BeforeFacts.tsx';
import { CallTop } from './CallTop.tsx';
import styles from './call.module.css';
import { GuidePreview } from './GuidePreview.tsx';
import { guideOf } from './guide-of.ts';
import { guideMinutes } from './timer.ts';
import { useCallText } from './use-call-text.ts';
import { useNow } from './use-now.ts';

interface BeforeCallProps {
  entry: Opportunity;
  steps: Steps;
  onStart: () => Promise<unknown>;
  /** Why it did not start. */
  problem: string | null;
}

/** The half minute before the call: their words, the guess, and what is to be learned. */
export function BeforeCall({ entry, steps, onStart, problem }: BeforeCallProps) {
  const heading = usePageFocus();
  const { zone } = useServices();
  const now = useNow();
  const call = entry.call ?? NO_CALL_YET;
  const aim = useCallText(entry, 'aim', call.aim);
  const name = calledName(entry);
  const locale = formatLocale();
  const planned = call.plan && shownAt(call.plan, zone());
  const ends = new Date(now.getTime() + guideMinutes(call.minutes) * 60_000);
  const said = problem ?? steps.problem;
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <CallTop entry={entry} />
        <header class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {name ? text('callBeforeTitle', name) : text('callBeforeTitleUnknown')}
          </h1>
          <p class={page.small}>
            {planned
              ? text('callPlannedFor', day(planned, now, locale), time(planned, locale))
              : text('callNoPlan')}{' '}
            <a class={page.link} href={hrefOf({ is: 'schedule', id: entry.id })}>
              {text(planned ? 'callChangePlan' : 'callMakePlan')}
            </a>
          </p>
        </header>
        <EntryPath entry={entry} now="listen" />
        <section class={page.thought}>
          <TextArea label={text('callAim')} value={aim.value} onInput={aim.type} />
          <SavedRow own={aim} />
        </section>
        {(entry.reply?.words || entry.evidence) && (
          <section class={page.thought}>
            <h2>{text('theirWords')}</h2>
            {[entry.evidence, entry.reply?.words].filter(Boolean).map((words) => (
              <blockquote key={words} class={styles.quote} lang={entry.language ?? undefined}>
                {words}
              </blockquote>
            ))}
          </section>
        )}
        <BeforeFacts entry={entry} call={call} steps={steps} />
        <GuidePreview {...guideOf(entry, call.minutes)} />
      </main>
      <ActionBar
        line={
          said && (
            <p class={page.problem} role="alert">
              {said}
            </p>
          )
        }
        hint={text('callEndsIfNow', time(ends, locale))}
      >
        <Button look="primary" wide onClick={() => void onStart()}>
          {text('callStart')}
        </Button>
      </ActionBar>
    </>
  );
}
