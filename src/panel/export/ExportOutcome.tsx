import { countText, text } from '../../platform/text.ts';
import { JobProgress } from '../ui/JobProgress.tsx';
import page from '../ui/Page.module.css';
import styles from './Export.module.css';
import type { Export, ExportEnd } from './use-export.ts';

/** So many names are read out; a log of years has a file for each of its months. */
const NAMES = 4;

/** How far an export is, and what became of it, said once it is there. */
export function ExportOutcome({ exporting }: { exporting: Export }) {
  const { end } = exporting;
  return (
    <>
      <JobProgress
        done={exporting.progress}
        says={text('exportMaking')}
        cancelLabel={text('cancel')}
        onCancel={exporting.cancel}
      />
      <div class={styles.end} role="status">
        {end && end.is !== 'failed' && <EndText end={end} />}
      </div>
      {end?.is === 'failed' && (
        <p class={page.problem} role="alert">
          {text(end.says)}
        </p>
      )}
    </>
  );
}

function EndText({ end }: { end: Exclude<ExportEnd, { is: 'failed' }> }) {
  if (end.is === 'stopped') return <p class={page.quiet}>{text('exportStopped')}</p>;
  if (end.is === 'nothing') {
    return <p class={page.quiet}>{text(end.format === 'calendar' ? 'exportNothingDue' : 'exportNothing')}</p>;
  }
  const more = end.names.length - NAMES;
  return (
    <>
      <p class={page.quiet}>{text('exportHanded')}</p>
      <ul class={styles.names}>
        {end.names.slice(0, NAMES).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {more > 0 && (
          <li class={page.quiet}>{countText(more, { one: 'exportMoreFile', other: 'exportMoreFiles' })}</li>
        )}
      </ul>
    </>
  );
}
