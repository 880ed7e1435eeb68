import { useState } from 'preact/hooks';
import { formatLocale, text } from '../platform/text.ts';
import styles from './BackupReminder.module.css';
import { useMemory } from './memory.ts';
import { hrefOf } from './router.ts';
import { useServices } from './services.ts';
import { CloseIcon } from './ui/icons.tsx';
import { useBackup } from './use-backup.ts';

const DAY = 86_400_000;

/** One quiet line while the log has changed and has had no backup file for 30 days; until it is put off. */
export function BackupReminder() {
  const { now } = useServices();
  const memory = useMemory();
  const { reading } = useBackup();
  const [isPutOff, setPutOff] = useState(memory.backupPutOff);
  if (isPutOff || reading.is !== 'read' || !reading.state.isOverdue) return null;
  const { last } = reading.state;
  const days = last ? Math.floor((now().getTime() - Date.parse(last.at)) / DAY) : 0;
  return (
    <div class={styles.line}>
      <p>
        {last ? text('reminderOld', new Intl.NumberFormat(formatLocale()).format(days)) : text('backupNever')}{' '}
        <a href={hrefOf({ is: 'keeping' })}>{text(last ? 'reminderLink' : 'reminderFirstLink')}</a>
      </p>
      <button
        type="button"
        class={styles.putOff}
        aria-label={text('reminderDismiss')}
        title={text('reminderDismiss')}
        onClick={() => {
          memory.backupPutOff = true;
          setPutOff(true);
        }}
      >
        <CloseIcon size="small" />
      </button>
    </div>
  );
}
