import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import type { ImportProblem } from '../../safety-services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { FactLine, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import { FileLine } from './FileLine.tsx';
import { FilePicker } from './FilePicker.tsx';
import { Note } from './Note.tsx';
import { toDoText, whatText, whereText } from './problem-words.ts';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** A file of which nothing can be taken over: what is wrong with it, where, and what to do. */
export function Failed({ importing, problem }: { importing: Import; problem: ImportProblem }) {
  const heading = usePageFocus();
  const where = whereText(problem);
  return (
    <>
      <StageMain>
        <div class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {whatText(problem.code)}
          </h1>
          <FileLine file={importing.file} />
        </div>
        <Note stage={importing.stage} />
        {where !== '' && (
          <Facts>
            <FactLine label={text('importWhere')}>{where}</FactLine>
          </Facts>
        )}
        <p>{text('importNothingWritten')}</p>
        <p>{toDoText(problem.code)}</p>
      </StageMain>
      <ActionBar>
        <FilePicker label={text('importAnotherFile')} look="primary" onFiles={importing.choose} />
      </ActionBar>
    </>
  );
}
