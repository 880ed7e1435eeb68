import type { Opportunity } from '../../../model.ts';
import { isPageWindow } from '../../../platform/page-window.ts';
import { text } from '../../../platform/text.ts';
import { entryTitle } from '../../called.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { WindowIcon } from '../../ui/icons.tsx';
import styles from './call.module.css';

/** The head of the call's page: the way back, and the way into a window of its own; a window of its own has neither. */
export function CallTop({ entry }: { entry: Opportunity }) {
  const { openCallWindow } = useServices();
  if (isPageWindow()) return null;
  return (
    <div class={styles.top}>
      <BackLink href={hrefOf({ is: 'entry', id: entry.id })}>{entryTitle(entry) ?? text('noName')}</BackLink>
      <Button
        look="text"
        icon={<WindowIcon />}
        title={text('callWindowEffect')}
        onClick={() => openCallWindow(entry.id)}
      >
        {text('callWindow')}
      </Button>
    </div>
  );
}
