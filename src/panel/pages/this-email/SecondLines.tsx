import { text } from '../../../platform/text.ts';
import { ComesBack } from '../../lessons/ComesBack.tsx';
import { Notes } from '../../Notes.tsx';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import type { StageProps } from './stage-props.ts';

/** What stands at the end of every stage: notes, the way to the entry, and what is known from before. */
export function SecondLines({ found, entry, log, steps }: StageProps) {
  return (
    <>
      <Notes threadOrEntry={found.threadKey} entry={entry} on={{ seed: log.seed }} steps={steps} />
      <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
        {text('openEntry')}
      </a>
      <ComesBack found={found} steps={steps} />
    </>
  );
}
