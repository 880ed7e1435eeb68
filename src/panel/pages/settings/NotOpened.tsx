import { text } from '../../../platform/text.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';

interface NotOpenedProps {
  settings: boolean;
  taught: boolean;
  onAgain: () => void;
}

/** What could not be read, and the way to try again; nothing where all was read. */
export function NotOpened({ settings, taught, onAgain }: NotOpenedProps) {
  if (!settings && !taught) return null;
  return (
    <section class={page.thought} role="alert">
      {settings && <h2>{text('settingsFailed')}</h2>}
      {taught && <h2>{text('taughtFailed')}</h2>}
      <p>{text('logFailedText')}</p>
      <div class={page.row}>
        <Button onClick={onAgain}>{text('tryAgain')}</Button>
      </div>
    </section>
  );
}
