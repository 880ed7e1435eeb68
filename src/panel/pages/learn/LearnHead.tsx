import { dayIn } from '../../../followup/zoned.ts';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { durationText } from '../call/duration.ts';
import { PathOfEntry } from '../entry/PathOfEntry.tsx';
import { useDays } from '../this-email/use-days.ts';

/** The way back, the question about the person, when they told, and where on the path. */
export function LearnHead({ entry }: { entry: Opportunity }) {
  const heading = usePageFocus();
  const { dayOf } = useDays();
  const name = calledName(entry);
  const { call, reply } = entry;
  const { now, zone } = useServices();
  const length = durationText(call?.elapsed ?? 0, formatLocale());
  const isToday = call?.endedAt && dayIn(call.endedAt, zone()) === dayIn(now(), zone());
  const told = call?.endedAt
    ? isToday
      ? text('learnHeldToday', length)
      : text('callHeld', dayOf(call.endedAt), length)
    : reply?.as === 'written'
      ? text('learnWritten', dayOf(reply.at))
      : text('learnWithoutCall');
  const more = entry.closedAt ? text('learnClosedOn', dayOf(entry.closedAt)) : text('learnNow');
  return (
    <>
      <div>
        <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>
          {entryTitle(entry) ?? text('noName')}
        </BackLink>
      </div>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {name ? text('learnTitle', name) : text('learnTitleUnknown')}
        </h1>
        <p class={page.small}>{[told, more].filter(Boolean).join(' ')}</p>
      </header>
      <PathOfEntry entry={entry} now="learn" />
    </>
  );
}
