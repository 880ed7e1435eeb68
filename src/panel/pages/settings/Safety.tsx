import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import type { BackupReading } from '../../use-backup.ts';
import { daysSince, moment } from '../keeping/words.ts';
import { Row } from './Row.tsx';

/** The ways to what keeps records safe, and to what is stored. */
export function Safety({ backup }: { backup: BackupReading }) {
  const { now } = useServices();
  const state = backup.is === 'read' ? backup.state : null;
  return (
    <>
      <Row id="backup" href={hrefOf({ is: 'keeping' })}>
        {state && (
          <p class={state.isOverdue ? page.problem : page.small}>
            {!state.last && text(state.isOverdue ? 'backupNever' : 'backupNone')}
            {state.last &&
              (state.isOverdue
                ? text('backupOld', daysSince(state.last.at, now()))
                : text('settingBackupLast', moment(state.last.at, now())))}
          </p>
        )}
      </Row>
      <Row id="privacy" href={hrefOf({ is: 'keeping' })} />
    </>
  );
}
