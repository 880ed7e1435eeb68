import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { Toast } from '../../ui/Toast.tsx';
import { tookText } from './import-words.ts';
import type { Import } from './use-import.ts';

const UNDO_KEY = 'z';

/** What an import has just brought, with its Undo; the key works as long as the page shows what was done. */
export function UndoToast({ importing }: { importing: Import }) {
  const { stage, takeBack } = importing;
  const done = stage.is === 'done' ? stage.done : null;
  const [isGone, setGone] = useState(false);
  useEffect(() => setGone(false), [done?.id]);
  usePlainKeys(done !== null, (key) => {
    if (key === UNDO_KEY) takeBack();
  });
  return (
    <Toast
      says={done && !isGone ? tookText(done) : null}
      actionLabel={text('undo')}
      actionKey={UNDO_KEY.toUpperCase()}
      onAction={takeBack}
      onGone={() => setGone(true)}
    />
  );
}
