import { wordings } from '../../../languages/wording.ts';
import type { DraftChoice, Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf, time } from '../../dates.ts';
import { panelWording } from '../../labels.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import styles from './Entry.module.css';

interface Event {
  name: string;
  at: string;
  more: string | null;
}

function requestText(choice: DraftChoice): string {
  const template = panelWording().templates.find(({ id }) => id === choice.template);
  const wording = wordings[choice.language];
  const language = wording.registerNames?.[choice.register] ?? wording.nativeName;
  return text(
    'happenedDraftedMore',
    template?.name ?? choice.template,
    language,
    text('minutes', choice.minutes),
  );
}

function eventsOf(entry: Opportunity): Event[] {
  const events: Event[] = [];
  if (entry.decidedAt) events.push({ name: text('happenedNo'), at: entry.decidedAt, more: null });
  events.push({ name: text('happenedLogged'), at: entry.createdAt, more: null });
  if (entry.request) {
    events.push({
      name: text('happenedDrafted'),
      at: entry.request.insertedAt,
      more: requestText(entry.request),
    });
  }
  return events.reverse();
}

/** The entry's dates, newest first. */
export function WhatHappened({ entry }: { entry: Opportunity }) {
  const { now } = useServices();
  const locale = formatLocale();
  return (
    <section class={page.thought}>
      <h2>{text('whatHappened')}</h2>
      <ol class={styles.timeline}>
        {eventsOf(entry).map((event) => {
          const at = instantOf(event.at);
          const hasTime = event.at.includes('T');
          return (
            <li key={event.name} class={styles.event}>
              <span class={styles.eventName}>{event.name}</span>
              {at && (
                <time class={styles.eventDate} dateTime={event.at}>
                  {hasTime
                    ? text('dateAndTime', day(at, now(), locale, 'in-rows'), time(at, locale))
                    : day(at, now(), locale, 'in-rows')}
                </time>
              )}
              {event.more && <span class={styles.eventMore}>{event.more}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
