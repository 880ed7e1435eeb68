import { useId, useState } from 'preact/hooks';
import { type TextKey, text } from '../../../platform/text.ts';
import type { BackupState } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useFocusBack } from '../../use-focus-back.ts';
import styles from './Keeping.module.css';
import { Said } from './Said.tsx';

type Trouble = 'gone' | 'ask' | 'no-permission' | 'not-written';

/** What stands in the way of the weekly file, null if nothing does. */
function troubleOf({ weekly, folderAccess, problem }: BackupState): Trouble | null {
  if (weekly === 'off') return null;
  if (weekly === 'folder' && (folderAccess === 'gone' || problem === 'folder-gone')) return 'gone';
  if (weekly === 'folder' && (folderAccess === 'ask' || problem === 'no-permission')) return 'ask';
  // Of a missing key the lock itself tells.
  return problem === 'no-permission' || problem === 'not-written' ? problem : null;
}

const TROUBLE: Record<Trouble, TextKey> = {
  gone: 'weeklyGone',
  ask: 'weeklyAsk',
  'no-permission': 'weeklyNoPermission',
  'not-written': 'weeklyNotWritten',
};

const IN_FORCE: Record<BackupState['weekly'], TextKey> = {
  off: 'weeklyOff',
  downloads: 'weeklyDownloads',
  folder: 'weeklyFolder',
};

/** A backup file every week: off, into Downloads, or into a folder where the browser can write into one. */
export function WeeklyBackup({ state }: { state: BackupState }) {
  const { backup } = useServices();
  const [refused, setRefused] = useState<TextKey | null>(null);
  const [acts, setActs] = useState(0);
  const { weekly, canChooseFolder } = state;
  const folder = state.folder ?? '';
  const trouble = troubleOf(state);
  const heading = useFocusBack<HTMLHeadingElement>(acts, `${weekly} ${trouble}`);

  /** `ask` must be called within the click: the browser asks the user. */
  async function act(ask: () => Promise<boolean>, ifRefused: TextKey): Promise<void> {
    setRefused(null);
    try {
      if (!(await ask())) setRefused(ifRefused);
    } catch {
      setRefused('keepingNotChanged');
    }
    setActs((count) => count + 1);
  }

  const toDownloads = () => void act(() => backup.setWeekly('downloads'), 'weeklyRefused');
  const toFolder = () => void act(() => backup.chooseFolder(), 'weeklyNoFolder');
  const turnOff = () => void act(() => backup.setWeekly('off'), 'keepingNotChanged');
  const allow = () => void act(() => backup.allowFolder(), 'weeklyNotAllowed');

  return (
    <div class={page.thought}>
      <h3 ref={heading} tabIndex={-1} class={styles.sub}>
        {text('weeklyHeading')}
      </h3>
      <p role="status" class={trouble ? page.problem : page.small}>
        {trouble ? text(TROUBLE[trouble], folder) : text(IN_FORCE[weekly], folder)}
      </p>
      {weekly !== 'off' && (
        <div class={page.row}>
          {trouble === 'ask' && <Button onClick={allow}>{text('weeklyAllow')}</Button>}
          {trouble === 'no-permission' && <Button onClick={toDownloads}>{text('weeklyAllow')}</Button>}
          {canChooseFolder && weekly === 'folder' && (
            <Button onClick={toFolder}>
              {text(trouble === 'gone' ? 'weeklyChooseAnew' : 'weeklyOtherFolder')}
            </Button>
          )}
          <Button onClick={turnOff}>{text('weeklyTurnOff')}</Button>
        </div>
      )}
      <Said said={refused && { says: text(refused), failed: true }} />
      {weekly !== 'downloads' && (
        <Choice
          label={text('weeklyToDownloads')}
          effect={text('weeklyToDownloadsEffect')}
          onChoose={toDownloads}
        />
      )}
      {canChooseFolder && weekly !== 'folder' && (
        <Choice label={text('weeklyToFolder')} effect={text('weeklyToFolderEffect')} onChoose={toFolder} />
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  effect: string;
  onChoose: () => void;
}

/** A place that weekly files can go to, with its effect in a line. */
function Choice({ label, effect, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class={styles.choice}>
      <Button aria-describedby={id} onClick={onChoose}>
        {label}
      </Button>
      <p id={id} class={page.small}>
        {effect}
      </p>
    </div>
  );
}
