import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { bytesText, entriesText } from '../../amounts.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import page from '../../ui/Page.module.css';
import { useBackup } from '../../use-backup.ts';
import { useFocusBack } from '../../use-focus-back.ts';
import { useJob } from '../../use-job.ts';
import styles from './Keeping.module.css';
import { type Outcome, Said } from './Said.tsx';
import { failureText } from './words.ts';

interface SaveBackupProps {
  label: string;
  look: 'primary' | 'quiet';
}

/** A button that makes a backup file, with how far it is, the way to give it up, and what became of it. */
export function SaveBackup({ label, look }: SaveBackupProps) {
  const { backup } = useServices();
  const { reading } = useBackup();
  const job = useJob();
  const [said, setSaid] = useState<Outcome | null>(null);
  // "Cancel" goes with the job.
  const button = useFocusBack<HTMLButtonElement>(said ? 1 : 0, job.done);

  async function save(): Promise<void> {
    setSaid(null);
    const end = await job.run((watch) => backup.save(watch));
    if (end.is === 'done') {
      const { name, entries, bytes } = end.value;
      const amount = text('backupHoldsAmount', entriesText(entries), bytesText(bytes));
      setSaid({ says: text('backupDone', name, amount), failed: false });
    } else if (end.is === 'cancelled') {
      setSaid({ says: text('backupCancelled'), failed: false });
    } else if (end.is === 'failed') {
      const isKeyGone = reading.is === 'read' && reading.state.problem === 'no-key';
      const says = isKeyGone
        ? text('lockKeyGone')
        : failureText(end.error, 'backupFailedFull', 'backupFailed');
      setSaid({ says, failed: true });
    }
  }

  return (
    <>
      <div class={page.row}>
        <Button ref={button} look={look} onClick={() => void save()}>
          {label}
        </Button>
      </div>
      <div class={styles.outcome}>
        <JobProgress
          done={job.done}
          says={text('backupWriting')}
          cancelLabel={text('cancel')}
          onCancel={job.cancel}
        />
        <Said said={said} />
      </div>
    </>
  );
}
