import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName, entryTitle } from '../../called.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { PathOfEntry, stopOf } from '../entry/PathOfEntry.tsx';

/** What they gave: minutes on the telephone, or an answer in writing. */
function sentence(entry: Opportunity): string {
  const name = calledName(entry);
  if (!entry.call?.endedAt) return name ? text('thankWrote', name) : text('answeredInWritingUnknown');
  if (name === null) return text('thankGaveUnknown');
  const minutes = Math.round(entry.call.elapsed / 60);
  if (minutes === 10) return text('thankGaveTen', name);
  if (minutes === 15) return text('thankGaveFifteen', name);
  if (minutes < 1) return text('thankGaveTime', name);
  return minutes === 1 ? text('thankGaveMinute', name) : text('thankGave', name, minutes);
}

/** The way back, the sentence about the person, and where on the path. */
export function ThankHead({ entry }: { entry: Opportunity }) {
  const heading = usePageFocus();
  return (
    <>
      <div>
        <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>
          {entryTitle(entry) ?? text('noName')}
        </BackLink>
      </div>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {sentence(entry)}
        </h1>
        <p class={page.small}>{text('thankWithinDay')}</p>
      </header>
      <PathOfEntry entry={entry} now={stopOf(entry) ?? 'learn'} />
    </>
  );
}
