import type { Opportunity } from '../model.ts';
import { text } from '../platform/text.ts';
import { hrefOf, type Page } from './router.ts';
import { Path } from './ui/Path.tsx';

const STEPS = ['ask', 'schedule', 'listen', 'learn'] as const;

/** The steps of the path, and `done` behind the last of them. */
export type PathStop = (typeof STEPS)[number] | 'done';

/** Where an entry stands on the path; the steps behind it lead to their pages. */
export function EntryPath({ entry, now }: { entry: Opportunity; now: PathStop }) {
  const { id } = entry;
  const step = (name: string, page: Page) => ({ name, href: hrefOf(page) });
  return (
    <Path
      label={text('pathLabel')}
      steps={[
        step(text('pathAsk'), { is: 'entry', id }),
        step(text('pathSchedule'), { is: 'schedule', id }),
        step(text('pathListen'), { is: 'call', id }),
        step(text('pathLearn'), { is: 'learn', id }),
      ]}
      now={now === 'done' ? STEPS.length : STEPS.indexOf(now)}
    />
  );
}
