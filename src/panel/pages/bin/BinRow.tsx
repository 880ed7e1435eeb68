import { useId } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { dayOrTime, instantOf } from '../../dates.ts';
import { outcomeLabel } from '../../labels.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import row from '../log/EntryRow.module.css';
import { nameOf } from '../log/EntryRow.tsx';
import styles from './Bin.module.css';
import { daysLeftText } from './days-left.ts';
import { FinalPress } from './FinalPress.tsx';

interface BinRowProps {
  entry: Opportunity;
  /** Deleting was pressed once. */
  isAsked: boolean;
  onPutBack: () => void;
  onAsk: () => void;
  onDelete: () => void;
  onKeep: () => void;
}

/** One entry in the bin: what it is, how long it stays, and the ways out. */
export function BinRow({ entry, isAsked, onPutBack, onAsk, onDelete, onKeep }: BinRowProps) {
  const { now } = useServices();
  const id = useId();
  const name = nameOf(entry);
  const second = entry.project ?? (entry.organisation ? entry.contact.name : null);
  const binned = instantOf(entry.binnedAt ?? null);
  return (
    <li class={styles.item} data-entry={entry.id}>
      <p class={row.first}>
        <span class={row.names}>
          <a
            id={id}
            class={`${row.name} ${styles.name}`}
            title={name}
            href={hrefOf({ is: 'entry', id: entry.id })}
          >
            {name}
          </a>
          {second && (
            <span class={row.second} title={second}>
              {second}
            </span>
          )}
        </span>
        {binned && (
          <time class={row.date} dateTime={entry.binnedAt ?? ''}>
            {dayOrTime(binned, now(), formatLocale())}
          </time>
        )}
      </p>
      <p class={entry.lesson ? row.learned : row.lesson}>{entry.lesson || text('noLessonYet')}</p>
      <p class={styles.state}>
        {[daysLeftText(entry.binnedAt, now()), outcomeLabel(entry.outcome)].filter(Boolean).join(' · ')}
      </p>
      {isAsked ? (
        <FinalPress
          says={text('binFinal')}
          label={text('binDeleteNow')}
          keepLabel={text('binKeepIt')}
          describedBy={id}
          onPress={onDelete}
          onKeep={onKeep}
        />
      ) : (
        <div class={styles.actions}>
          <Button data-leaves aria-label={text('binPutBackName', name)} onClick={onPutBack}>
            {text('binPutBack')}
          </Button>
          <Button look="text" data-asks aria-label={text('binDeleteName', name)} onClick={onAsk}>
            {text('binDelete')}
          </Button>
        </div>
      )}
    </li>
  );
}
