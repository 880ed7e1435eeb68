import { countText, text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import type { ImportDone } from '../../safety-services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { EffectTable } from './EffectTable.tsx';
import { FileLine } from './FileLine.tsx';
import { tookText } from './import-words.ts';
import { Note } from './Note.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

const toLog = () => {
  location.hash = hrefOf({ is: 'log' });
};

/** What an import has brought, with the way to take it back. */
export function Done({ importing, done }: { importing: Import; done: ImportDone }) {
  const heading = usePageFocus();
  return (
    <>
      <StageMain>
        <div class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {tookText(done)}
          </h1>
          <FileLine file={importing.file} />
        </div>
        <Note stage={importing.stage} />
        <EffectTable title={text('importDone')} counted={done} unreadable={0} />
        {done.entries.conflict > 0 && <p class={page.small}>{text('importConflictText')}</p>}
      </StageMain>
      <ActionBar hint={text('importUndoWhile')}>
        <Button look="primary" onClick={toLog}>
          {text('backToLog')}
        </Button>
        <Button onClick={importing.takeBack}>{text('importUndo')}</Button>
      </ActionBar>
    </>
  );
}

/** An import that was taken back. */
export function Undone({ importing, kept }: { importing: Import; kept: number }) {
  const heading = usePageFocus();
  return (
    <>
      <StageMain>
        <div class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {text('importUndone')}
          </h1>
          <FileLine file={importing.file} />
        </div>
        <Note stage={importing.stage} />
        <p>{text('importUndoneText')}</p>
        {kept > 0 && <p>{countText(kept, { one: 'importKeptEntry', other: 'importKeptEntries' })}</p>}
      </StageMain>
      <ActionBar>
        <Button look="primary" onClick={toLog}>
          {text('backToLog')}
        </Button>
        <Button onClick={importing.startAgain}>{text('importAnotherFile')}</Button>
      </ActionBar>
    </>
  );
}
