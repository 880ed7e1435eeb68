import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { dayOrTime, instantOf } from '../../dates.ts';
import { outcomeLabel } from '../../labels.ts';
import { hrefOf } from '../../router.ts';
import { hasOthers } from '../../typed-text.ts';
import styles from './EntryRow.module.css';
import { statusWords } from './status-words.ts';

/** What an entry is called: the organisation, else the person, else the address. */
export function nameOf(entry: Opportunity): string {
  return entry.organisation || entry.contact.name || entry.contact.email || text('noName');
}

/** One entry as three lines: who and when, what was learned, how far it is and where it went. */
export function EntryRow({ entry, now }: { entry: Opportunity; now: Date }) {
  const name = nameOf(entry);
  const second = entry.project ?? (entry.organisation ? entry.contact.name : null);
  const changed = instantOf(entry.changedAt);
  return (
    <a class={styles.row} href={hrefOf({ is: 'entry', id: entry.id })}>
      <span class={styles.first}>
        <span class={styles.names}>
          <span class={styles.name} title={name}>
            {name}
          </span>
          {second && (
            <span class={styles.second} title={second}>
              {second}
            </span>
          )}
        </span>
        {changed && (
          <time class={styles.date} dateTime={entry.changedAt}>
            {dayOrTime(changed, now, formatLocale())}
          </time>
        )}
      </span>
      <span class={entry.lesson ? styles.learned : styles.lesson}>{entry.lesson || text('noLessonYet')}</span>
      <span class={styles.state}>
        {hasOthers(entry) && `${text('otherMark')} · `}
        {statusWords(entry, now)} · {outcomeLabel(entry.outcome)}
      </span>
    </a>
  );
}
