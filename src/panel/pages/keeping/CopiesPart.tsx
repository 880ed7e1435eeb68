import { text } from '../../../platform/text.ts';
import { bytesText, entriesText } from '../../amounts.ts';
import { usePlainKeys } from '../../keys.ts';
import type { LogCopy } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { useFocusBack } from '../../use-focus-back.ts';
import styles from './Keeping.module.css';
import { Said } from './Said.tsx';
import { useCopies } from './use-copies.ts';
import type { CopyActs } from './use-copy-acts.ts';
import { madeText, moment } from './words.ts';

const UNDO_KEY = 'z';

interface CopiesPartProps {
  acts: CopyActs;
  /** Entries of the log now, null if that is not known. */
  log: number | null;
}

/** The copies beside the log: those that are there, a new one, and each put back or let go. */
export function CopiesPart({ acts, log }: CopiesPartProps) {
  const { reading, readAgain } = useCopies();
  const shown = reading.is === 'read' ? reading.copies.filter(({ id }) => id !== acts.going) : [];
  const heading = useFocusBack<HTMLHeadingElement>(acts.ended, reading);
  return (
    <section class={styles.part} aria-labelledby="copies">
      <div class={page.thought}>
        <h2 ref={heading} tabIndex={-1} id="copies">
          {text('copiesHeading')}
        </h2>
        <p class={page.small}>{text('copiesText')}</p>
        <div class={page.row}>
          <Button onClick={acts.make} working={acts.working === 'new' ? text('copyMaking') : null}>
            {text('copyMake')}
          </Button>
        </div>
        <Said said={acts.said} />
        {reading.is === 'reading' && <Patience says={text('copiesReading')} />}
        {reading.is === 'failed' && (
          <>
            <p class={page.problem} role="alert">
              {text('copiesUnread')}
            </p>
            <div class={page.row}>
              <Button onClick={readAgain}>{text('tryAgain')}</Button>
            </div>
          </>
        )}
        {reading.is === 'read' && shown.length === 0 && <p class={page.small}>{text('copiesNone')}</p>}
        {shown.length > 0 && (
          <>
            <p class={page.small}>{text('copyPutBackText')}</p>
            <ul class={styles.list} aria-label={text('copiesHeading')}>
              {shown.map((copy) => (
                <CopyRow key={copy.id} copy={copy} log={log} acts={acts} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

interface CopyRowProps extends CopiesPartProps {
  copy: LogCopy;
}

function CopyRow({ copy, log, acts }: CopyRowProps) {
  const { now } = useServices();
  const when = `copy-${copy.id}`;
  const more = log === null ? 0 : copy.entries - log;
  return (
    <li class={styles.copy}>
      <span id={when} class={styles.when}>
        {moment(copy.at, now())}
      </span>
      <span class={page.small}>
        {text('backupHoldsAmount', entriesText(copy.entries), bytesText(copy.bytes))}
        <br />
        {madeText(copy.made)}
      </span>
      {copy.isHeld && (
        <span class={page.small}>
          {more > 0 ? text('copyHeldMore', entriesText(more)) : text('copyHeld')}
        </span>
      )}
      <span class={styles.acts}>
        <Button
          aria-describedby={when}
          onClick={() => acts.putBack(copy)}
          working={acts.working === copy.id ? text('copyPuttingBack') : null}
        >
          {text('copyPutBack')}
        </Button>
        {copy.isHeld && (
          <Button look="text" aria-describedby={when} onClick={() => acts.letGo(copy)}>
            {text('copyLetGo')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** The way back of the last act on a copy, at the foot of the page; it stays on the key when it is gone from there. */
export function CopyToast({ acts }: { acts: CopyActs }) {
  usePlainKeys(acts.undo !== null, (key) => {
    if (key === UNDO_KEY) acts.takeBack();
  });
  return (
    <Toast
      says={acts.undo?.isShown ? acts.undo.says : null}
      actionLabel={text('undo')}
      actionKey={UNDO_KEY.toUpperCase()}
      onAction={acts.takeBack}
      onGone={acts.hideUndo}
    />
  );
}
