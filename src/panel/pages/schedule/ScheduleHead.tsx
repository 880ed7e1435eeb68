import type { RefObject } from 'preact';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { day, instantOf, time } from '../../dates.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';

/** When they said yes; null if they did not. */
function yesAt({ reply }: Opportunity, now: Date): Date | null {
  const at = reply?.as === 'accepted' ? instantOf(reply.at) : null;
  return at && at <= now ? at : null;
}

/** The sentence about the person; that they said yes only if they did. */
function sentence(entry: Opportunity, now: Date): string {
  const name = calledName(entry);
  if (yesAt(entry, now)) {
    return name ? text('scheduleYes', name) : text('scheduleYesUnknown');
  }
  return name ? text('scheduleTitle', name) : text('scheduleTitleUnknown');
}

interface ScheduleHeadProps {
  entry: Opportunity;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The way back, who it is about, and where on the path. */
export function ScheduleHead({ entry, heading }: ScheduleHeadProps) {
  const { now } = useServices();
  const locale = formatLocale();
  const at = yesAt(entry, now());
  return (
    <>
      <div>
        <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>
          {entryTitle(entry) ?? text('noName')}
        </BackLink>
      </div>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {sentence(entry, now())}
        </h1>
        {at && <p class={page.small}>{text('scheduleAnswered', day(at, now(), locale), time(at, locale))}</p>}
      </header>
      <EntryPath entry={entry} now="schedule" />
    </>
  );
}
