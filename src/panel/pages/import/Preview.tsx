import { countText, formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import type { ImportPreview } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { EffectTable } from './EffectTable.tsx';
import { Examples } from './Examples.tsx';
import { FileLine } from './FileLine.tsx';
import { FilePicker } from './FilePicker.tsx';
import { bringsSomething, previewTitle, takeText } from './import-words.ts';
import { Note } from './Note.tsx';
import { Problems } from './Problems.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** What a file would do, before anything is written. */
export function Preview({ importing, preview }: { importing: Import; preview: ImportPreview }) {
  const { now } = useServices();
  const heading = usePageFocus();
  const { entries, problemCount } = preview;
  const brings = bringsSomething(preview);
  const savedAt = instantOf(preview.exportedAt);
  const inAll = Object.values(entries).reduce((sum, count) => sum + count, preview.others + problemCount);
  return (
    <>
      <StageMain>
        <div class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {previewTitle(preview)}
          </h1>
          <FileLine
            file={importing.file}
            more={savedAt && text('importSavedOn', day(savedAt, now(), formatLocale()))}
          />
        </div>
        <Note stage={importing.stage} />
        {!brings && entries.same > 0 && (
          <p>{countText(entries.same, { one: 'importSameEntry', other: 'importSameEntries' })}</p>
        )}
        {inAll === 0 && <p>{text('importNothingWritten')}</p>}
        {inAll > 0 && (
          <EffectTable
            title={text(brings ? 'importEffects' : 'importEffectsNone')}
            counted={preview}
            unreadable={problemCount}
          />
        )}
        {entries.conflict > 0 && <p class={page.small}>{text('importConflictText')}</p>}
        <Examples examples={preview.examples} />
        <Problems preview={preview} isAll={!brings} />
      </StageMain>
      {brings ? (
        <ActionBar hint={text('importBefore')}>
          <Button look="primary" onClick={importing.takeOver}>
            {takeText(preview)}
          </Button>
          {importing.changeColumns && (
            <Button onClick={importing.changeColumns}>{text('importChangeColumns')}</Button>
          )}
          <Button look="text" onClick={importing.startAgain}>
            {text('cancel')}
          </Button>
        </ActionBar>
      ) : (
        <NothingToDo importing={importing} />
      )}
    </>
  );
}

/** The file brings nothing: there is no button that would do nothing. */
function NothingToDo({ importing }: { importing: Import }) {
  return (
    <ActionBar>
      <FilePicker label={text('importAnotherFile')} look="primary" onFiles={importing.choose} />
      {importing.changeColumns && (
        <Button onClick={importing.changeColumns}>{text('importChangeColumns')}</Button>
      )}
      <Button
        look="text"
        onClick={() => {
          location.hash = hrefOf({ is: 'log' });
        }}
      >
        {text('backToLog')}
      </Button>
    </ActionBar>
  );
}
