import { text } from '../../../platform/text.ts';
import page from '../../ui/Page.module.css';
import type { Stage } from './use-import.ts';

/** What became of the act before, said once it is there. */
export function Note({ stage }: { stage: Stage }) {
  if (!stage.note) return null;
  const isStopped = stage.note === 'importStopped' || stage.note === 'importUndoStopped';
  return (
    <p class={isStopped ? page.quiet : page.problem} role={isStopped ? 'status' : 'alert'}>
      {text(stage.note)}
    </p>
  );
}
