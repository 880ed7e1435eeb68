import { useState } from 'preact/hooks';
import { dayIn, instantOf } from '../../../followup/zoned.ts';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { onDay } from './corrections.ts';
import styles from './Entry.module.css';
import type { DatedEvent } from './events.ts';
import { useCorrections } from './use-corrections.ts';
import { useRowDates } from './use-row-dates.ts';

interface EventRowProps {
  entry: Opportunity;
  event: DatedEvent;
  steps: Steps;
}

/** One dated thing; its date can be changed and it can be removed, behind "Change". */
export function EventRow({ entry, event, steps }: EventRowProps) {
  const [isOpen, setOpen] = useState(false);
  const canChange = event.redate !== null || event.remove !== null || event.page !== undefined;
  return (
    <li class={styles.event}>
      <span class={styles.eventName}>{event.name}</span>
      <span class={styles.eventDate}>
        <EventDate entry={entry} event={event} />
        {canChange && (
          <LinkButton
            aria-expanded={isOpen}
            aria-label={text('happenedChange', event.name)}
            onClick={() => setOpen(!isOpen)}
          >
            {text('change')}
          </LinkButton>
        )}
      </span>
      {event.more && <span class={styles.eventMore}>{event.more}</span>}
      {isOpen && <Correct entry={entry} event={event} steps={steps} onDone={() => setOpen(false)} />}
    </li>
  );
}

/** Its date; a mail's leads to its thread. */
function EventDate({ entry, event }: Omit<EventRowProps, 'steps'>) {
  const { openThread } = useServices();
  const { rowDate } = useRowDates();
  const { threadUrl } = entry;
  const said = rowDate(event.at, event.hasTime);
  const date = <time dateTime={event.at}>{said}</time>;
  if (!event.isMail || !threadUrl) return date;
  return (
    <a
      href={threadUrl}
      title={text('openMail')}
      aria-label={`${said}, ${text('openMail')}`}
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        openThread(threadUrl);
      }}
    >
      {date}
    </a>
  );
}

function Correct({ entry, event, steps, onDone }: EventRowProps & { onDone: () => void }) {
  const { now, zone } = useServices();
  const correct = useCorrections(entry.id, steps);
  const [isFuture, setFuture] = useState(false);
  const { redate, remove, blocked } = event;
  const today = dayIn(now(), zone());
  const instant = instantOf(event.at, zone());

  async function change(day: string): Promise<void> {
    setFuture(day > today);
    if (day > today || !redate) return;
    // A bare day is a day wherever the user is.
    const at = /^\d{4}-\d\d-\d\d$/.test(event.at) ? day : onDay(event.at, day, zone());
    if (await correct(redate(at), text('changedTo', event.name))) onDone();
  }

  return (
    <div class={styles.correct}>
      {redate && (
        <DateField
          label={text('happenedOn')}
          value={instant ? dayIn(instant, zone()) : today}
          max={today}
          onChange={(day) => void change(day)}
        />
      )}
      {event.page && (
        <a class={page.link} href={hrefOf({ is: event.page, id: entry.id })}>
          {text('changeTime')}
        </a>
      )}
      {blocked && <p class={page.small}>{blocked}</p>}
      {remove && !blocked && (
        <LinkButton
          onClick={() =>
            void correct(remove, text('phraseRemoved', event.name)).then((isDone) => {
              if (isDone) onDone();
            })
          }
        >
          {text('remove')}
        </LinkButton>
      )}
      {isFuture && (
        <p class={page.problem} role="alert">
          {text('happenedNotYet')}
        </p>
      )}
    </div>
  );
}
