import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';

/** Tries to open a log once more that could not be opened; if it opens, its pages are there again. */
export function LookAgain() {
  const { health } = useServices();
  const [look, setLook] = useState<'not-yet' | 'looking' | 'in-vain'>('not-yet');

  async function again(): Promise<void> {
    setLook('looking');
    await health.check().catch(() => undefined);
    // If it could be opened, this page has gone.
    setLook('in-vain');
  }

  return (
    <div class={page.thought}>
      <div class={page.row}>
        <Button working={look === 'looking' ? text('recoveryLooking') : null} onClick={() => void again()}>
          {text('recoveryLookAgain')}
        </Button>
      </div>
      <p class={page.problem} role="status">
        {look === 'in-vain' ? text('recoveryStillNot') : ''}
      </p>
    </div>
  );
}
