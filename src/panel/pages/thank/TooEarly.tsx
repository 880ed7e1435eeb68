import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { entryTitle } from '../../called.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { isCallAhead } from '../learn/learned.ts';

/** Nobody has told anything yet that could be thanked for. */
export function TooEarly({ entry }: { entry: Opportunity }) {
  const heading = usePageFocus();
  const { id } = entry;
  const isAhead = isCallAhead({ ...entry, lesson: '' });
  const go = (is: 'call' | 'entry') => {
    location.hash = hrefOf({ is, id });
  };
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <div>
          <BackLink href={hrefOf({ is: 'entry', id })}>{entryTitle(entry) ?? text('noName')}</BackLink>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {text('thankTooEarly')}
        </h1>
        <p>{text('thankTooEarlyText')}</p>
      </main>
      <ActionBar>
        {isAhead && (
          <Button look="primary" wide onClick={() => go('call')}>
            {text('scheduleToCall')}
          </Button>
        )}
        <Button look={isAhead ? 'quiet' : 'primary'} wide={!isAhead} onClick={() => go('entry')}>
          {text('openEntry')}
        </Button>
      </ActionBar>
    </>
  );
}
