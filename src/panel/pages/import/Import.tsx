import { text } from '../../../platform/text.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Done, Undone } from './Done.tsx';
import { Failed } from './Failed.tsx';
import styles from './Import.module.css';
import { Locked } from './Locked.tsx';
import { MapColumns } from './MapColumns.tsx';
import { Preview } from './Preview.tsx';
import { UndoToast } from './UndoToast.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { type Import as Importing, useImport } from './use-import.ts';
import { Working } from './Working.tsx';

/** Reads a file, tells what it would do, does it when asked to, and takes it back. */
export function Import() {
  const importing = useImport();
  const isOver = useFileDrop(importing.choose);
  return (
    <AboveBar.Provider value={<UndoToast importing={importing} />}>
      <div class={`${styles.stage} ${isOver ? styles.over : ''}`}>
        <StageShown key={importing.stage.is} importing={importing} />
      </div>
    </AboveBar.Provider>
  );
}

/** The page of one stage; a new one takes focus. */
function StageShown({ importing }: { importing: Importing }) {
  const { stage } = importing;
  switch (stage.is) {
    case 'choose':
      return <ChooseFile importing={importing} />;
    case 'locked':
      return <Locked importing={importing} wrongPassphrase={stage.wrongPassphrase} />;
    case 'table':
      return <MapColumns importing={importing} table={stage.table} />;
    case 'preview':
      return <Preview importing={importing} preview={stage.preview} />;
    case 'failed':
      return <Failed importing={importing} problem={stage.problem} />;
    case 'done':
      return <Done importing={importing} done={stage.done} />;
    case 'undone':
      return <Undone importing={importing} kept={stage.kept} />;
    case 'reading':
      return <Working importing={importing} title={text('importReading')} />;
    case 'writing':
      return <Working importing={importing} title={text('importTaking')} stay={text('importStay')} />;
    case 'undoing':
      return <Working importing={importing} title={text('importUndoing')} stay={text('importUndoStay')} />;
  }
}
