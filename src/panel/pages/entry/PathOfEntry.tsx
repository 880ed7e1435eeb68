import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { EntryPath, type PathStop } from '../../EntryPath.tsx';
import { hrefOf } from '../../router.ts';
import { Path } from '../../ui/Path.tsx';

/** Where an entry stands on the path, by its facts; null where there is no path to walk any more. */
export function stopOf(entry: Opportunity): PathStop | null {
  const { status, call, reply, lesson } = entry;
  if (lesson.trim() !== '') return 'done';
  if (call?.endedAt || reply?.as === 'written') return 'learn';
  if (status === 'closed' || status === 'no_answer' || reply?.as === 'declined') return null;
  if (call?.startedAt || call?.plan) return 'listen';
  return reply?.as === 'accepted' ? 'schedule' : 'ask';
}

interface PathOfEntryProps {
  entry: Opportunity;
  now: PathStop;
}

/** The path as steps, done ones as links to their pages; without a call it has only two. */
export function PathOfEntry({ entry, now }: PathOfEntryProps) {
  const isWithoutCall =
    !entry.call?.endedAt && (entry.reply?.as === 'written' || now === 'learn' || now === 'done');
  if (!isWithoutCall) return <EntryPath entry={entry} now={now} />;
  const { id } = entry;
  return (
    <Path
      label={text('pathLabel')}
      steps={[
        { name: text('pathAsk'), href: hrefOf({ is: 'entry', id }) },
        { name: text('pathLearn'), href: hrefOf({ is: 'learn', id }) },
      ]}
      now={now === 'done' ? 2 : now === 'learn' ? 1 : 0}
    />
  );
}
