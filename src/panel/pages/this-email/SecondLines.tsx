import { text } from '../../../platform/text.ts';
import { Notes } from '../../Notes.tsx';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import type { StageProps } from './stage-props.ts';

/** What stands at the end of every stage: notes, and the way to the entry. */
export function SecondLines({ found, entry, log, steps }: StageProps) {
  return (
    <>
      <Notes threadOrEntry={found.threadKey} entry={entry} on={{ seed: log.seed }} steps={steps} />
      <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
        {text('openEntry')}
      </a>
    </>
  );
}
