import { text } from '../../../platform/text.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import page from '../../ui/Page.module.css';
import type { Saving } from './use-saving.ts';

/** What becomes of the file with what can be read. */
export function SavingLine({ saving: { job, outcome } }: { saving: Saving }) {
  return (
    <>
      <JobProgress
        done={job.done}
        says={text('recoverySaving')}
        cancelLabel={text('cancel')}
        onCancel={job.cancel}
      />
      {outcome === 'failed' && (
        <p class={page.problem} role="alert">
          {text('recoverySaveFailed')}
        </p>
      )}
      {outcome !== null && outcome !== 'failed' && (
        <p class={page.small} role="status">
          {text('recoverySaved', outcome.name)}
        </p>
      )}
    </>
  );
}
