import { useState } from 'preact/hooks';
import type { OffHere } from '../../../messages.ts';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { changeProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';

/** The user has switched the extension off in this client or for this account. */
export function Off({ off }: { off: OffHere }) {
  const { settings } = useServices();
  const heading = usePageFocus();
  const [problem, setProblem] = useState<string | null>(null);

  async function switchOn(): Promise<void> {
    setProblem(null);
    try {
      const { offClients, offAccounts } = await settings.read();
      await settings.write(
        off.account === null
          ? { offClients: offClients.filter((client) => client !== off.client) }
          : { offAccounts: offAccounts.filter((account) => account !== off.account) },
      );
    } catch (error) {
      setProblem(changeProblem(error));
    }
  }

  const client = text(off.client === 'gmail' ? 'settingGmail' : 'settingOutlook');
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {off.account === null ? text('offClientTitle', client) : text('offAccountTitle')}
      </h1>
      {off.account !== null && <p class={page.small}>{off.account}</p>}
      <p>{text('offText')}</p>
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={page.row}>
        <Button look="primary" onClick={() => void switchOn()}>
          {text('offSwitchOn')}
        </Button>
      </div>
    </main>
  );
}
