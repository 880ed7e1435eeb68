import { text } from '../../../platform/text.ts';
import { bytesText, entriesText } from '../../amounts.ts';
import type { BackupFile, BackupState } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { FactLine, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useBackup } from '../../use-backup.ts';
import styles from './Keeping.module.css';
import { Passphrase } from './Passphrase.tsx';
import { SaveBackup } from './SaveBackup.tsx';
import { WeeklyBackup } from './WeeklyBackup.tsx';
import { daysSince, moment, whereText } from './words.ts';

/** The file that survives this device: the last one, a new one, one every week, and its lock. */
export function BackupPart() {
  const { reading, readAgain } = useBackup();
  return (
    <section class={styles.part} aria-labelledby="backup">
      <div class={page.thought}>
        <h2 id="backup">{text('backupHeading')}</h2>
        {reading.is === 'reading' && <Patience says={text('backupReading')} />}
        {reading.is === 'failed' && (
          <>
            <p class={page.problem} role="alert">
              {text('backupUnread')}
            </p>
            <div class={page.row}>
              <Button onClick={readAgain}>{text('tryAgain')}</Button>
            </div>
          </>
        )}
        {reading.is === 'read' && <LastBackup state={reading.state} />}
      </div>
      <div class={page.thought}>
        <SaveBackup label={text('backupSave')} look="primary" />
        <p class={page.small}>{text('backupSaveEffect')}</p>
      </div>
      {reading.is === 'read' && (
        <>
          <WeeklyBackup state={reading.state} />
          <Passphrase locked={reading.state.locked} isKeyGone={reading.state.problem === 'no-key'} />
        </>
      )}
    </section>
  );
}

function LastBackup({ state: { last, isOverdue } }: { state: BackupState }) {
  const { now } = useServices();
  if (!last) {
    return (
      <p class={isOverdue ? page.problem : page.small}>{text(isOverdue ? 'backupNever' : 'backupNone')}</p>
    );
  }
  return (
    <>
      {isOverdue && <p class={page.problem}>{text('backupOld', daysSince(last.at, now()))}</p>}
      <BackupFacts file={last} />
    </>
  );
}

function BackupFacts({ file }: { file: BackupFile }) {
  const { now } = useServices();
  return (
    <Facts>
      <FactLine label={text('backupLast')}>{moment(file.at, now())}</FactLine>
      <FactLine label={text('backupName')}>
        <span class={styles.name}>{file.name}</span>
      </FactLine>
      <FactLine label={text('backupHolds')}>
        {text('backupHoldsAmount', entriesText(file.entries), bytesText(file.bytes))}
      </FactLine>
      <FactLine label={text('backupWhere')}>{whereText(file.where)}</FactLine>
      <FactLine label={text('backupLocked')}>
        {text(file.locked ? 'backupLockedYes' : 'backupLockedNo')}
      </FactLine>
    </Facts>
  );
}
