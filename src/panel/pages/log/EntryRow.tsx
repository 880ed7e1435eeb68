import { useMemo } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { dayOrTime, instantOf } from '../../dates.ts';
import { cutAt } from '../../fields-in-text.ts';
import { hitsIn } from '../../find/hits.ts';
import type { Query } from '../../find/query.ts';
import { outcomeLabel, panelWording } from '../../labels.ts';
import { hrefOf } from '../../router.ts';
import quote from '../../ui/QuoteWithMarks.module.css';
import styles from './EntryRow.module.css';
import { fieldName } from './field-names.ts';
import { foundIn } from './found-in.ts';
import type { LogRow } from './log-row.ts';
import { statusWords } from './status-words.ts';

/** What an entry is called: the organisation, else the person, else the address. */
export function nameOf({ organisation, contact }: Pick<Opportunity, 'organisation' | 'contact'>): string {
  return organisation || contact.name || contact.email || text('noName');
}

/** A text with what was searched marked in it. */
function Marked({ of, hits }: { of: string; hits: readonly { start: number; end: number }[] }) {
  if (hits.length === 0) return of;
  return cutAt(of, hits).map((piece) =>
    piece.marked ? <mark class={quote.mark}>{piece.text}</mark> : piece.text,
  );
}

interface EntryRowProps {
  row: LogRow;
  now: Date;
  /** What is searched; null for nothing. */
  query: Query | null;
  /** All of the entry, to show where it was found; null until it is read. */
  entry: Opportunity | null;
  /** It is shown beside the list. */
  isActive: boolean;
  /** Only one row of a list can be reached by Tab. */
  tabIndex: 0 | -1;
}

/**
 * One entry as three lines: who and when, what was learned, how far it is and where it went. While something is searched
 * the words that were found stand in the place of the latter two, with the name of their field.
 */
export function EntryRow({ row, now, query, entry, isActive, tabIndex }: EntryRowProps) {
  const name = nameOf(row);
  const second = row.project ?? (row.organisation ? row.contact.name : null);
  const changed = instantOf(row.changedAt);
  const found = useMemo(
    () => entry && query && foundIn(entry, panelWording(), query, second ? [name, second] : [name]),
    [entry, query, name, second],
  );
  const marked = (words: string) => <Marked of={words} hits={query ? hitsIn(words, query) : []} />;
  return (
    <a
      class={styles.row}
      href={hrefOf({ is: 'entry', id: row.id })}
      aria-current={isActive ? 'true' : undefined}
      tabIndex={tabIndex}
    >
      <span class={styles.first}>
        <span class={styles.names}>
          <span class={styles.name} title={name}>
            {marked(name)}
          </span>
          {second && (
            <span class={styles.second} title={second}>
              {marked(second)}
            </span>
          )}
        </span>
        {changed && (
          <time class={styles.date} dateTime={row.changedAt}>
            {dayOrTime(changed, now, formatLocale())}
          </time>
        )}
      </span>
      {found ? (
        <>
          <span class={styles.found}>
            <Marked of={found.excerpt.text} hits={found.excerpt.hits} />
          </span>
          <span class={styles.state}>{fieldName(found.field)}</span>
        </>
      ) : (
        <>
          <span class={row.lesson ? styles.learned : styles.lesson}>{row.lesson || text('noLessonYet')}</span>
          <span class={styles.state}>
            {row.hasOthers && `${text('otherMark')} · `}
            {statusWords(row, now)} · {outcomeLabel(row.outcome)}
          </span>
        </>
      )}
    </a>
  );
}
