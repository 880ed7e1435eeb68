import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import page from '../../ui/Page.module.css';
import { FilePicker } from './FilePicker.tsx';
import { Note } from './Note.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** Where an import begins. */
export function ChooseFile({ importing }: { importing: Import }) {
  const heading = usePageFocus();
  return (
    <StageMain>
      <h1 ref={heading} tabIndex={-1}>
        {text('importTitle')}
      </h1>
      <p>{text('importWhat')}</p>
      <p>{text('importSafe')}</p>
      <Note stage={importing.stage} />
      <div class={page.row}>
        <FilePicker label={text('importChoose')} look="primary" onFiles={importing.choose} />
        <span class={page.quiet}>{text('importDrop')}</span>
      </div>
    </StageMain>
  );
}
