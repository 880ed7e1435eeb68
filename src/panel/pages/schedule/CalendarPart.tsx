import { useState } from 'preact/hooks';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import type { CalendarEvent } from '../../../transfer/calendar.ts';
import { calledName } from '../../called.ts';
import { day, time } from '../../dates.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { FileIcon, OutsideIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import styles from './Schedule.module.css';
import { shownAt } from './shown-at.ts';
import type { Plan } from './use-plan.ts';

type Target = 'google' | 'outlook' | 'file';

/** The page of the Outlook mailbox that the entry's mails are in, whose calendar is meant; null if there is none. */
function outlookHost({ threadUrl }: Opportunity): string | null {
  const host = threadUrl === null ? null : new URL(threadUrl).host;
  return host?.startsWith('outlook.') ? host : null;
}

/** The ways into the user's calendar, below what goes there. */
export function CalendarPart({ entry, plan }: { entry: Opportunity; plan: Plan }) {
  const { openOutside, saveFile, now, zone } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const name = calledName(entry);
  const title = name ? text('scheduleEvent', name) : text('scheduleEventUnknown');
  const { step } = plan;
  const locale = formatLocale();
  const at = step && shownAt(step.plan, zone());

  async function put(target: Target): Promise<void> {
    setProblem(null);
    if (!step) {
      setProblem(text('scheduleNoTime'));
      return;
    }
    plan.keep();
    // Only a click needs it, and it carries a whole calendar library.
    const calendar = await import('../../../transfer/calendar.ts').catch(() => null);
    if (!calendar) {
      setProblem(text('scheduleNoCalendar'));
      return;
    }
    const { is: _is, ...planned } = step;
    const call = { ...(entry.call ?? NO_CALL_YET), ...planned };
    const event: CalendarEvent | null = calendar.callEvent(
      { id: entry.id, changedAt: now().toISOString(), call },
      { title, description: text('scheduleEventText') },
    );
    if (!event) return;
    if (target === 'google') openOutside(calendar.googleCalendarLink(event));
    else if (target === 'outlook') openOutside(calendar.outlookCalendarLink(event, outlookHost(entry)));
    else
      saveFile({
        name: `${step.plan.wall.slice(0, 10)}.ics`,
        type: 'text/calendar',
        text: calendar.icsFile([event]),
      });
  }

  return (
    <section class={page.thought}>
      <h2>{text('scheduleCalendar')}</h2>
      <div class={page.row}>
        <Button icon={<OutsideIcon />} onClick={() => void put('google')}>
          {text('scheduleGoogle')}
        </Button>
        <Button icon={<OutsideIcon />} onClick={() => void put('outlook')}>
          {text('scheduleOutlook')}
        </Button>
        <Button icon={<FileIcon />} onClick={() => void put('file')}>
          {text('scheduleFile')}
        </Button>
      </div>
      {step && at && (
        <p class={styles.details}>
          {text(
            'scheduleGoes',
            [
              title,
              day(at, now(), locale),
              time(at, locale),
              text('minutes', step.minutes),
              step.place,
              text('scheduleEventText'),
            ]
              .filter(Boolean)
              .join(' · '),
          )}
        </p>
      )}
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
