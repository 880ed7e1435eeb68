import { type TextKey, text } from '../../../platform/text.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Patience } from '../../ui/Patience.tsx';
import type { Trouble } from '../../use-health.ts';
import { writeFailure } from '../../write-failure.ts';
import { SavingLine } from './SavingLine.tsx';
import { givenUpText } from './trouble-words.ts';
import type { Doing } from './use-recovery.ts';
import type { Saving } from './use-saving.ts';
import type { Way } from './ways.ts';

const PRESS: Record<Way['is'], TextKey> = {
  newest: 'recoveryPutBack',
  noted: 'recoveryPutBackNoted',
  copy: 'recoveryPutBackCopy',
  file: 'recoveryToFile',
  'go-on': 'recoveryGoOnPress',
};

interface RecoveryBarProps {
  trouble: Trouble;
  doing: Doing;
  way: Way;
  /** A way that gives something up was pressed once. */
  isAsked: boolean;
  saving: Saving;
  /** What there is to be saved as a file; null for nothing. */
  saves: Parameters<Saving['save']>[0] | null;
  onPress: () => void;
  onSure: () => void;
  onBack: () => void;
}

/** The foot of the recovery: the one thing to do, what it gives up, and how it goes. */
export function RecoveryBar(props: RecoveryBarProps) {
  const { trouble, doing, way, isAsked, saving, saves, onPress, onSure, onBack } = props;
  const isWorking = doing.is === 'working';
  const working = isWorking ? text(doing.at === 'copy' ? 'recoveryWorking' : 'recoveryOpening') : null;
  if (isAsked) {
    return (
      <ActionBar
        line={
          <>
            <BarLine
              as="problem"
              first={givenUpText(trouble)}
              more={text(way.is === 'file' ? 'recoverySureFile' : 'recoverySureMore')}
            />
            {isWorking && <Patience says={text('recoveryOpening')} />}
          </>
        }
      >
        <Button
          look="primary"
          wide
          working={working}
          onClick={({ detail }) => {
            // The second half of a double click on the button before is no second press.
            if (detail < 2) onSure();
          }}
        >
          {text(way.is === 'file' ? 'recoveryOpenAndChoose' : 'recoveryGiveUp')}
        </Button>
        {!isWorking && <Button onClick={onBack}>{text('recoveryBack')}</Button>}
      </ActionBar>
    );
  }
  const replaces = way.is === 'newest' || way.is === 'copy' || way.is === 'noted';
  return (
    <ActionBar
      line={
        <>
          {doing.is === 'failed' && <Failed at={doing.at} error={doing.error} />}
          {isWorking && <Patience says={text('recoveryPatience')} />}
          <SavingLine saving={saving} />
        </>
      }
      hint={replaces && !isWorking && saves === 'log' ? text('recoveryCopiedFirst') : null}
    >
      <Button look="primary" wide working={working} onClick={onPress}>
        {text(PRESS[way.is])}
      </Button>
      {saves !== null && !isWorking && (
        <Button
          working={saving.job.done === null ? null : text('saving')}
          onClick={() => void saving.save(saves)}
        >
          {text(saves === 'log' ? 'recoverySave' : 'recoverySaveCopy')}
        </Button>
      )}
    </ActionBar>
  );
}

function Failed({ at, error }: { at: 'copy' | 'open'; error: unknown }) {
  const failure = writeFailure(error);
  const isFull = failure === 'full' || failure === 'disk';
  return (
    <BarLine
      as="problem"
      first={text(at === 'copy' ? 'recoveryFailed' : 'recoveryGoOnFailed')}
      more={text(isFull ? 'recoveryFailedFull' : 'recoveryFailedMore')}
    />
  );
}
