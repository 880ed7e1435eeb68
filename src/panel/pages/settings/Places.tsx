import type { MailClientId } from '../../../model.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { Accounts } from './Accounts.tsx';
import { SwitchRow } from './ControlRows.tsx';
import { useSettingsInView } from './settings-in-view.ts';

/** Where the extension works, and what it shows in the mail page. */
export function Places({ accounts }: { accounts: readonly string[] }) {
  const { settings, write } = useSettingsInView();
  if (!settings) return null;
  const { offClients } = settings;
  const turn = (client: MailClientId, isOn: boolean) => {
    const others = offClients.filter((other) => other !== client);
    return { offClients: isOn ? others : [...others, client] };
  };
  const clientRow = (client: MailClientId) => (
    <SwitchRow
      id={client}
      isOn={!offClients.includes(client)}
      isUsuallyOn={true}
      onChange={(isOn) => write(client, turn(client, isOn))}
      reset={{ differs: offClients.includes(client), change: turn(client, true) }}
    />
  );
  return (
    <>
      {clientRow('gmail')}
      {clientRow('outlook')}
      <Accounts known={accounts} off={settings.offAccounts} />
      <SwitchRow
        id="seenBefore"
        isOn={settings.seenBefore}
        isUsuallyOn={DEFAULT_SETTINGS.seenBefore}
        onChange={(seenBefore) => write('seenBefore', { seenBefore })}
      />
      <SwitchRow
        id="lessons"
        isOn={settings.lessonsInProposals}
        isUsuallyOn={DEFAULT_SETTINGS.lessonsInProposals}
        onChange={(lessonsInProposals) => write('lessons', { lessonsInProposals })}
      />
      <SwitchRow
        id="agreement"
        isOn={settings.offerAgreement}
        isUsuallyOn={DEFAULT_SETTINGS.offerAgreement}
        onChange={(offerAgreement) => write('agreement', { offerAgreement })}
      />
    </>
  );
}
