import { dayIn, daysBetween, instantOf } from '../../../followup/zoned.ts';
import type { Opportunity } from '../../../model.ts';
import { countText, formatLocale, text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { moneyText } from '../../money.ts';
import { usePageFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { nameOf } from '../log/EntryRow.tsx';
import { useDays } from '../this-email/use-days.ts';

/** Who it is about; of a case that came back or closed by itself, that comes first. */
export function EntryHead({ entry }: { entry: Opportunity }) {
  const heading = usePageFocus();
  const { title, meta } = useHead(entry);
  return (
    <header class={page.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class={page.small}>{meta.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

function useHead(entry: Opportunity): { title: string; meta: (string | null)[] } {
  const { zone } = useServices();
  const { dayOf } = useDays();
  const { contact, project, organisation, closedAt, secondChanceAt, decidedAt } = entry;
  const worth = entry.value ? moneyText(entry.value, formatLocale()) : null;
  if (entry.secondChance !== 'none') {
    const [from, to] = [instantOf(decidedAt, zone()), instantOf(secondChanceAt, zone())];
    const days = from && to ? daysBetween(dayIn(from, zone()), dayIn(to, zone())) : 0;
    const after = days > 0 ? countText(days, { one: 'entryDayAfter', other: 'entryDaysAfter' }) : null;
    return {
      title: text('cameBack', nameOf(entry)),
      meta: [project, organisation && contact.name, worth, after],
    };
  }
  if (entry.status === 'no_answer') {
    const name = calledName(entry);
    return {
      title: name ? text('didNotAnswer', name) : text('didNotAnswerUnknown'),
      meta: [entryTitle(entry), closedAt && text('entryClosedItself', dayOf(closedAt))],
    };
  }
  return { title: nameOf(entry), meta: [project, organisation && (contact.name ?? contact.email), worth] };
}
