import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { BinIcon } from '../../ui/icons.tsx';
import { NO_ENTRY, type Steps } from '../../use-steps.tsx';
import { nameOf } from '../log/EntryRow.tsx';
import styles from './Entry.module.css';

/** On many keyboards `#` needs a key that belongs to the browser's shortcuts. */
const KEYS: readonly string[] = ['#', 'Delete'];

/** Puts an entry into the bin and leads to the log, where that can be taken back. Keys: `#`, Delete. */
export function MoveToBin({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { bin } = useServices();

  async function move(): Promise<void> {
    const isDone = await steps.act(
      async () => {
        await bin.put([entry.id]);
        return () => bin.takeOut([entry.id]);
      },
      text('movedToBin', nameOf(entry)),
    );
    if (!isDone) return;
    steps.handOn(NO_ENTRY);
    location.hash = hrefOf({ is: 'log' });
  }

  usePlainKeys(true, (key, event) => {
    if (!KEYS.includes(key) || event.repeat) return;
    event.preventDefault();
    void move();
  });

  return (
    <div class={styles.along}>
      <Button
        look="text"
        icon={<BinIcon />}
        title={text('moveToBinKeys')}
        aria-keyshortcuts={KEYS.join(' ')}
        onClick={() => void move()}
      >
        {text('moveToBin')}
      </Button>
    </div>
  );
}
