import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { type Settings, useServices } from '../../services.ts';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Input, NumberRow, SwitchRow, useTypedNumber } from './ControlRows.tsx';
import { Row } from './Row.tsx';
import { useSettingsInView } from './settings-in-view.ts';

/** How long a proposal is waited for when the user first wants to be asked; product notes, the path. */
const NO_DECISION_DAYS = 21;

/** When what is due, and what reminds of it. */
export function Reminders() {
  const { settings, write } = useSettingsInView();
  if (!settings) return null;
  return (
    <>
      <NumberRow
        id="nudge"
        value={settings.nudgeAfter}
        usual={DEFAULT_SETTINGS.nudgeAfter}
        min={1}
        max={30}
        onChange={(nudgeAfter) => write('nudge', { nudgeAfter })}
      />
      <NumberRow
        id="close"
        value={settings.closeAfter}
        usual={DEFAULT_SETTINGS.closeAfter}
        min={1}
        max={90}
        onChange={(closeAfter) => write('close', { closeAfter })}
      />
      <SwitchRow
        id="noDecision"
        isOn={settings.noDecisionAfter !== null}
        isUsuallyOn={false}
        onChange={(isOn) => write('noDecision', { noDecisionAfter: isOn ? NO_DECISION_DAYS : null })}
      >
        {settings.noDecisionAfter !== null && <NoDecisionDays days={settings.noDecisionAfter} />}
      </SwitchRow>
      <Row
        id="remindTime"
        usual={DEFAULT_SETTINGS.remindTime}
        control={(ids) => (
          <Input
            ids={ids}
            type="time"
            value={settings.remindTime}
            onInput={(time) => time && write('remindTime', { remindTime: time })}
          />
        )}
      />
      <Notifications settings={settings} />
      <SwitchRow
        id="names"
        isOn={settings.namesInNotifications}
        isUsuallyOn={DEFAULT_SETTINGS.namesInNotifications}
        onChange={(namesInNotifications) => write('names', { namesInNotifications })}
      />
      <SwitchRow
        id="listen"
        isOn={settings.listenReminders}
        isUsuallyOn={DEFAULT_SETTINGS.listenReminders}
        onChange={(listenReminders) => write('listen', { listenReminders })}
      />
    </>
  );
}

function NoDecisionDays({ days }: { days: number }) {
  const { write } = useSettingsInView();
  const bounds = { min: 1, max: 365 };
  const number = useTypedNumber({
    value: days,
    ...bounds,
    onChange: (noDecisionAfter) => write('noDecision', { noDecisionAfter }),
  });
  return (
    <Field
      label={text('settingNoDecisionDays')}
      hint={text('settingNoDecisionDaysEffect')}
      problem={number.problem}
      type="number"
      {...bounds}
      value={number.typed}
      onInput={number.take}
    />
  );
}

/** Notifications are asked for by the click that turns them on; everything due stands in the log without them. */
function Notifications({ settings }: { settings: Settings }) {
  const { settings: service } = useServices();
  const { write } = useSettingsInView();
  const [refused, setRefused] = useState({ is: false, times: 0 });

  async function turn(isOn: boolean): Promise<void> {
    const allowed = !isOn || (await service.askForNotifications().catch(() => false));
    // Counted, so that the switch shows again that it is off also after a second refusal.
    setRefused(({ times }) => ({ is: !allowed, times: times + 1 }));
    if (allowed) write('notifications', { notifications: isOn });
  }

  return (
    <SwitchRow
      id="notifications"
      isOn={settings.notifications}
      isUsuallyOn={DEFAULT_SETTINGS.notifications}
      onChange={(isOn) => void turn(isOn)}
    >
      {refused.is && (
        <p class={page.problem} role="alert">
          {text('settingNotificationsRefused')}
        </p>
      )}
    </SwitchRow>
  );
}
